import type { Instant } from '@dondoc/assignments-domain';
import type { GlobalPosition } from '@dondoc/event-sourcing-kernel';
import type { ExactNumber, Grade } from '@dondoc/evaluation-domain';

/** The rule set a period is rated by, to the letter: what is amended later has another hash. */
export type RulesUsed = Readonly<{ id: string; hash: string }>;

/** A general criterion that people give points for, and the most there are. */
export type CriterionAsked = Readonly<{ code: string; most: ExactNumber }>;

/**
 * What a rating takes from its rule set when it is opened. `apart`: self-assessment and appraisal so far from each other,
 * or farther, need grounds. `objectionWorkingDays` null: no window is set, and lines may be objected to until the end.
 */
export type RatingBounds = Readonly<{
  criteria: readonly CriterionAsked[];
  apart: Readonly<{ points: ExactNumber; grades: ExactNumber }>;
  failedQuarters: Readonly<{ most: ExactNumber; rulesOut: Grade }>;
  objectionWorkingDays: number | null;
}>;

/** What people gave: points with evidence, or "K/AD" (does not apply), which is neither full nor zero. */
export type CriterionGiven =
  | Readonly<{ code: string; points: ExactNumber; evidence: string; cause: string | null }>
  | Readonly<{ code: string; notApplicable: string }>;

/** Each the first instant that is too late; null: not asked for. */
export type RatingDeadlines = Readonly<{
  selfAssessBy: Instant | null;
  proposeBy: Instant | null;
  decideBy: Instant | null;
}>;

export type SelfAssessment = Readonly<{ points: ExactNumber | null; grade: Grade; grounds: string | null }>;

/** What the engine found. `digest`: of the contributions, line by line, so that nobody can exchange them later. */
export type Proposal = Readonly<{
  rules: RulesUsed;
  asOf: string;
  position: GlobalPosition;
  total: string | null;
  grade: Grade | null;
  conditions: readonly Readonly<{ code: string; met: boolean; because: string }>[];
  contributionsDigest: string;
}>;

/** The one line of a rating that an objection is about. */
export type Line = Readonly<{ kind: 'assignment' | 'condition' | 'criterion'; id: string }>;

/** What of a line changes: a criterion's points, an assignment's late occurrences or quality failures, a condition met or not. */
export type AdjustedField = 'points' | 'late' | 'quality' | 'met';

/** `cause`: what the points are lost or given back for. One cause counts once in a rating. */
export type Adjustment = Readonly<{
  line: Line;
  field: AdjustedField;
  before: ExactNumber;
  after: ExactNumber;
  cause: string;
}>;

export type Objection = Readonly<{ line: Line; answered: boolean }>;

/**
 * What the world says of a decision, found by the shell. `pending`: ratings that come before it. `unit`: for a head, what
 * the unit was given; `failing`: it did less of its tasks than the rule set asks. `failedQuarters`: of the year rated.
 */
export type DecisionFacts = Readonly<{
  pending: readonly string[];
  unit: Readonly<{ grade: Grade; failing: boolean }> | null;
  failedQuarters: readonly string[];
  quotaExceeded: boolean;
}>;

export type ReminderStage = 'self-assess' | 'propose' | 'decide' | 'answer-objection';

/** Ahead of the instant, or once it has passed. */
export type ReminderMoment = 'ahead' | 'overdue';
