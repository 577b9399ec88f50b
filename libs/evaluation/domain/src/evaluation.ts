import type { Evidence } from './facts.ts';
import type { Grade } from './rule-set.ts';

type Three<Value> = Readonly<{ quantity: Value; quality: Value; progress: Value }>;

export type Condition = Readonly<{ code: string; met: boolean; because: string }>;

/** Converted amounts (weights) that this assignment brings in, and its part of `score.results`. */
export type Contribution = Readonly<{
  assignment: string;
  points: number;
  /** Where the facts name events: those behind this line, and the fields of the rule set that made it. */
  events?: readonly Evidence[];
  rule?: readonly string[];
}> &
  Three<number>;

export type ExactContribution = Readonly<{ assignment: string; weight: string; points: string }> &
  Three<string>;

/**
 * A proposal for people to decide on. Numbers are the doubles nearest to the exact values; the `points` of the
 * contributions add up to `score.results` in floating point too. `exact` states all of them as fractions, `"70/3"`.
 */
export type Evaluation = Readonly<{
  unit: string;
  rules: string;
  /** SHA-256 of the rule set's canonical text, where the caller gave it. */
  rulesHash?: string;
  asOf: string;
  ratios: Three<number> | null;
  score: Readonly<{ general: number | null; results: number; total: number | null }> | null;
  proposedGrade: Grade | null;
  needsDecision: boolean;
  /** `because` says it in Vietnamese, then in English after a dash. */
  conditions: readonly Condition[];
  /** In the order of the facts, without the assignments that were left out. */
  contributions: readonly Contribution[];
  exact: Readonly<{
    ratios: Three<string> | null;
    score: Readonly<{ general: string | null; results: string; total: string | null }> | null;
    contributions: readonly ExactContribution[];
  }>;
}>;
