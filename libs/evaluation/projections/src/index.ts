export { assignmentFacts, type AssignmentFacts } from './assignment-facts.projection.ts';
export * from './scoreboard.schema.ts';
export { scoreboardAt, unitScoreAt, type Question, type ScoredUnit } from './scoreboard.ts';
