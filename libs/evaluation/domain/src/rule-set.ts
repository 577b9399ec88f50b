import type { ExactNumber } from './exact/rational.ts';

export type Bilingual = Readonly<{ vi: string; en: string }>;

/** How firm a number is: luật, hướng dẫn, địa phương, thiết lập. */
export type Standing = 'law' | 'guidance' | 'local' | 'setting';

/** A number of a rule set with where it comes from. */
export type Sourced = Readonly<{ value: ExactNumber; source: string; standing: Standing }>;

export type Grade = 'excellent' | 'good' | 'satisfactory' | 'failed';
export type Role = 'lead' | 'cooperating';

/** What a lead assignment can be; shares are counted in assignments, not weighted. */
export type Quality = 'done' | 'on-time' | 'off-schedule' | 'on-time-with-quality' | 'beyond';

export type ConditionRule =
  | Readonly<{ code: string; kind: 'share-at-least' | 'share-at-most'; of: Quality; share: Sourced }>
  | Readonly<{ code: string; kind: 'no-discipline'; source: string; standing: Standing }>;

/** A grade is reached with its score and every condition it names by code. */
export type GradeRule = Readonly<{
  grade: Exclude<Grade, 'failed'>;
  name: Bilingual;
  atLeast: Sourced;
  requires: readonly string[];
}>;

/** A table of rating rules as data, JSON throughout: versioned, replaceable by the one a superior sets. */
export type RuleSet = Readonly<{
  id: string;
  version: number;
  title: Bilingual;
  inForceFrom: string;
  /** Weight of an assignment = its coefficient × the factor of the unit's role. */
  roleFactors: Readonly<Record<Role, Sourced>>;
  /** Most points that people can give for the general criteria. */
  generalPoints: Sourced;
  /** Points for a ratio of 1. */
  resultPoints: Readonly<{ quantity: Sourced; quality: Sourced; progress: Sourced }>;
  /** Part of an assignment's quality or progress that one failure or one late occurrence takes, down to nothing. */
  deductions: Readonly<{ qualityFailure: Sourced; lateOccurrence: Sourced }>;
  conditions: readonly ConditionRule[];
  /** Best first. */
  grades: readonly GradeRule[];
  /** The grade below all others. */
  failed: Readonly<{ name: Bilingual }>;
  /** Codes of conditions asked before any score: without the first the unit failed, without the second a person decides. */
  completion: Readonly<{ failedWithout: string; undecidedWithout: string }> | null;
}>;
