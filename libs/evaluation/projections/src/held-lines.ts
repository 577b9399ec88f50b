import type { Evaluation } from '@dondoc/evaluation-domain';
import type { HeldLines } from '@dondoc/evaluation-rating';
import type { AssignmentFacts } from './assignment-facts.ts';
import type { UnitFacts } from './unit-facts.ts';

/** What an objection can be about: every assignment the unit has had a part in, with what counts of it, and the conditions. */
export const heldLines = (
  all: readonly AssignmentFacts[],
  { whole }: Pick<UnitFacts, 'whole'>,
  { conditions }: Pick<Evaluation, 'conditions'>,
): HeldLines => {
  const { unit } = whole;
  const counted = new Map(whole.assignments.map((fact) => [fact.id, fact]));
  const concerned = all.filter(
    ({ leads, cooperatingUnits }) =>
      leads.some((lead) => lead.unit === unit) || cooperatingUnits.includes(unit),
  );
  return {
    assignments: concerned.map(({ id }) => {
      const fact = counted.get(id);
      return { id, counts: fact ? { late: fact.lateOccurrences, quality: fact.qualityFailures } : null };
    }),
    conditions: conditions.map(({ code, met }) => ({ code, met })),
  };
};
