import type { ExactNumber } from './exact/rational.ts';

export type Bilingual = Readonly<{ vi: string; en: string }>;

/** How firm a rule is: luật, hướng dẫn, địa phương, thiết lập. `what-if` is asked, never adopted: no schema reads it. */
export type Standing = 'law' | 'guidance' | 'local' | 'setting' | 'what-if';

/** Where a rule comes from. */
export type Stated = Readonly<{ source: string; standing: Standing }>;

/** What a rule set states, with where it comes from. */
export type Settled<Value> = Readonly<{ value: Value }> & Stated;

/** A number of a rule set with where it comes from. */
export type Sourced = Settled<ExactNumber>;

export type Grade = 'excellent' | 'good' | 'satisfactory' | 'failed';
export type Role = 'lead' | 'cooperating';

/** What a lead assignment can be; shares are counted in assignments, not weighted. */
export type Quality = 'done' | 'on-time' | 'off-schedule' | 'on-time-with-quality' | 'beyond';

export type ShareRule = Readonly<{
  code: string;
  kind: 'share-at-least' | 'share-at-most';
  of: Quality;
  share: Sourced;
}>;

export type ConditionRule = ShareRule | (Readonly<{ code: string; kind: 'no-discipline' }> & Stated);

/** A grade is reached with its score and every condition it names by code. */
export type GradeRule = Readonly<{
  grade: Exclude<Grade, 'failed'>;
  name: Bilingual;
  atLeast: Sourced;
  requires: readonly string[];
}>;

/** Late by up to so many days, an assignment keeps this share of its progress. */
export type LateBand = Readonly<{ days: Sourced; share: Sourced }>;

export type QuotaRule = Readonly<{
  share: Sourced;
  exceptional: Sourced;
  /** Of which proposals the share is taken. */
  denominator: Settled<'of-good' | 'of-good-or-better' | 'of-all'>;
  group: Settled<'similar-duties' | 'everybody'>;
  rounding: Settled<'half-up' | 'down'>;
  heads: Settled<'outside' | 'inside'>;
}>;

/** What a leader's results are made of beside the three ratios: staff (d), the unit's plan (đ), unity (e). */
export type LeaderCriteria = Readonly<{
  resultPoints: Sourced;
  /** Of how many ratios the mean is taken. */
  ratios: Sourced;
  staff: Readonly<{ all: Sourced; otherwise: Sourced }>;
  unit: Readonly<{ all: Sourced; otherwise: Sourced }>;
}>;

export type HeadRules = Readonly<{
  neverAboveUnit: Stated;
  /** With a smaller share of its assignments done, the unit's head failed. */
  unitDoneAtLeast: Sourced;
  /** The grade that deputies cannot have then. */
  deputiesThen: Settled<Grade>;
  /** With more failed quarters than `most`, the grade that the year cannot have. */
  failedQuarters: Readonly<{ most: Sourced; rulesOut: Settled<Grade> }>;
  criteria: LeaderCriteria | null;
}>;

export type Precedence =
  | 'leadership-before-members'
  | 'leadership-before-head'
  | 'unit-before-party-organisation'
  | 'lower-before-upper';

/** A table of rating rules as data, JSON throughout: versioned, replaceable by the one a superior sets. */
export type RuleSet = Readonly<{
  id: string;
  version: number;
  title: Bilingual;
  inForceFrom: string;
  /** What to offer when an assignment is given its coefficient. */
  coefficients: Readonly<{ standard: Sourced; byDifficulty: readonly Sourced[] }>;
  /** Weight of an assignment = its coefficient × the factor of the unit's role. */
  roleFactors: Readonly<Record<Role, Sourced>>;
  /** Most points that people can give for the general criteria. */
  generalPoints: Sourced;
  /** `names`: as many as `count`, in their order; left out where no text names them. */
  generalCriteria: Readonly<{ count: Sourced; each: Sourced; names?: Settled<readonly Bilingual[]> }>;
  /** Points for a ratio of 1. */
  resultPoints: Readonly<{ quantity: Sourced; quality: Sourced; progress: Sourced }>;
  /** Part of an assignment's quality or progress that one failure or one late occurrence takes, down to nothing. */
  deductions: Readonly<{ qualityFailure: Sourced; lateOccurrence: Sourced }>;
  /** Fewest days first; later than the last keeps nothing. Empty: `deductions` alone. */
  lateBands: readonly LateBand[];
  conditions: readonly ConditionRule[];
  /** Best first. */
  grades: readonly GradeRule[];
  /** The grade below all others. */
  failed: Readonly<{ name: Bilingual }>;
  /** Codes of conditions asked before any score: without the first the unit failed, without the second a person decides. */
  completion: Readonly<{ failedWithout: string; undecidedWithout: string }> | null;
  /** A concluded breach, entered by people with its document, means failed. Null: not by these rules. */
  breach: Stated | null;
  quota: QuotaRule;
  heads: HeadRules;
  /** Self-assessment and appraisal so far apart, or farther, need written grounds. */
  selfAssessment: Readonly<{ points: Sourced; grades: Sourced }>;
  /** Null: no limit until one is set. */
  objection: Readonly<{ workingDays: Settled<number | null> }>;
  /** Month and day, `MM-DD`. */
  annualDate: Settled<string>;
  order: Settled<readonly Precedence[]>;
}>;
