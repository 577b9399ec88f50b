import {
  adjustedFact,
  evaluate,
  type AssignmentFact,
  type Evaluation,
  type EvaluationFacts,
  type Given,
} from '@dondoc/evaluation-domain';
import type { AssignmentFacts } from './assignment-facts.ts';
import { heldAt, lastDayOf } from './facts-at.ts';
import type { Question, ScoredUnit } from './scoreboard.ts';

export type UnitFacts = Readonly<{
  /** What counts by then. */
  counted: EvaluationFacts;
  /** And what can still come to count. */
  whole: EvaluationFacts;
  /** Led by the unit, and not counted yet. */
  leftOut: number;
  /** The last day that is over, or that the instant is within. */
  day: string;
  /** Days that stand for a later one: the rules know days only, and a deadline later today has not passed. */
  putOff: ReadonlyMap<string, string>;
  titleOf: (assignment: string) => string;
}>;

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

// `heldAt` has left out what has not happened: the date only has to be late enough for all the rest.
export const ever = '9999-12-31';

/** Where everything that is known of a unit comes together, upheld objections too: every number is made of this. */
export const unitFactsAt = (
  all: readonly AssignmentFacts[],
  { unit }: Pick<ScoredUnit, 'unit'>,
  { asOf, period }: Pick<Question, 'asOf' | 'period'>,
  { adjusted = [], ...given }: Given,
): UnitFacts => {
  const held = all
    .flatMap((facts) => heldAt(facts, unit, asOf, period) ?? [])
    .map(({ fact, isOpen }) => ({ fact: adjustedFact(fact, adjusted), isOpen }));
  const day = lastDayOf(asOf);
  const putOff = new Map<string, string>();
  const notPassed = (fact: AssignmentFact): AssignmentFact => {
    if (fact.dueOn === null || fact.dueOn > day) return fact;
    putOff.set(fact.id, fact.dueOn);
    return { ...fact, dueOn: dayAfter(day) };
  };
  const about = { unit, period, ...given };
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  const whole = held.map(({ fact, isOpen }) => (isOpen ? notPassed(fact) : fact));
  return {
    counted: { ...about, assignments: held.flatMap(({ fact, isOpen }) => (isOpen ? [] : fact)) },
    whole: { ...about, assignments: whole },
    leftOut: held.filter(({ fact, isOpen }) => isOpen && fact.role === 'lead').length,
    day,
    putOff,
    titleOf: (id) => titles.get(id) ?? id,
  };
};

/** The evaluation of what counts, dated by its day. */
export const evaluationOf = (
  { counted, day }: UnitFacts,
  { ruleSet, rulesHash }: Pick<Question, 'ruleSet' | 'rulesHash'>,
): Evaluation => evaluate(counted, ruleSet, ever, rulesHash, day);
