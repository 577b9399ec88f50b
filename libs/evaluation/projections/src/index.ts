export type { AssignmentFacts } from './assignment-facts.ts';
export { assignmentFacts } from './assignment-facts.projection.ts';
export { factsAt } from './facts-at.ts';
export * from './scoreboard.schema.ts';
export { scoreboardAt, unitScoreAt, type Question, type ScoredUnit } from './scoreboard.ts';
