export * from './assignment.commands.ts';
export { assignmentDecider, assignmentStream } from './assignment.decider.ts';
export * from './assignment.events.ts';
export * from './assignment.rejections.ts';
export * from './assignment.state.ts';
export * from './assignment.status.ts';
export { endOfLocalDay, isBefore, lastDayBefore, localDate, type Instant } from './instant.ts';
export * from './ladder-policy.ts';
export { planTimeline, type ActingStage, type AfterWorkingDays, type Stage } from './timeline.ts';
