import type { ExactNumber, Grade } from '@dondoc/evaluation-domain';
import type { Instant } from '@dondoc/assignments-domain';
import type { AdjustedField, Line } from './rating.vocabulary.ts';

export type RatingRejection =
  | Readonly<{ code: 'rating-unknown' }>
  | Readonly<{ code: 'rating-already-open' }>
  | Readonly<{ code: 'period-unknown'; period: string }>
  | Readonly<{ code: 'period-not-begun'; from: string }>
  /** A proposal is of a day of the period that is not still to come. */
  | Readonly<{ code: 'day-outside-the-period'; from: string; to: string }>
  /** After that there are corrections only. */
  | Readonly<{ code: 'rating-final' }>
  | Readonly<{ code: 'rating-not-final' }>
  | Readonly<{ code: 'not-the-rated'; unit: string }>
  | Readonly<{ code: 'not-the-deciding-unit'; decidingUnit: string }>
  /** What binds a unit is said by its head, or by whoever stands in. */
  | Readonly<{ code: 'needs-the-head'; unit: string }>
  /** The deciding unit rates others: its own rating is the superior's. */
  | Readonly<{ code: 'unit-rates-itself'; unit: string }>
  /** Nor does a person rate themselves, a unit of theirs, or the head they stand in for. */
  | Readonly<{ code: 'not-on-oneself'; unit: string }>
  /** `departs`: the grade asked for is another than the engine's. */
  | Readonly<{
      code: 'reason-required';
      departs?: Readonly<{ grade: Grade; proposed: Grade | null }>;
    }>
  | Readonly<{ code: 'criteria-incomplete'; missing: readonly string[] }>
  | Readonly<{ code: 'criterion-unknown'; criterion: string }>
  | Readonly<{ code: 'criterion-given-twice'; criterion: string }>
  | Readonly<{ code: 'criterion-out-of-range'; criterion: string; most: ExactNumber }>
  /** Points need evidence, "K/AD" a reason. */
  | Readonly<{ code: 'criterion-unproven'; criterion: string }>
  /** A decree for single persons rates no collective. */
  | Readonly<{ code: 'rules-not-for-units'; ruleSet: string }>
  /** Only rules for single persons ask them, and only of a head. */
  | Readonly<{ code: 'leader-criteria-not-asked' }>
  | Readonly<{ code: 'leader-criteria-unproven'; of: 'staff' | 'unity' }>
  | Readonly<{ code: 'unity-out-of-range' }>
  /** Nothing is deducted twice for one cause. */
  | Readonly<{ code: 'cause-counted-already'; cause: string }>
  | Readonly<{ code: 'finding-of-the-future'; on: string }>
  | Readonly<{ code: 'finding-recorded-already'; finding: number }>
  | Readonly<{ code: 'finding-unknown'; finding: number }>
  | Readonly<{ code: 'finding-withdrawn-already'; finding: number }>
  /** Self-assessment and appraisal are five points or a grade apart. */
  | Readonly<{ code: 'grounds-required'; self: Grade; other: Grade | null }>
  /** Criteria do not change for a period that is being rated. */
  | Readonly<{ code: 'other-rules'; opened: string; used: string }>
  | Readonly<{ code: 'not-proposed' }>
  | Readonly<{ code: 'already-decided' }>
  | Readonly<{ code: 'not-decided' }>
  /** Lower before upper, unit before head. */
  | Readonly<{ code: 'others-come-first'; pending: readonly string[] }>
  | Readonly<{ code: 'above-the-unit'; unitGrade: Grade }>
  | Readonly<{ code: 'unit-failing' }>
  | Readonly<{ code: 'quarter-failed'; quarters: readonly string[] }>
  | Readonly<{ code: 'quota-not-acknowledged' }>
  /** The ward has set a window, and its end was not planned; or it has set none, and one was. */
  | Readonly<{ code: 'window-not-as-set'; workingDays: number | null }>
  | Readonly<{ code: 'line-unknown'; line: Line }>
  | Readonly<{ code: 'line-objected-already'; line: Line }>
  | Readonly<{ code: 'objection-too-late'; until: Instant }>
  | Readonly<{ code: 'objection-unknown'; objection: number }>
  | Readonly<{ code: 'objection-answered'; objection: number }>
  | Readonly<{ code: 'adjustment-beside-the-line'; line: Line }>
  | Readonly<{ code: 'adjustment-unusable'; field: AdjustedField }>
  | Readonly<{ code: 'value-differs'; present: ExactNumber }>
  | Readonly<{ code: 'grade-differs'; present: Grade }>
  | Readonly<{ code: 'objections-open'; objections: readonly number[] }>
  /** An objection was upheld, or a finding came: the grade is to be proposed and decided anew. */
  | Readonly<{ code: 'adjustment-undecided' }>
  | Readonly<{ code: 'objections-still-possible'; until: Instant }>;
