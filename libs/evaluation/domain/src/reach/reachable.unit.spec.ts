import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';
import { atLeast, exactly } from '../exact/rational.ts';
import type { AssignmentFact } from '../facts.ts';
import type { RuleSet } from '../rule-set.ts';
import { ruleSet335, ruleSet366, ruleSets } from '../rule-sets.ts';
import { sampleAssignment, sampleAssignments, sampleFacts } from '../sample-facts.ts';
import { reachable } from './reachable.ts';

const june = '2026-06-30';
const open = { submittedOn: null, accepted: false, dueOn: '2026-09-30' };
const overdue = { ...open, dueOn: '2026-06-01' };
const late = { submittedOn: '2026-04-01' };

const at = (
  assignments: readonly AssignmentFact[],
  general: number | null = 28,
  rules: RuleSet = ruleSet366,
) => reachable(sampleFacts(assignments, { generalCriteria: general }), rules, june);

const reaches = (...given: Parameters<typeof at>) =>
  Object.fromEntries(at(...given).grades.map(({ grade, reach }) => [grade, reach]));

describe('What can still be reached', () => {
  it('is anything while an open assignment decides', () => {
    const reach = at([
      ...sampleAssignments(3, 1, { beyondRequirement: true }),
      sampleAssignment('next', open),
    ]);
    // Worst: three of four done, 70 × 3/4 = 52.5. Best: 70. With 28.
    expect(reach).toMatchObject({
      today: 'excellent',
      open: ['next'],
      total: { lowest: '161/2', highest: '98' },
      undecided: true,
    });
    expect(reach.grades.map(({ grade, reach: standing }) => [grade, standing])).toEqual([
      ['excellent', 'reachable'],
      ['good', 'reachable'],
      ['satisfactory', 'reachable'],
      ['failed', 'out-of-reach'],
    ]);
    expect(reach.grades[0]?.assignments).toEqual(['next']);
    expect(reach.grades[0]?.because[0]?.vi).toBe(
      'còn 1 nhiệm vụ chưa nghiệm thu: next; tổng điểm có thể từ 80,5 đến 98',
    );
  });

  it('is neither good nor excellent after one late assignment', () => {
    const reach = at([
      ...sampleAssignments(9),
      sampleAssignment('slow', late),
      sampleAssignment('next', open),
    ]);
    const good = reach.grades.find(({ grade }) => grade === 'good');
    expect(good).toEqual({
      grade: 'good',
      reach: 'out-of-reach',
      because: [{ vi: '1/11 nhiệm vụ trễ hạn: slow', en: '1 of 11 assignments late: slow' }],
      assignments: ['slow'],
    });
    expect(reach.grades[0]).toMatchObject({ grade: 'excellent', reach: 'out-of-reach' });
  });

  it('is not good once an open one is overdue, done or not', () => {
    const reach = at([...sampleAssignments(9), sampleAssignment('overdue', overdue)]);
    expect(reach.grades.find(({ grade }) => grade === 'good')).toMatchObject({
      reach: 'out-of-reach',
      assignments: ['overdue'],
    });
    expect(reach.grades.find(({ grade }) => grade === 'satisfactory')?.reach).toBe('reachable');
  });

  it('is one grade when all is settled', () => {
    expect(reaches(sampleAssignments(4))).toEqual({
      excellent: 'out-of-reach',
      good: 'reached',
      satisfactory: 'out-of-reach',
      failed: 'out-of-reach',
    });
  });

  it('is limited by points, said with the arithmetic', () => {
    const reach = at([...sampleAssignments(3), sampleAssignment('next', open)], 10);
    expect(reach.grades[0]?.because[0]).toEqual({
      vi: 'tổng điểm cao nhất còn có thể là 80, cần từ 90',
      en: 'the highest total still possible is 80, 90 needed',
    });
  });

  it('is said rounded, but never so that it seems to reach what it does not', () => {
    const highest = (general: number | string) => {
      const facts = sampleFacts([...sampleAssignments(3), sampleAssignment('next', open)], {
        generalCriteria: general,
      });
      return reachable(facts, ruleSet366, june).grades.map(({ because: [first] }) => first);
    };
    expect(highest('59/3')[0]?.en).toBe('the highest total still possible is 89.7, 90 needed');
    expect(highest(19.95)[0]?.vi).toBe('tổng điểm cao nhất còn có thể là 89,95, cần từ 90');
    expect(highest('19999/1000')[0]?.vi).toBe('tổng điểm cao nhất còn có thể là 89,999, cần từ 90');
    expect(highest('61/3')[1]?.en).toContain('the total can be 72.8 to 90.3');
  });

  it('names the document that rules a grade out', () => {
    const settled = sampleAssignments(4);
    const words = (facts: ReturnType<typeof sampleFacts>) =>
      reachable(facts, ruleSet366, june).grades[0]?.because.map(({ vi }) => vi);
    expect(words(sampleFacts(settled, { breach: { document: '3-KL/UBKT' } }))).toContain(
      'đã kết luận có vi phạm: 3-KL/UBKT',
    );
    expect(words(sampleFacts(settled, { disciplined: true, disciplinedBy: '15-QĐ/UBKT' }))).toContain(
      'có kỷ luật trong kỳ: 15-QĐ/UBKT',
    );
  });

  it('is open for what counts only if it is handed in', () => {
    // Left out, 70; handed in and refused at the end, 70 × 4/5 = 56.
    const reach = at(
      [...sampleAssignments(4), sampleAssignment('free', { ...open, dueOn: null })],
      28,
      ruleSet335,
    );
    expect(reach.total).toEqual({ lowest: '84', highest: '98' });
  });

  it('is more with what need not be handed in, where that raises the mean', () => {
    // One of four late, 70/3 × (2 + 15/16); with a fifth in time 70/3 × (2 + 19/20) = 413/6; + 28.
    const mixed = sampleAssignments(4, 1, late);
    const free = { ...open, dueOn: null };
    expect(at([...mixed, sampleAssignment('free', free)], 28, ruleSet335).total?.highest).toBe('581/6');
    const spoilt = sampleAssignment('spoilt', { ...free, lateOccurrences: 4 });
    expect(at([...mixed, spoilt], 28, ruleSet335).total?.highest).toBe('2317/24');
  });

  it('is not in time any more at the end of the last day', () => {
    const good = (dueOn: string) => {
      const { grades } = at([...sampleAssignments(3), sampleAssignment('next', { ...open, dueOn })]);
      return grades.find(({ grade }) => grade === 'good')?.reach;
    };
    expect([good('2026-06-30'), good('2026-07-01')]).toEqual(['out-of-reach', 'reachable']);
  });

  it('is nothing where nothing can count', () => {
    expect(at([])).toMatchObject({ today: null, total: null, undecided: true });
    expect(at([]).grades.every(({ reach }) => reach === 'out-of-reach')).toBe(true);
  });

  it('is failed after a concluded breach', () => {
    const facts = sampleFacts(sampleAssignments(3), { breach: { document: '12-KL/UBKT' } });
    expect(reachable(facts, ruleSet366, june).grades.at(-1)).toMatchObject({
      grade: 'failed',
      reach: 'reached',
    });
  });
});

const day = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2026-0${month}-${String(date).padStart(2, '0')}`);

const course = fc
  .record({
    coefficient: fc.constantFrom(0.5, 1, 1.5, 2),
    role: fc.constantFrom('lead' as const, 'lead' as const, 'cooperating' as const),
    dueOn: fc.option(day),
    submittedOn: fc.option(day),
    accepted: fc.boolean(),
    acceptedOn: fc.option(day),
    qualityFailures: fc.constantFrom(0, 0, 0, 1, 2),
    lateOccurrences: fc.constantFrom(0, 0, 0, 1, 2),
    objectiveCause: fc.constantFrom(false, false, true),
    beyondRequirement: fc.boolean(),
  })
  .map((fact) => ({ ...fact, acceptedOn: fact.accepted ? fact.acceptedOn : null }));

// In time and well done, or nearly all grades would be the lowest.
const clean = {
  dueOn: '2026-08-31',
  accepted: true,
  acceptedOn: null,
  qualityFailures: 0,
  lateOccurrences: 0,
};
const tidy = fc
  .record({ submittedOn: day, beyondRequirement: fc.boolean() })
  .map((some) => ({ ...clean, ...some }));

const years = fc
  .array(fc.oneof(course, { arbitrary: tidy, weight: 4 }), { maxLength: 14 })
  .map((list) => list.map((changes, index) => sampleAssignment(`a${index}`, changes)));
const general = fc.option(fc.integer({ min: 0, max: 30 }));

const superior: RuleSet = {
  ...ruleSet366,
  roleFactors: {
    ...ruleSet366.roleFactors,
    cooperating: { ...ruleSet366.roleFactors.cooperating, value: 0.3 },
  },
};

describe('Whatever becomes of a year', () => {
  it('its grade and its total were called reachable on every day before', () => {
    fc.assert(
      fc.property(
        years,
        general,
        day,
        fc.constantFrom(...ruleSets, superior),
        (assignments, generalCriteria, asOf, rules) => {
          const facts = sampleFacts(assignments, { generalCriteria });
          const final = evaluate(facts, rules);
          const reach = reachable(facts, rules, asOf);
          if (final.proposedGrade === null) expect(reach.undecided).toBe(true);
          else
            expect(reach.grades.find(({ grade }) => grade === final.proposedGrade)?.reach).not.toBe(
              'out-of-reach',
            );
          const total = final.exact.score?.total;
          if (total && reach.total) {
            expect(atLeast(exactly(total), exactly(reach.total.lowest))).toBe(true);
            expect(atLeast(exactly(reach.total.highest), exactly(total))).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('at its end nothing else is reachable', () => {
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom(...ruleSets),
        (list, points, rules) => {
          const facts = sampleFacts(list, { generalCriteria: points });
          const { proposedGrade } = evaluate(facts, rules);
          const reach = reachable(facts, rules, facts.period.to);
          expect(reach.today).toBe(proposedGrade);
          expect(reach.grades.filter(({ reach: standing }) => standing !== 'out-of-reach')).toMatchObject(
            proposedGrade === null ? [] : [{ grade: proposedGrade, reach: 'reached' }],
          );
        },
      ),
    );
  });
});
