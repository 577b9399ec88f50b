import { describe, expect, it } from 'vitest';
import { parseRuleSet } from './rule-set.schema.ts';
import { ruleSet335, ruleSet366 } from './rule-sets.ts';
import { sampleAssignments, sampleFacts } from './sample-facts.ts';
import { whatIf, withNumber } from './what-if.ts';

const oneLate = sampleFacts(sampleAssignments(4, 1, { submittedOn: '2026-04-01' }), { unit: 'one-late' });
const inTime = sampleFacts(sampleAssignments(4, 2, { beyondRequirement: true }), { unit: 'in-time' });

const changed = (path: string, value: number | string) => {
  const outcome = withNumber(ruleSet366, path, value);
  if (!outcome.ok) throw new Error(outcome.errors.map(({ message }) => message).join());
  return outcome.ruleSet;
};

describe('The same history by another rule set', () => {
  it('shows whose grade flips, and because of which assignments', () => {
    const [one, other] = whatIf([oneLate, inTime], ruleSet366, ruleSet335);
    expect([one?.before.proposedGrade, one?.after.proposedGrade, one?.flips]).toEqual([
      null,
      'excellent',
      true,
    ]);
    expect(one?.because).toEqual(['a1']);
    expect([other?.flips, other?.because]).toEqual([false, []]);
  });
});

describe('The same history by one number more or less', () => {
  it('flips a grade that stood at the bound', () => {
    const [one] = whatIf([oneLate], ruleSet366, changed('conditions.2.share', 0.25));
    expect([one?.before.proposedGrade, one?.after.proposedGrade]).toEqual([null, 'satisfactory']);
    expect(one?.because).toEqual(['a1']);
    expect(one?.difference.conditions).toEqual([
      { code: 'off-schedule-at-most-20', before: false, after: true },
    ]);
  });

  it('names the lines whose own amounts the number changed', () => {
    // 70/3 × 2.75 + 28 = 92.2; with the whole of the progress taken, 140/3 + 28 = 74.7.
    const allLate = sampleFacts(sampleAssignments(2, 2, { submittedOn: '2026-04-01' }));
    const asked = withNumber(ruleSet335, 'deductions.lateOccurrence', 1);
    const [one] = asked.ok ? whatIf([allLate], ruleSet335, asked.ruleSet) : [];
    expect([one?.before.proposedGrade, one?.after.proposedGrade]).toEqual(['excellent', 'good']);
    expect(one?.because).toEqual(['a1', 'a2']);
  });

  it('marks the number, so that the rule set can never be adopted', () => {
    const asked = changed('grades.0.atLeast', 85);
    expect(asked.id).toBe('366-2025+what-if');
    expect(asked.grades[0]?.atLeast).toMatchObject({ value: 85, standing: 'what-if' });
    expect(parseRuleSet(asked)).toMatchObject({
      ok: false,
      errors: [{ path: 'grades[0].atLeast.standing' }],
    });
  });

  it.each([
    ['grades.0', 85, 'grades.0'],
    ['no.such.field', 1, 'no.such.field'],
    ['constructor', 1, 'constructor'],
    ['grades.0.atLeast', 60, 'grades[1].atLeast.value'],
    ['resultPoints.quantity', 'much', 'resultPoints.quantity.value'],
  ])('is refused at %s = %s', (path, value, where) => {
    expect(withNumber(ruleSet366, path, value)).toMatchObject({ ok: false, errors: [{ path: where }] });
  });

  it('changes nothing stored', () => {
    const before = JSON.stringify(ruleSet366);
    changed('generalPoints', 20);
    expect(JSON.stringify(ruleSet366)).toBe(before);
  });
});
