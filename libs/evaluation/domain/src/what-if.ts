import { compareEvaluations, type Comparison } from './compare-evaluations.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import { explain } from './explain.ts';
import type { EvaluationFacts } from './facts.ts';
import { inBoth } from './in-both.ts';
import type { Problem } from './problems.ts';
import { parseRuleSet } from './rule-set.schema.ts';
import type { RuleSet } from './rule-set.ts';

export type Alternative = Readonly<{
  unit: string;
  before: Evaluation;
  after: Evaluation;
  flips: boolean;
  difference: Comparison;
  /** Assignments because of which the grade flips: whose own amounts differ, or who break what only one side asks. */
  because: readonly string[];
}>;

const deciding = (facts: EvaluationFacts, before: RuleSet, after: RuleSet, asOf: string | undefined) => {
  const broken = [before, after].map((ruleSet) =>
    explain(facts, ruleSet, asOf).shortfalls.map(({ code, grade, assignments }) => ({
      key: `${grade} ${code}`,
      assignments,
    })),
  );
  const [one = [], other = []] = broken;
  const onlyIn = (some: typeof one, others: typeof one) =>
    some.filter(({ key }) => !others.some((shortfall) => shortfall.key === key));
  return [...onlyIn(one, other), ...onlyIn(other, one)].flatMap(({ assignments }) => assignments);
};

/** The same real history by two rule sets, side by side. Nothing is stored. `day`: as in `evaluate`. */
export const whatIf = (
  units: readonly EvaluationFacts[],
  before: RuleSet,
  after: RuleSet,
  asOf?: string,
  day?: string,
): readonly Alternative[] =>
  units.map((facts) => {
    const [one, other] = [
      evaluate(facts, before, asOf, undefined, day),
      evaluate(facts, after, asOf, undefined, day),
    ];
    const difference = compareEvaluations(one, other);
    const flips = one.proposedGrade !== other.proposedGrade;
    const changed = difference.lines
      .filter(({ change }) => change !== 'shifted')
      .map(({ assignment }) => assignment);
    const because = flips ? [...new Set([...changed, ...deciding(facts, before, after, asOf)])] : [];
    return { unit: facts.unit, before: one, after: other, flips, difference, because };
  });

export type ChangedRuleSet =
  Readonly<{ ok: true; ruleSet: RuleSet }> | Readonly<{ ok: false; errors: readonly Problem[] }>;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => value !== null && typeof value === 'object';

const isSourced = (value: unknown): value is Json & Readonly<{ value: unknown; source: string }> =>
  isObject(value) && 'value' in value && typeof value['source'] === 'string';

/** A copy in which what stands at the path is another; null when nothing sourced stands there. */
const replaced = (json: unknown, path: readonly string[], change: (found: Json) => Json): unknown => {
  const [first, ...rest] = path;
  if (first === undefined) return isSourced(json) ? change(json) : null;
  if (!isObject(json) || !Object.hasOwn(json, first)) return null;
  const inner = replaced(json[first], rest, change);
  if (inner === null) return null;
  return Array.isArray(json)
    ? json.map((member: unknown, index) => (String(index) === first ? inner : member))
    : { ...json, [first]: inner };
};

/**
 * The rule set with one number changed, for `whatIf` only: no schema reads what is marked `what-if`, so that it can never
 * be adopted. The path names a sourced number: `grades.0.atLeast`, `resultPoints.quantity`.
 */
export const withNumber = (ruleSet: RuleSet, path: string, value: number | string): ChangedRuleSet => {
  const steps = path.split('.');
  const changed = replaced(ruleSet, steps, (found) => ({ ...found, value }));
  if (changed === null) {
    const message = inBoth('không có con số nào ở đây', 'no number stands here');
    return { ok: false, errors: [{ path, message }] };
  }
  const parsed = parseRuleSet(changed);
  if (!parsed.ok) return parsed;
  const mark = (found: Json) => ({
    ...found,
    source: `Giả định; ${String(found['source'])}`,
    standing: 'what-if',
  });
  const marked = replaced({ ...parsed.ruleSet, id: `${ruleSet.id}+what-if` }, steps, mark);
  return { ok: true, ruleSet: marked as RuleSet };
};
