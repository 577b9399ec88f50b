import {
  fractionText,
  resultMarks,
  type Evaluation,
  type Given,
  type RuleSet,
} from '@dondoc/evaluation-domain';
import type { AssignmentFacts } from './assignment-facts.ts';
import { because } from './contribution.text.ts';
import type { Period } from './period.ts';
import type { Scoreboard, UnitScore, UnitScoreDetail } from './scoreboard.schema.ts';
import { evaluationOf, unitFactsAt, type UnitFacts } from './unit-facts.ts';

export type ScoredUnit = Readonly<{ unit: string; name: string }>;
export type UnitGiven = ScoredUnit & Readonly<{ given: Given }>;

export type Question = Readonly<{
  /** Instant, ISO 8601 with offset: what was true then. */
  asOf: string;
  period: Period;
  ruleSet: RuleSet;
  /** SHA-256 of the rule set's canonical text. */
  rulesHash?: string;
  /** What was known then: the facts are taken to be of that instant. Null: now. */
  knownAt?: string | null;
}>;

/** What a score stands on, for whoever reads it. */
export const basisOf = ({ ruleSet, asOf, rulesHash, knownAt = null }: Question) => ({
  rules: ruleSet.id,
  resultPoints: fractionText(resultMarks(ruleSet)),
  ...(rulesHash !== undefined && { rulesHash }),
  asOf,
  knownAt,
});

type Evaluated = Readonly<{ facts: UnitFacts; evaluation: Evaluation }>;

const evaluated = (
  all: readonly AssignmentFacts[],
  unit: ScoredUnit,
  question: Question,
  given: Given,
): Evaluated => {
  const facts = unitFactsAt(all, unit, question, given);
  return { facts, evaluation: evaluationOf(facts, question) };
};

const exactNumber = (value: number, exact: string) => ({ value, exact });

const scoreOf = ({ unit, name }: ScoredUnit, { facts, evaluation }: Evaluated): UnitScore => {
  const { ratios, score, exact } = evaluation;
  return {
    unit,
    name,
    counted: facts.counted.assignments.filter(({ role }) => role === 'lead').length,
    leftOut: facts.leftOut,
    ratios: ratios &&
      exact.ratios && {
        quantity: exactNumber(ratios.quantity, exact.ratios.quantity),
        quality: exactNumber(ratios.quality, exact.ratios.quality),
        progress: exactNumber(ratios.progress, exact.ratios.progress),
      },
    results: score && exact.score && exactNumber(score.results, exact.score.results),
  };
};

/** Every unit's ratios and result points at an instant. Units without anything that counts have no numbers. */
export const scoreboardAt = (
  all: readonly AssignmentFacts[],
  units: readonly UnitGiven[],
  question: Question,
): Scoreboard => ({
  ...basisOf(question),
  period: question.period,
  units: units.map((unit) => scoreOf(unit, evaluated(all, unit, question, unit.given))),
});

/** One unit's score with the assignments and events behind every point. */
export const unitScoreAt = (
  all: readonly AssignmentFacts[],
  unit: ScoredUnit,
  question: Question,
  given: Given,
): UnitScoreDetail => {
  const found = evaluated(all, unit, question, given);
  const { contributions, conditions, exact } = found.evaluation;
  const byId = new Map(all.map((facts) => [facts.id, facts]));
  return {
    ...scoreOf(unit, found),
    ...basisOf(question),
    period: question.period,
    conditions: [...conditions],
    contributions: contributions.flatMap(({ assignment, quantity, quality, progress, points }, index) => {
      const [facts, fact] = [byId.get(assignment), found.facts.counted.assignments[index]];
      if (!facts || !fact) return [];
      return {
        assignment,
        title: facts.title,
        role: fact.role,
        quantity,
        quality,
        progress,
        points: exactNumber(points, exact.contributions[index]?.points ?? '0'),
        because: because(fact),
        events: (fact.events ?? []).map(({ id }) => id),
      };
    }),
  };
};
