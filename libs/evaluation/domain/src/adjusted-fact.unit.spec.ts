import { describe, expect, it } from 'vitest';
import { adjustedFact, adjustmentsInWords } from './adjusted-fact.ts';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import type { AssignmentFact, EvaluationFacts, FactAdjustment } from './facts.ts';
import { ruleSetNamed } from './rule-sets.ts';

const rules = ruleSetNamed('366-2025');
if (!rules) throw new Error('366-2025 is not shipped');
const submitted = { id: 'e-1', position: '7/1' };
const answer = { id: 'e-9', position: '7/9' };
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
  events: [submitted],
};
const inTime = { ...late, id: 'a-2', submittedOn: '2026-03-30', qualityFailures: 0, lateOccurrences: 0 };
const of = (field: FactAdjustment['field'], objection = 1): FactAdjustment => ({
  assignment: 'a-1',
  field,
  before: 1,
  after: 0,
  objection,
  reason: 'Bão số 12',
  event: answer,
});
const facts = (...adjustments: readonly FactAdjustment[]): EvaluationFacts => ({
  unit: 'mttq',
  period: { from: '2026-01-01', to: '2026-12-31' },
  generalCriteria: 27,
  disciplined: false,
  assignments: [late, inTime].map((fact) => adjustedFact(fact, adjustments)),
});
const ratios = (...adjustments: readonly FactAdjustment[]) => evaluate(facts(...adjustments), rules).ratios;

describe('An assignment after upheld objections', () => {
  it('is the same where none was about it', () => {
    expect(adjustedFact(late, [])).toBe(late);
    expect(adjustedFact(inTime, [of('late')])).toBe(inTime);
  });

  it('counts as each of them says', () => {
    expect(ratios()).toEqual({ quantity: 1, quality: 0.5, progress: 0.5 });
    expect(ratios(of('late'))).toEqual({ quantity: 1, quality: 0.5, progress: 1 });
    expect(ratios(of('late'), of('quality', 2))).toEqual({ quantity: 1, quality: 1, progress: 1 });
    expect(evaluate(facts(of('late'), of('quality', 2)), rules).proposedGrade).toBe('good');
  });

  it('stands on the answers too, and says which they are and why', () => {
    const { contributions } = evaluate(facts(of('late')), rules);
    expect(contributions.map(({ events }) => events)).toEqual([[submitted, answer], [submitted]]);
    const [adjusted, other] = explain(facts(of('late')), rules).lines;
    expect(adjusted?.words.vi).toContain(
      'không trễ hạn, 1 lần không đạt, điều chỉnh theo kiến nghị số 1: số lần trễ hạn 1 → 0, vì: Bão số 12;',
    );
    expect(adjusted?.words.en).toContain('adjusted by objection 1: times late 1 → 0, because: Bão số 12;');
    expect(other?.words.vi).not.toContain('kiến nghị');
  });

  it('says of every answer what it changed', () =>
    expect(
      adjustmentsInWords(adjustedFact(late, [of('late'), of('quality', 2)])).map(({ en }) => en),
    ).toEqual([
      'adjusted by objection 1: times late 1 → 0, because: Bão số 12',
      'adjusted by objection 2: quality failures 1 → 0, because: Bão số 12',
    ]));
});
