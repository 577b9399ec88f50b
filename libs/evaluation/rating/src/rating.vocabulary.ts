import type { Instant } from '@dondoc/assignments-domain';
import type { GlobalPosition } from '@dondoc/event-sourcing-kernel';
import type { Bilingual, ExactNumber, Grade } from '@dondoc/evaluation-domain';

/** The rule set a period is rated by, to the letter: what is amended later has another hash. */
export type RulesUsed = Readonly<{ id: string; hash: string }>;

/** A general criterion that people give points for, and the most there are. `name`: where the ward's rules give one. */
export type CriterionAsked = Readonly<{ code: string; most: ExactNumber; name?: Bilingual }>;

/**
 * What a rating takes from its rule set when it is opened. `apart`: self-assessment and appraisal so far from each other,
 * or farther, need grounds. `objectionWorkingDays` null: no window is set, and lines may be objected to until the end.
 * `leaderCriteria`: by rules for single persons, which ask of a head what the rules of a collective do not.
 */
export type RatingBounds = Readonly<{
  criteria: readonly CriterionAsked[];
  leaderCriteria?: true;
  apart: Readonly<{ points: ExactNumber; grades: ExactNumber }>;
  failedQuarters: Readonly<{ most: ExactNumber; rulesOut: Grade }>;
  objectionWorkingDays: number | null;
}>;

/** What people gave: points with evidence, or "K/AD" (does not apply), which is neither full nor zero. */
export type CriterionGiven =
  | Readonly<{ code: string; points: ExactNumber; evidence: string; cause: string | null }>
  | Readonly<{ code: string; notApplicable: string }>;

/** What people said of a head by such rules. `share`: from 0 to 1. */
export type LeaderSaid = Readonly<{
  staff: Readonly<{ allSatisfactory: boolean; evidence: string }>;
  unity: Readonly<{ share: ExactNumber; evidence: string }>;
}>;

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
  /** Exact; null: nothing counted. */
  score?: Readonly<{ general: string | null; results: string; total: string | null }> | null;
}>;

/** kỷ luật · kết luận vi phạm */
export type FindingKind = 'discipline' | 'breach';

/** What people wrote down from a document. `on`: its date. `about`: what it is about, without names. */
export type Finding = Readonly<{
  finding: number;
  kind: FindingKind;
  document: string;
  on: string;
  withdrawn: boolean;
}>;

/** The one line of a rating that an objection is about. */
export type Line = Readonly<{ kind: 'assignment' | 'condition' | 'criterion'; id: string }>;

/** What of a line changes: a criterion's points, an assignment's late occurrences or quality failures, a condition met or not. */
export type AdjustedField = 'points' | 'late' | 'quality' | 'met';

/** `cause`: what the points are lost or given back for. One cause takes something away once in a rating. */
export type Adjustment = Readonly<{
  line: Line;
  field: AdjustedField;
  before: ExactNumber;
  after: ExactNumber;
  cause: string;
}>;

export type Objection = Readonly<{ line: Line; answered: boolean }>;

/**
 * The lines that a rating's evaluation has now, found by the shell; criteria are in the rating itself. Assignments are
 * all that the unit has led or cooperated in. `counts` null: it is of another period, and there is nothing to adjust.
 */
export type HeldLines = Readonly<{
  assignments: readonly Readonly<{
    id: string;
    counts: Readonly<{ late: number; quality: number }> | null;
  }>[];
  conditions: readonly Readonly<{ code: string; met: boolean }>[];
}>;

/**
 * What the world says of a decision, found by the shell. `pending`: ratings that come before it. `unit`: for a head, what
 * the unit was given; `failing`: it did less of its tasks than the rule set asks. `failedQuarters`: of the year rated.
 * `presentGrade`: what the engine finds now, or at the end of the period once that is over; null: no grade.
 */
export type DecisionFacts = Readonly<{
  pending: readonly string[];
  unit: Readonly<{ grade: Grade; failing: boolean }> | null;
  failedQuarters: readonly string[];
  quotaExceeded: boolean;
  presentGrade: Grade | null;
}>;

export type ReminderStage = 'self-assess' | 'propose' | 'decide' | 'answer-objection';

/** Ahead of the instant, or once it has passed. */
export type ReminderMoment = 'ahead' | 'overdue';
