import type { AssignmentFact, EvaluationFacts } from './facts.ts';

/** For specs: a lead assignment of coefficient 1, handed in a day early and accepted without fault. */
export const sampleAssignment = (id: string, changes: Partial<AssignmentFact> = {}): AssignmentFact => ({
  id,
  coefficient: 1,
  role: 'lead',
  dueOn: '2026-03-31',
  submittedOn: '2026-03-30',
  accepted: true,
  acceptedOn: null,
  qualityFailures: 0,
  lateOccurrences: 0,
  objectiveCause: false,
  beyondRequirement: false,
  ...changes,
});

/** For specs: so many lead assignments, the first ones of them changed. */
export const sampleAssignments = (
  count: number,
  changed = 0,
  changes: Partial<AssignmentFact> = {},
): readonly AssignmentFact[] =>
  Array.from({ length: count }, (_, index) =>
    sampleAssignment(`a${index + 1}`, index < changed ? changes : {}),
  );

/** For specs: a unit in 2026 with 28 of 30 general points and nobody disciplined. */
export const sampleFacts = (
  assignments: readonly AssignmentFact[],
  changes: Partial<EvaluationFacts> = {},
): EvaluationFacts => ({
  unit: 'ban-xay-dung-dang',
  period: { from: '2026-01-01', to: '2026-12-31' },
  generalCriteria: 28,
  disciplined: false,
  assignments,
  ...changes,
});
