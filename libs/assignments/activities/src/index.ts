export * from './assignment.activities.ts';
export type { HeadOf } from './stage.command.ts';
export type { AssignmentRef, Timeline } from './timeline.ts';
