import { scoreCode } from '../conditions.ts';
import type { Counted } from '../count-assignment.ts';
import { evaluate } from '../evaluate.ts';
import { exactly, fractionText } from '../exact/rational.ts';
import type { EvaluationFacts } from '../facts.ts';
import { faultsAgainst, type TitleOf } from '../faults.ts';
import { besideBounds, english, vietnamese } from '../number.text.ts';
import type { Bilingual, Grade, RuleSet } from '../rule-set.ts';
import { outlooks, resultsRange, totalRange, type Outlook, type Range } from './bounds.ts';
import { courseOf, knownAt, type Course } from './open-assignments.ts';
import { possibleGrades } from './possible-grades.ts';

export type GradeReach = Readonly<{
  grade: Grade;
  /** Reached: whatever the open assignments come to. */
  reach: 'reached' | 'reachable' | 'out-of-reach';
  because: readonly Bilingual[];
  /** Reachable: those that decide. Out of reach: those that ruled it out. */
  assignments: readonly string[];
}>;

/**
 * What the rating can still become, if accepted results, deadlines, coefficients and discipline stay as they are and no
 * objective cause is confirmed any more. Nothing that can come is called out of reach.
 */
export type Reach = Readonly<{
  asOf: string;
  today: Grade | null;
  /** Lead assignments that are not accepted yet. */
  open: readonly string[];
  /** Exact totals; null: nothing can come to count. */
  total: Readonly<{ lowest: string; highest: string }> | null;
  /** Whether the rules can come to propose nothing, so that a person decides. */
  undecided: boolean;
  grades: readonly GradeReach[];
}>;

type Outcome = Readonly<{ possible: ReadonlySet<Grade | null>; total: Range; outlooks: readonly Outlook[] }>;

const outcomeOf = (facts: EvaluationFacts, ruleSet: RuleSet, course: Course): Outcome | null => {
  const results = resultsRange(course);
  const leads = [...course.settled, ...course.open.map(({ best }) => best)].some(({ lead }) => lead);
  if (results === null || !leads) return null;
  const total = totalRange(facts, results, ruleSet);
  const found = outlooks(facts, ruleSet, course, total);
  const possible = new Set(
    facts.breach && ruleSet.breach ? (['failed'] as const) : possibleGrades(ruleSet, found),
  );
  const surelyCounts =
    course.settled.some(({ lead }) => lead) ||
    course.open.some(({ best, optional }) => best.lead && !optional);
  if (facts.generalCriteria === null || !surelyCounts) possible.add(null);
  return { possible, total, outlooks: found };
};

const disciplineInWords = ({ disciplinedBy }: EvaluationFacts): Bilingual => {
  const by = disciplinedBy === undefined ? '' : `: ${disciplinedBy}`;
  return { vi: `có kỷ luật trong kỳ${by}`, en: `there was discipline in the period${by}` };
};

const breachInWords = (document: string): Bilingual => ({
  vi: `đã kết luận có vi phạm: ${document}`,
  en: `a breach was concluded: ${document}`,
});

const ruledOut = (
  grade: Grade,
  facts: EvaluationFacts,
  ruleSet: RuleSet,
  outcome: Outcome,
  atBest: readonly Counted[],
  titleOf: TitleOf,
): Pick<GradeReach, 'because' | 'assignments'> => {
  const rule = ruleSet.grades.find((one) => one.grade === grade);
  const cannot = (code: string) => outcome.outlooks.some((one) => one.code === code && !one.canBeMet);
  if (!rule)
    return {
      because: [{ vi: 'không còn khả năng xuống mức này', en: 'it can no longer fall so low' }],
      assignments: [],
    };
  const highest = besideBounds(outcome.total.highest, [exactly(rule.atLeast.value)]);
  const score = cannot(scoreCode(rule))
    ? [
        {
          vi: `tổng điểm cao nhất còn có thể là ${highest.vi}, cần từ ${vietnamese(exactly(rule.atLeast.value))}`,
          en: `the highest total still possible is ${highest.en}, ${english(exactly(rule.atLeast.value))} needed`,
        },
      ]
    : [];
  const broken = [...new Set([...rule.requires, ruleSet.completion?.failedWithout ?? ''])]
    .filter(cannot)
    .map((code) => {
      const condition = ruleSet.conditions.find((one) => one.code === code);
      return condition && condition.kind !== 'no-discipline'
        ? faultsAgainst(condition, atBest, titleOf)
        : { assignments: [], words: disciplineInWords(facts) };
    });
  const breach = facts.breach && ruleSet.breach ? [breachInWords(facts.breach.document)] : [];
  const because = [...breach, ...score, ...broken.map(({ words }) => words)];
  return {
    because:
      because.length > 0
        ? because
        : [{ vi: 'một mức khác đã chắc chắn', en: 'another outcome is certain already' }],
    assignments: [...new Set(broken.flatMap(({ assignments }) => assignments))],
  };
};

/** For each grade whether it is reached, can be, or cannot any more, at the end of the period as seen on `asOf`. */
export const reachable = (
  facts: EvaluationFacts,
  ruleSet: RuleSet,
  asOf: string,
  titleOf: TitleOf = (id) => id,
): Reach => {
  const end = asOf > facts.period.to ? asOf : facts.period.to;
  const known = { ...facts, assignments: facts.assignments.map((fact) => knownAt(fact, asOf)) };
  const course = courseOf(facts, ruleSet, asOf, end);
  const outcome = outcomeOf(facts, ruleSet, course);
  const open = course.open.filter(({ best }) => best.lead).map(({ best }) => best.fact.id);
  const atBest = [...course.settled, ...course.open.map(({ best }) => best)].filter(({ lead }) => lead);
  const today = evaluate(known, ruleSet, asOf).proposedGrade;
  const about = { asOf, today, open };
  const all: readonly Grade[] = [...ruleSet.grades.map(({ grade }) => grade), 'failed'];
  if (outcome === null) {
    const because = [{ vi: 'chưa đủ dữ liệu', en: 'not enough data' }];
    const grades = all.map((grade) => ({ grade, reach: 'out-of-reach' as const, because, assignments: [] }));
    return { ...about, total: null, undecided: true, grades };
  }
  const { possible, total } = outcome;
  const bounds = ruleSet.grades.map(({ atLeast }) => exactly(atLeast.value));
  const [lowest, highest] = [besideBounds(total.lowest, bounds), besideBounds(total.highest, bounds)];
  const waiting: Bilingual = {
    vi: `còn ${open.length} nhiệm vụ chưa nghiệm thu: ${open.map(titleOf).join(', ')}; tổng điểm có thể từ ${lowest.vi} đến ${highest.vi}`,
    en: `${open.length} assignments not accepted yet: ${open.map(titleOf).join(', ')}; the total can be ${lowest.en} to ${highest.en}`,
  };
  const certain: Bilingual = {
    vi: 'không còn gì có thể đổi mức này',
    en: 'nothing can change this any more',
  };
  return {
    ...about,
    total: { lowest: fractionText(total.lowest), highest: fractionText(total.highest) },
    undecided: possible.has(null),
    grades: all.map((grade): GradeReach => {
      if (!possible.has(grade))
        return { grade, reach: 'out-of-reach', ...ruledOut(grade, facts, ruleSet, outcome, atBest, titleOf) };
      return possible.size === 1
        ? { grade, reach: 'reached', because: [certain], assignments: [] }
        : { grade, reach: 'reachable', because: [waiting], assignments: open };
    }),
  };
};
