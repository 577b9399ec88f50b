export type { AssignmentCard } from './assignment-card.ts';
export { assignmentCard, assignmentIdOf } from './assignment-card.projection.ts';
export { assignmentTimeline, type TimelineDocument } from './assignment-timeline.projection.ts';
export { dutyCard } from './duty.projection.ts';
