import { describe, expect, it } from 'vitest';
import { compareEvaluations } from './compare-evaluations.ts';
import { evaluate } from './evaluate.ts';
import { ruleSet366 } from './rule-sets.ts';
import { sampleAssignment, sampleFacts } from './sample-facts.ts';

const issued = { id: 'issued', position: '1/1' };
const accepted = { id: 'accepted', position: '2/1' };

const known = (events: readonly (typeof issued)[], changes: Parameters<typeof sampleAssignment>[1] = {}) =>
  sampleAssignment('a1', { events, ...changes });

describe('Two evaluations of one unit', () => {
  const steady = sampleAssignment('steady', { dueOn: '2026-01-31', submittedOn: '2026-01-30' });
  const gone = sampleAssignment('gone');
  const before = evaluate(
    sampleFacts([steady, gone, known([issued], { submittedOn: null, accepted: false })]),
    ruleSet366,
    '2026-04-30',
  );
  const after = evaluate(
    sampleFacts([steady, known([issued, accepted], { submittedOn: '2026-05-02' }), sampleAssignment('came')]),
    ruleSet366,
    '2026-06-30',
  );
  const difference = compareEvaluations(before, after);

  it('differ in lines that came, went and changed, with the events that made it', () => {
    expect(difference.lines.map(({ assignment, change, events }) => [assignment, change, events])).toEqual([
      ['gone', 'went', []],
      ['a1', 'changed', [accepted]],
      ['came', 'came', []],
    ]);
  });

  it('differ in grade, points and conditions', () => {
    // Two of three done, then all three, one of them late: 25 + 25 + 20 × 2/3 = 190/3.
    expect(difference).toMatchObject({
      unit: 'ban-xay-dung-dang',
      asOf: { before: '2026-04-30', after: '2026-06-30' },
      grade: { before: 'failed', after: null },
      results: { before: '140/3', after: '190/3' },
    });
    expect(difference.conditions).toEqual([
      { code: 'score-at-least-90', before: false, after: true },
      { code: 'done-at-least-70', before: false, after: true },
      { code: 'all-done', before: false, after: true },
    ]);
  });

  it('differ by a shift where only the others changed', () => {
    const alone = evaluate(sampleFacts([steady]), ruleSet366);
    const together = evaluate(sampleFacts([steady, gone]), ruleSet366);
    expect(compareEvaluations(alone, together).lines).toMatchObject([
      { assignment: 'steady', change: 'shifted', before: { points: '70' }, after: { points: '35' } },
      { assignment: 'gone', change: 'came', before: null },
    ]);
  });

  it.each([
    ['lateness', { lateOccurrences: 1 }],
    ['quality', { qualityFailures: 1 }],
    ['weight', { coefficient: 2, accepted: false }],
  ])('differ in a line by its %s', (_what, changes) => {
    const base = known([issued], { coefficient: 1, accepted: !('coefficient' in changes) });
    const [one, other] = [base, { ...base, ...changes }].map((fact) =>
      evaluate(sampleFacts([steady, fact]), ruleSet366),
    );
    const lines = one && other ? compareEvaluations(one, other).lines : [];
    expect(lines.find(({ assignment }) => assignment === 'a1')?.change).toBe('changed');
  });

  it('do not differ when they are the same', () => {
    expect(compareEvaluations(after, after)).toMatchObject({ lines: [], conditions: [] });
  });
});
