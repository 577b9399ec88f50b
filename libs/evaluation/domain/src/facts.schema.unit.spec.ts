import { describe, expect, it } from 'vitest';
import { parseFacts } from './facts.schema.ts';
import { ruleSet366 } from './rule-sets.ts';
import { sampleAssignment, sampleFacts } from './sample-facts.ts';

const json = (changes: object = {}, assignment: object = {}) => ({
  unit: 'ban-xay-dung-dang',
  period: { from: '2026-01-01', to: '2026-12-31' },
  generalCriteria: 28,
  disciplined: false,
  assignments: [{ id: 'a1', coefficient: 1.5, role: 'lead', accepted: true, ...assignment }],
  ...changes,
});

const errorsOf = (value: unknown) => {
  const parsed = parseFacts(value);
  return parsed.ok ? [] : parsed.errors;
};

describe('Facts that can be used', () => {
  it('are read with what they leave out', () => {
    expect(parseFacts(json({ generalCriteria: undefined }))).toEqual({
      ok: true,
      unknownFields: [],
      facts: sampleFacts([sampleAssignment('a1', { coefficient: 1.5, dueOn: null, submittedOn: null })], {
        generalCriteria: null,
      }),
    });
  });

  it('survive as they are when complete', () => {
    const facts = sampleFacts([sampleAssignment('a1'), sampleAssignment('a2', { acceptedOn: '2026-04-01' })]);
    expect(parseFacts(structuredClone(facts))).toMatchObject({ ok: true, facts });
  });

  it('name the fields that nobody reads', () => {
    expect(parseFacts(json({ note: 'x' }, { qualityFailure: 2 }))).toMatchObject({
      ok: true,
      unknownFields: ['note', 'assignments[0].qualityFailure'],
    });
  });
});

describe('Facts that cannot be used', () => {
  it.each([
    ['', null],
    ['', []],
    ['unit', json({ unit: '' })],
    ['period.from', json({ period: { from: '2026-02-29', to: '2026-12-31' } })],
    ['period.to', json({ period: { from: '2026-12-31', to: '2026-01-01' } })],
    ['generalCriteria', json({ generalCriteria: '28' })],
    ['generalCriteria', json({ generalCriteria: '80/0' })],
    ['generalCriteria', json({ generalCriteria: '91/3' })],
    ['generalCriteria', json({ generalCriteria: -1 })],
    ['generalCriteria', json({ generalCriteria: 30.01 })],
    ['disciplined', json({ disciplined: undefined })],
    ['assignments', json({ assignments: {} })],
    ['assignments[0]', json({ assignments: ['a1'] })],
    ['assignments[0].id', json({}, { id: 7 })],
    ['assignments[0].coefficient', json({}, { coefficient: 0 })],
    ['assignments[0].coefficient', json({}, { coefficient: -1.5 })],
    ['assignments[0].coefficient', json({}, { coefficient: '1.5' })],
    ['assignments[0].coefficient', json({}, { coefficient: undefined })],
    ['assignments[0].role', json({}, { role: 'following' })],
    ['assignments[0].dueOn', json({}, { dueOn: '31/03/2026' })],
    ['assignments[0].submittedOn', json({}, { submittedOn: '2026-04-31' })],
    ['assignments[0].accepted', json({}, { accepted: 'yes' })],
    ['assignments[0].acceptedOn', json({}, { accepted: false, acceptedOn: '2026-04-01' })],
    ['assignments[0].qualityFailures', json({}, { qualityFailures: -1 })],
    ['assignments[0].lateOccurrences', json({}, { lateOccurrences: 0.5 })],
    ['assignments[0].objectiveCause', json({}, { objectiveCause: 1 })],
    ['assignments[1].id', json({ assignments: [sampleAssignment('a1'), sampleAssignment('a1')] })],
  ])('name the path %j', (path, value) => {
    const errors = errorsOf(value);
    expect(errors.map((error) => error.path)).toEqual([path]);
    expect(errors[0]?.message).toMatch(/ — /);
  });

  it('are refused with every error at once', () => {
    expect(errorsOf(json({ unit: 1 }, { coefficient: 0, role: 'x' })).map(({ path }) => path)).toEqual([
      'unit',
      'assignments[0].coefficient',
      'assignments[0].role',
    ]);
  });

  it('say which id is used twice', () => {
    const assignments = ['a1', 'b', 'a1'].map((id) => sampleAssignment(id));
    expect(errorsOf(json({ assignments }))).toEqual([
      { path: 'assignments[2].id', message: 'mã "a1" bị trùng — id "a1" is used twice' },
    ]);
  });

  it('may give points as a fraction, where no decimal says them', () => {
    const parsed = parseFacts(json({ generalCriteria: '80/3' }));
    expect(parsed).toMatchObject({ ok: true, facts: { generalCriteria: '80/3' } });
  });

  it('are measured by the general points of the rule set', () => {
    const strict = { ...ruleSet366, generalPoints: { ...ruleSet366.generalPoints, value: 20 } };
    expect(parseFacts(json(), strict)).toEqual({
      ok: false,
      errors: [{ path: 'generalCriteria', message: 'không được quá 20 điểm — must not be above 20 points' }],
    });
  });
});
