import type { Counted } from './count-assignment.ts';
import type { Contribution, ExactContribution } from './evaluation.ts';
import { apportion } from './exact/apportion.ts';
import { fractionText, zero, type Rational } from './exact/rational.ts';
import { remembered } from './remembered.ts';

/** A line for each assignment counted, in numbers and exactly. */
export const contributionsOf = (counted: readonly Counted[], points: readonly Rational[]) => {
  const doubles = apportion(points);
  const textOf = remembered(fractionText);
  return {
    numbers: counted.map(({ fact, amounts }, index): Contribution => {
      const { quantity, quality, progress } = amounts.numbers;
      const [assignment, part] = [fact.id, doubles[index] ?? 0];
      const { events } = fact;
      return events === undefined
        ? { assignment, quantity, quality, progress, points: part }
        : { assignment, quantity, quality, progress, points: part, events, rule: amounts.rule };
    }),
    exact: counted.map(({ fact, amounts }, index): ExactContribution => {
      const { weight, quantity, quality, progress } = amounts.texts;
      return {
        assignment: fact.id,
        weight,
        quantity,
        quality,
        progress,
        points: textOf(points[index] ?? zero),
      };
    }),
  };
};
