import type { AssignmentFact, EvaluationFacts, RuleSet } from '@dondoc/evaluation-domain';
import type { Adjustment, RatingEvent } from '@dondoc/evaluation-rating';

/** What upheld objections have changed, in order of time. */
export const adjustmentsOf = (events: readonly RatingEvent[]): readonly Adjustment[] =>
  events.flatMap((event) => (event.type === 'ObjectionUpheld' ? event.data.adjustment : []));

/** Not late any more means: due when it was handed in. */
const withLate = (fact: AssignmentFact, late: number): AssignmentFact => {
  const { dueOn, submittedOn } = fact;
  const wasLate = dueOn !== null && submittedOn !== null && submittedOn > dueOn;
  return { ...fact, lateOccurrences: late, dueOn: late === 0 && wasLate ? submittedOn : dueOn };
};

const adjusted = (fact: AssignmentFact, { line, field, after }: Adjustment): AssignmentFact => {
  if (line.kind !== 'assignment' || line.id !== fact.id) return fact;
  return field === 'late' ? withLate(fact, Number(after)) : { ...fact, qualityFailures: Number(after) };
};

/**
 * The facts of a unit as upheld objections leave them, for the next proposal. Points of criteria are changed in the rating
 * itself; a condition counted from assignments cannot be said in facts: whoever decides takes it in, with the reason.
 */
export const adjustedFacts = (
  facts: EvaluationFacts,
  adjustments: readonly Adjustment[],
  { conditions }: Pick<RuleSet, 'conditions'>,
): EvaluationFacts => {
  const ofDiscipline = adjustments.findLast(({ line }) =>
    conditions.some(
      ({ code, kind }) => line.kind === 'condition' && line.id === code && kind === 'no-discipline',
    ),
  );
  return {
    ...facts,
    disciplined: ofDiscipline ? Number(ofDiscipline.after) === 0 : facts.disciplined,
    assignments: facts.assignments.map((fact) => adjustments.reduce(adjusted, fact)),
  };
};
