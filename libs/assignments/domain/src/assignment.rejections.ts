import type { AssignmentCommand } from './assignment.commands.ts';
import type { Post } from './vocabulary.ts';

/** Every way the domain says no to an assignment's command. Maps over it are exhaustive by type. */
export type AssignmentRejection =
  | Readonly<{ code: 'assignment-unknown' }>
  | Readonly<{ code: 'already-issued' }>
  | Readonly<{ code: 'deadline-not-ahead'; dueAt: string }>
  | Readonly<{ code: 'deadline-not-later'; dueAt: string }>
  | Readonly<{ code: 'not-the-lead-unit'; leadUnit: string }>
  | Readonly<{ code: 'not-the-accepting-unit'; acceptingUnit: string }>
  | Readonly<{ code: 'not-the-issuing-unit'; issuingUnit: string }>
  | Readonly<{ code: 'not-a-ruling-unit'; issuingUnit: string; acceptingUnit: string }>
  | Readonly<{ code: 'not-the-unit-reached'; unit: string }>
  /** The unit may, this post of it may not. `post`: as what the person acts; `needs`: the lowest post that may. */
  | Readonly<{ code: 'not-for-this-post'; post: Post; needs: Post; command: AssignmentCommand['type'] }>
  | Readonly<{ code: 'not-acknowledged' }>
  | Readonly<{ code: 'evidence-required' }>
  | Readonly<{ code: 'slowness-unexplained' }>
  | Readonly<{ code: 'reason-required' }>
  | Readonly<{ code: 'awaiting-acceptance' }>
  | Readonly<{ code: 'nothing-submitted' }>
  | Readonly<{ code: 'decline-awaits-ruling' }>
  | Readonly<{ code: 'nothing-declined' }>
  | Readonly<{ code: 'declined' }>
  | Readonly<{ code: 'extension-awaits-ruling' }>
  | Readonly<{ code: 'no-extension-requested' }>
  | Readonly<{ code: 'no-deadline' }>
  | Readonly<{ code: 'suspended' }>
  | Readonly<{ code: 'not-suspended' }>
  | Readonly<{ code: 'review-not-ahead'; reviewOn: string }>
  | Readonly<{ code: 'already-the-lead-unit'; leadUnit: string }>
  | Readonly<{ code: 'nothing-escalated' }>
  | Readonly<{ code: 'continuous-duty' }>
  | Readonly<{ code: 'correction-awaits-ruling' }>
  | Readonly<{ code: 'no-correction-requested' }>
  | Readonly<{ code: 'nothing-corrected' }>
  | Readonly<{ code: 'not-the-lead-or-issuing-unit'; leadUnit: string; issuingUnit: string }>
  | Readonly<{ code: 'not-a-cooperating-unit'; unit: string }>
  | Readonly<{ code: 'no-part'; unit: string }>
  | Readonly<{ code: 'part-delivered'; unit: string }>
  | Readonly<{ code: 'part-not-delivered'; unit: string }>
  | Readonly<{ code: 'part-confirmed'; unit: string }>
  | Readonly<{ code: 'child-after-parent'; dueAt: string }>
  | Readonly<{ code: 'children-open'; children: readonly string[] }>
  | Readonly<{ code: 'already-completed' }>
  | Readonly<{ code: 'already-cancelled' }>;
