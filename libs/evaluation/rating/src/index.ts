export { findingsAt, foundBy } from './findings.ts';
export { dayRefused } from './grade.decide.ts';
export { generalPoints } from './general-points.ts';
export { isAbove } from './grades.ts';
export { ratingBounds } from './rating.bounds.ts';
export * from './rating.commands.ts';
export { ratingDecider } from './rating.decider.ts';
export * from './rating.events.ts';
export * from './rating.period.ts';
export * from './rating.rejections.ts';
export {
  awaitsDecision,
  openObjections,
  reopenedBy,
  type KnownRating,
  type RatingState,
} from './rating.state.ts';
export { suggestedDeadlines } from './suggested-deadlines.ts';
export { dueSteps, ratingTimeline, type RatingStep } from './rating.timeline.ts';
export * from './rating.vocabulary.ts';
export { amended, ruleAt } from './amended.ts';
export { differencesFromLaw, type Difference } from './differences-from-law.ts';
export * from './rule-set.decider.ts';
export * from './rule-set.events.ts';
