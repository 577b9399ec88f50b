import type { AssignmentCommand, Instant, Urgency } from '@dondoc/assignments-domain';

/** One assignment to be lived. Days are working days of the year, counted from 0. */
export type Slot = Readonly<{
  id: string;
  title: string;
  unit: string;
  /** Two other units, for whoever co-operates or takes over. */
  others: readonly [string, string];
  begin: number;
  /** Working days to the deadline. */
  span: number;
  /** Minutes of the local day at which things happen, so that not all happen at once. */
  minute: number;
  urgency: Urgency;
  coefficient: number;
}>;

/** What people do. What the clock does is not in it: that follows from the timeline. */
export type Step = Readonly<{ at: Instant; command: AssignmentCommand }>;

/** Steps in order of time. */
export type Life = Readonly<{ id: string; kind: LifeKind; steps: readonly Step[] }>;

export const lifeKinds = [
  'early',
  'on-time',
  'beyond',
  'silent',
  'extended',
  'extension-refused',
  'suspended',
  'overruled',
  'handed-over',
  'cancelled',
  'objective-cause',
  'no-deadline',
  'dated-later',
  'continuous',
  'parts',
  'family',
  'child',
  'slow-acceptance',
  'corrected',
  'returned',
  'late',
  'extended-late',
  'escalated',
  'abandoned',
] as const;

export type LifeKind = (typeof lifeKinds)[number];
