export * from './assignment.activities.ts';
export type { HeadOf, UnitAbove } from './recipient.ts';
export type { AssignmentRef, Timeline } from './timeline.ts';
