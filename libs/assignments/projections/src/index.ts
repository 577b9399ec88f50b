export { assignmentCard, assignmentIdOf, type AssignmentCard } from './assignment-card.projection.ts';
export { assignmentTimeline, type TimelineDocument } from './assignment-timeline.projection.ts';
