export * from './assignment.activities.ts';
export type { HeadOf, UnitAbove } from './recipient.ts';
export type { AssignmentRef, Planning, PlanningSource, Timeline } from './timeline.ts';
export * from './duty.activities.ts';
