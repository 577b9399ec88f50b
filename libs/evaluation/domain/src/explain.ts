import { noBreach, scoreCode } from './conditions.ts';
import { countingBy } from './count-assignment.ts';
import { evaluate } from './evaluate.ts';
import type { Condition, Evaluation } from './evaluation.ts';
import type { EvaluationFacts } from './facts.ts';
import { faultsAgainst, type TitleOf } from './faults.ts';
import { compareGrades, gradeInWords } from './grade.text.ts';
import { lineInWords } from './line.text.ts';
import type { Bilingual, Grade, RuleSet } from './rule-set.ts';

/** Why a grade is not proposed: one condition, and the assignments that break it. */
export type Shortfall = Readonly<{
  grade: Grade;
  code: string;
  assignments: readonly string[];
  words: Bilingual;
}>;

export type Explanation = Readonly<{
  lines: readonly Readonly<{ assignment: string; words: Bilingual }>[];
  shortfalls: readonly Shortfall[];
}>;

// `because` is one text for both languages; the dash between them occurs nowhere else in it.
const split = ({ because }: Condition): Bilingual => {
  const [vi = because, en = because] = because.split(' — ');
  return { vi, en };
};

const notGraded = (grade: Grade, words: Bilingual): Bilingual => ({
  vi: `Không xếp ${gradeInWords[grade].vi}: ${words.vi}`,
  en: `Not ${gradeInWords[grade].en}: ${words.en}`,
});

const isAbove = (grade: Grade, proposed: Grade | null) =>
  proposed === null || compareGrades(grade, proposed) > 0;

const shortfallsOf = (
  facts: EvaluationFacts,
  ruleSet: RuleSet,
  { asOf, proposedGrade, conditions }: Evaluation,
  titleOf: TitleOf,
): readonly Shortfall[] => {
  const count = countingBy(ruleSet);
  const leads = facts.assignments.flatMap((fact) => count(fact, asOf) ?? []).filter(({ lead }) => lead);
  const always = [...(ruleSet.completion ? [ruleSet.completion.failedWithout] : []), noBreach];
  return ruleSet.grades
    .filter(({ grade }) => isAbove(grade, proposedGrade))
    .flatMap((rule) =>
      [...new Set([scoreCode(rule), ...rule.requires, ...always])].flatMap((code) => {
        const broken = conditions.find((condition) => condition.code === code && !condition.met);
        if (!broken) return [];
        const share = ruleSet.conditions.find((condition) => condition.code === code);
        const { assignments, words } =
          share === undefined || share.kind === 'no-discipline'
            ? { assignments: [], words: split(broken) }
            : faultsAgainst(share, leads, titleOf);
        return [{ grade: rule.grade, code, assignments, words: notGraded(rule.grade, words) }];
      }),
    );
};

/**
 * An evaluation in words of both languages: how each line came about, and for each grade above the proposed one the
 * conditions that it lacks, with the assignments that break them.
 */
export const explain = (
  facts: EvaluationFacts,
  ruleSet: RuleSet,
  asOf: string = facts.period.to,
  titleOf: TitleOf = (id) => id,
): Explanation => {
  const evaluation = evaluate(facts, ruleSet, asOf);
  const factOf = new Map(facts.assignments.map((fact) => [fact.id, fact]));
  return {
    lines: evaluation.exact.contributions.flatMap((line) => {
      const fact = factOf.get(line.assignment);
      return fact ? [{ assignment: line.assignment, words: lineInWords(fact, line, asOf) }] : [];
    }),
    shortfalls: shortfallsOf(facts, ruleSet, evaluation, titleOf),
  };
};
