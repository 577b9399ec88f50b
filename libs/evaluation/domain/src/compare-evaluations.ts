import type { Contribution, Evaluation, ExactContribution } from './evaluation.ts';
import type { Evidence } from './facts.ts';
import type { Grade } from './rule-set.ts';

export type Line = ExactContribution & Readonly<{ events: readonly Evidence[] }>;

type Pair<Value> = Readonly<{ before: Value; after: Value }>;

/**
 * `shifted`: its own amounts are the same, and only its points differ, because others, the sum of weights or the
 * points for a ratio did. `events`: those that only one of the two stands on.
 */
export type LineDifference = Readonly<{
  assignment: string;
  change: 'came' | 'went' | 'changed' | 'shifted';
  before: Line | null;
  after: Line | null;
  events: readonly Evidence[];
}>;

export type Comparison = Readonly<{
  unit: string;
  asOf: Pair<string>;
  rules: Pair<string>;
  grade: Pair<Grade | null>;
  /** Exact, `"70/3"`. */
  results: Pair<string | null>;
  total: Pair<string | null>;
  lines: readonly LineDifference[];
  /** Conditions met in only one of the two; null: not asked there. */
  conditions: readonly Readonly<{ code: string; before: boolean | null; after: boolean | null }>[];
}>;

const linesOf = ({ contributions, exact }: Evaluation): ReadonlyMap<string, Line> => {
  const eventsOf = new Map(contributions.map((line: Contribution) => [line.assignment, line.events ?? []]));
  return new Map(
    exact.contributions.map((line) => [
      line.assignment,
      { ...line, events: eventsOf.get(line.assignment) ?? [] },
    ]),
  );
};

const onlyIn = (some: readonly Evidence[], others: readonly Evidence[]) =>
  some.filter(({ id }) => !others.some((other) => other.id === id));

const hasSameAmounts = (a: Line, b: Line) =>
  a.weight === b.weight && a.quantity === b.quantity && a.quality === b.quality && a.progress === b.progress;

const differenceOf = (assignment: string, before: Line | null, after: Line | null): LineDifference | null => {
  const events = [
    ...onlyIn(before?.events ?? [], after?.events ?? []),
    ...onlyIn(after?.events ?? [], before?.events ?? []),
  ];
  const difference = { assignment, before, after, events };
  if (before === null) return after && { ...difference, change: 'came' };
  if (after === null) return { ...difference, change: 'went' };
  if (!hasSameAmounts(before, after)) return { ...difference, change: 'changed' };
  return before.points === after.points ? null : { ...difference, change: 'shifted' };
};

/** What became different between two evaluations of one unit: two dates, two states of knowledge, two rule sets. */
export const compareEvaluations = (before: Evaluation, after: Evaluation): Comparison => {
  const [earlier, later] = [linesOf(before), linesOf(after)];
  const met = ({ conditions }: Evaluation, code: string) =>
    conditions.find((condition) => condition.code === code)?.met ?? null;
  const codes = [...before.conditions, ...after.conditions].map(({ code }) => code);
  return {
    unit: after.unit,
    asOf: { before: before.asOf, after: after.asOf },
    rules: { before: before.rules, after: after.rules },
    grade: { before: before.proposedGrade, after: after.proposedGrade },
    results: {
      before: before.exact.score?.results ?? null,
      after: after.exact.score?.results ?? null,
    },
    total: { before: before.exact.score?.total ?? null, after: after.exact.score?.total ?? null },
    lines: [...new Set([...earlier.keys(), ...later.keys()])].flatMap(
      (id) => differenceOf(id, earlier.get(id) ?? null, later.get(id) ?? null) ?? [],
    ),
    conditions: [...new Set(codes)]
      .map((code) => ({ code, before: met(before, code), after: met(after, code) }))
      .filter((condition) => condition.before !== condition.after),
  };
};
