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
  | Readonly<{ code: 'already-completed' }>
  | Readonly<{ code: 'already-cancelled' }>;
