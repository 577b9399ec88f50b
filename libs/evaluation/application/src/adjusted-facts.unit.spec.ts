import { evaluate, ruleSetNamed, type AssignmentFact, type EvaluationFacts } from '@dondoc/evaluation-domain';
import type { Adjustment } from '@dondoc/evaluation-rating';
import { describe, expect, it } from 'vitest';
import { adjustedFacts, adjustmentsOf } from './adjusted-facts.ts';

const rules = ruleSetNamed('366-2025');
if (!rules) throw new Error('366-2025 is not shipped');
const late: AssignmentFact = {
  id: 'a-1',
  coefficient: 1,
  role: 'lead',
  dueOn: '2026-03-31',
  submittedOn: '2026-04-02',
  accepted: true,
  acceptedOn: '2026-04-03',
  qualityFailures: 1,
  lateOccurrences: 1,
  objectiveCause: false,
  beyondRequirement: false,
};
const facts: EvaluationFacts = {
  unit: 'mttq',
  period: { from: '2026-01-01', to: '2026-12-31' },
  generalCriteria: 27,
  disciplined: true,
  assignments: [
    late,
    { ...late, id: 'a-2', submittedOn: '2026-03-30', qualityFailures: 0, lateOccurrences: 0 },
  ],
};
const of = (line: Adjustment['line'], field: Adjustment['field'], after: number): Adjustment => ({
  line,
  field,
  before: 1 - after,
  after,
  cause: 'x',
});
const a1 = { kind: 'assignment', id: 'a-1' } as const;
const grade = (...adjustments: readonly Adjustment[]) =>
  evaluate(adjustedFacts(facts, adjustments, rules), rules, '2026-12-31');

describe('The facts after upheld objections', () => {
  it('are the same where none was upheld', () => expect(adjustedFacts(facts, [], rules)).toEqual(facts));

  it('make the next proposal another one', () => {
    expect(grade().ratios).toEqual({ quantity: 1, quality: 0.5, progress: 0.5 });
    expect(grade(of(a1, 'late', 0)).ratios).toEqual({ quantity: 1, quality: 0.5, progress: 1 });
    expect(grade(of(a1, 'late', 0), of(a1, 'quality', 0))).toMatchObject({
      ratios: { quantity: 1, quality: 1, progress: 1 },
      proposedGrade: 'good',
    });
  });

  it('say whether anybody was disciplined, and leave other conditions to people', () => {
    const discipline = of({ kind: 'condition', id: 'no-discipline' }, 'met', 1);
    expect(adjustedFacts(facts, [discipline], rules)).toEqual({ ...facts, disciplined: false });
    const done = of({ kind: 'condition', id: 'all-done' }, 'met', 1);
    expect(adjustedFacts(facts, [done], rules)).toEqual(facts);
  });

  it('follow from the events', () => {
    const at = '2026-12-12T08:00:00+07:00';
    const said = { at, by: { person: 'p-1', unit: 'u-1' }, objection: 1, reason: 'x' };
    const adjustment = of(a1, 'late', 0);
    expect(
      adjustmentsOf([
        { type: 'ObjectionUpheld', data: { ...said, adjustment } },
        { type: 'ObjectionRefused', data: said },
      ]),
    ).toEqual([adjustment]);
  });
});
