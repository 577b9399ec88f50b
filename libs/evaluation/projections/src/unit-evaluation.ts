import {
  earlyWarning,
  explain,
  reachable,
  type Condition,
  type EarlyWarning,
  type Evaluation,
  type Given,
} from '@dondoc/evaluation-domain';
import type { AssignmentFacts } from './assignment-facts.ts';
import { basisOf, type Question, type ScoredUnit } from './scoreboard.ts';
import { ever, evaluationOf, unitFactsAt, type UnitFacts } from './unit-facts.ts';

/** `because` is one text for both languages; the dash between them occurs nowhere else in it. */
const inBoth = ({ code, met, because }: Condition) => {
  const [vi = because, en = because] = because.split(' — ');
  return { code, met, because: { vi, en } };
};

/** A number beside the fraction it stands for. */
const exactly = (value: number, exact: string) => ({ value, exact });

const numbersOf = ({ ratios, score, exact }: Evaluation) => ({
  ratios: ratios &&
    exact.ratios && {
      quantity: exactly(ratios.quantity, exact.ratios.quantity),
      quality: exactly(ratios.quality, exact.ratios.quality),
      progress: exactly(ratios.progress, exact.ratios.progress),
    },
  score: score &&
    exact.score && {
      general:
        score.general === null || exact.score.general === null
          ? null
          : exactly(score.general, exact.score.general),
      results: exactly(score.results, exact.score.results),
      total:
        score.total === null || exact.score.total === null ? null : exactly(score.total, exact.score.total),
    },
});

/** Days that were put off shown as they are. */
export const warningOf = (
  { whole, day, putOff, titleOf }: UnitFacts,
  { ruleSet }: Pick<Question, 'ruleSet'>,
  soon?: number,
): EarlyWarning => {
  const warning = earlyWarning(whole, ruleSet, day, titleOf, soon);
  const assignments = warning.assignments.map((one) => ({
    ...one,
    dueOn: putOff.get(one.assignment) ?? one.dueOn,
  }));
  const trueDays = (text: string): string =>
    warning.assignments.reduce((words, { assignment, dueOn }) => {
      const title = titleOf(assignment);
      const real = putOff.get(assignment) ?? dueOn;
      return words
        .replace(`${title} (sắp đến hạn ${dueOn}`, `${title} (sắp đến hạn ${real}`)
        .replace(`${title} (due on ${dueOn}`, `${title} (due on ${real}`);
    }, text);
  return {
    ...warning,
    assignments,
    words: { vi: trueDays(warning.words.vi), en: trueDays(warning.words.en) },
  };
};

const linesOf = (evaluation: Evaluation, facts: UnitFacts, ruleSet: Question['ruleSet']) => {
  const { lines } = explain(facts.counted, ruleSet, ever, facts.titleOf);
  const wordsOf = new Map(lines.map(({ assignment, words }) => [assignment, words]));
  const factOf = new Map(facts.counted.assignments.map((fact) => [fact.id, fact]));
  const exactOf = new Map(evaluation.exact.contributions.map((line) => [line.assignment, line]));
  return evaluation.contributions.flatMap(({ assignment, points, rule, events }) => {
    const [words, fact, line] = [wordsOf.get(assignment), factOf.get(assignment), exactOf.get(assignment)];
    if (!words || !fact || !line) return [];
    const { weight, quantity, quality, progress } = line;
    return {
      assignment,
      title: facts.titleOf(assignment),
      role: fact.role,
      weight,
      quantity,
      quality,
      progress,
      points: exactly(points, line.points),
      words,
      rule: rule ?? [],
      events: events ?? [],
    };
  });
};

/** One unit's evaluation in words: each line with its events, what is lacking for each grade, what can still come. */
export const unitEvaluationAt = (
  all: readonly AssignmentFacts[],
  unit: ScoredUnit,
  question: Question,
  given: Given,
) => {
  const { ruleSet, period } = question;
  const facts = unitFactsAt(all, unit, question, given);
  const evaluation = evaluationOf(facts, question);
  const { shortfalls } = explain(facts.counted, ruleSet, ever, facts.titleOf);
  return {
    unit: unit.unit,
    name: unit.name,
    ...basisOf(question),
    period,
    counted: facts.counted.assignments.filter(({ role }) => role === 'lead').length,
    leftOut: facts.leftOut,
    ...numbersOf(evaluation),
    proposedGrade: evaluation.proposedGrade,
    needsDecision: evaluation.needsDecision,
    conditions: evaluation.conditions.map(inBoth),
    lines: linesOf(evaluation, facts, ruleSet),
    shortfalls,
    reach: reachable(facts.whole, ruleSet, facts.day, facts.titleOf),
    warning: warningOf(facts, question),
  };
};

export type UnitEvaluation = ReturnType<typeof unitEvaluationAt>;
