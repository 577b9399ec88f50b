export * from './duty.decider.ts';
export * from './duty.events.ts';
export { dueOccurrence, type DueOccurrence } from './duty.schedule.ts';
export type { DutyState } from './duty.state.ts';
export { periodOf, type Period, type Periodic } from './period.ts';
