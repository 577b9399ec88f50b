import { dayAfter } from './days.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import { display } from './exact/display.ts';
import { exactly, fractionText, plus } from './exact/rational.ts';
import type { AssignmentFact, EvaluationFacts } from './facts.ts';
import type { TitleOf } from './faults.ts';
import { proposalInWords } from './grade.text.ts';
import { joined } from './in-both.ts';
import { knownAt } from './reach/open-assignments.ts';
import type { Bilingual, Grade, RuleSet } from './rule-set.ts';

// Late enough for all that the two courses assume.
const ever = '9999-12-31';

type Danger = 'overdue' | 'due-soon';

export type EarlyWarning = Readonly<{
  asOf: string;
  /** Nothing in danger: `onCourse` and `inTime` are the same. */
  assignments: readonly Readonly<{
    assignment: string;
    danger: Danger;
    dueOn: string;
    /** Points that being late takes from the unit, exact. */
    lost: string;
  }>[];
  /** All that is open handed in by its last day, or with what is overdue or due soon handed in late. */
  grade: Readonly<{ inTime: Grade | null; onCourse: Grade | null; falls: boolean }>;
  results: Readonly<{ inTime: string; onCourse: string }> | null;
  /** General criteria were not given: the most of them was taken. */
  generalAssumed: boolean;
  words: Bilingual;
}>;

const dangerOf = (fact: AssignmentFact, asOf: string, soon: number): Danger | null => {
  if (fact.submittedOn !== null || fact.accepted || fact.dueOn === null || fact.role !== 'lead') return null;
  if (fact.dueOn <= asOf) return 'overdue';
  return fact.dueOn <= dayAfter(asOf, soon) ? 'due-soon' : null;
};

const handedIn = (fact: AssignmentFact, submittedOn: string): AssignmentFact =>
  fact.accepted ? fact : { ...fact, accepted: true, submittedOn: fact.submittedOn ?? submittedOn };

const inTime = (fact: AssignmentFact, asOf: string) => handedIn(fact, fact.dueOn ?? dayAfter(asOf));

/** The next day that is too late. */
const late = (fact: AssignmentFact, asOf: string) =>
  handedIn(fact, dayAfter(fact.dueOn !== null && fact.dueOn > asOf ? fact.dueOn : asOf));

const pointsOf = ({ exact }: Evaluation, id: string) =>
  exactly(exact.contributions.find(({ assignment }) => assignment === id)?.points ?? 0);

const dangerInWords: Readonly<Record<Danger, Bilingual>> = {
  overdue: { vi: 'quá hạn', en: 'overdue since' },
  'due-soon': { vi: 'sắp đến hạn', en: 'due on' },
};

const shown = (exact: string | undefined): Bilingual => {
  const text = exact === undefined ? '—' : display(exact);
  return { vi: text.replace('.', ','), en: text };
};

/**
 * Where the present course ends: what is overdue, or due within `soon` days and not handed in, comes late; all else in
 * time and with quality. Says which grade that is, beside the one that all in time would bring.
 */
export const earlyWarning = (
  facts: EvaluationFacts,
  ruleSet: RuleSet,
  asOf: string,
  titleOf: TitleOf = (id) => id,
  soon = 7,
): EarlyWarning => {
  const known = facts.assignments.map((fact) => knownAt(fact, asOf));
  const generalAssumed = facts.generalCriteria === null;
  const general = facts.generalCriteria ?? ruleSet.generalPoints.value;
  const by = (assignments: readonly AssignmentFact[]) =>
    evaluate({ ...facts, generalCriteria: general, assignments }, ruleSet, ever);
  const held = by(known.map((fact) => inTime(fact, asOf)));
  const course = by(
    known.map((fact) => (dangerOf(fact, asOf, soon) ? late(fact, asOf) : inTime(fact, asOf))),
  );
  const assignments = known.flatMap((fact) => {
    const danger = dangerOf(fact, asOf, soon);
    if (danger === null || fact.dueOn === null) return [];
    const after = pointsOf(course, fact.id);
    const lost = plus(pointsOf(held, fact.id), { ...after, numerator: -after.numerator });
    return [{ assignment: fact.id, danger, dueOn: fact.dueOn, lost: fractionText(lost) }];
  });
  const [one, other] = [held.proposedGrade, course.proposedGrade];
  const results =
    held.exact.score && course.exact.score
      ? { inTime: held.exact.score.results, onCourse: course.exact.score.results }
      : null;
  const [before, after] = [shown(results?.inTime), shown(results?.onCourse)];
  const listed = joined(
    assignments.map(({ assignment, danger, dueOn, lost }) => ({
      vi: `${titleOf(assignment)} (${dangerInWords[danger].vi} ${dueOn}, −${shown(lost).vi})`,
      en: `${titleOf(assignment)} (${dangerInWords[danger].en} ${dueOn}, −${shown(lost).en})`,
    })),
    ', ',
  );
  return {
    asOf,
    assignments,
    grade: { inTime: one, onCourse: other, falls: one !== other },
    results,
    generalAssumed,
    words:
      assignments.length === 0
        ? { vi: 'không có nhiệm vụ quá hạn hay sắp đến hạn', en: 'nothing is overdue or due soon' }
        : {
            vi: `${proposalInWords(one).vi} → ${proposalInWords(other).vi}; kết quả ${before.vi} → ${after.vi}: ${listed.vi}`,
            en: `${proposalInWords(one).en} → ${proposalInWords(other).en}; results ${before.en} → ${after.en}: ${listed.en}`,
          },
  };
};
