import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateLeader } from './evaluate-leader.ts';
import { evaluate } from './evaluate.ts';
import { compare, exactly } from './exact/rational.ts';
import { ruleSet335, ruleSet366 } from './rule-sets.ts';
import { sampleAssignments, sampleFacts } from './sample-facts.ts';

/** Three done with quality; of two of them the progress lost a quarter: a = 1, b = 1, c = (1 + 3/4 + 3/4)/3 = 5/6. */
const facts = sampleFacts(sampleAssignments(3, 2, { lateOccurrences: 1 }));
const allDone = sampleFacts(sampleAssignments(3));
const given = { staffAllSatisfactory: true, unity: '1/2' };
const wordsOf = ({ conditions }: ReturnType<typeof evaluateLeader>) =>
  conditions.filter(({ code }) => code.startsWith('heads.')).map(({ met, because }) => ({ met, because }));

describe('A leader by the decree', () => {
  it('has 70 × (a + b + c + d + đ + e)/6, not 70 × (a + b + c)/3', () => {
    // 70 × (1 + 1 + 5/6 + 1 + 1/2 + 1/2)/6 = 70 × (29/6)/6 = 1015/18 = 56.39.
    const leader = evaluateLeader({ ...facts, generalCriteria: 30 }, given, ruleSet335);
    expect(leader.exact.score).toEqual({ general: '30', results: '1015/18', total: '1555/18' });
    expect(leader.score?.results).toBeCloseTo(56.39, 2);
    expect(leader.proposedGrade).toBe('good');
    expect(evaluate({ ...facts, generalCriteria: 30 }, ruleSet335).exact.score?.total).toBe('865/9');
  });

  it('reads what each of the further ratios counts for', () =>
    expect(wordsOf(evaluateLeader(facts, given, ruleSet335))).toEqual([
      {
        met: true,
        because:
          'd, cấp dưới đều hoàn thành nhiệm vụ trở lên: tính 100 % — d, all staff are satisfactory or above: counted as 100 %',
      },
      {
        met: false,
        because:
          'đ, đơn vị có 1/3 nhiệm vụ đúng tiến độ và bảo đảm chất lượng: tính 50 % — đ, 1 of 3 assignments of the unit were on time and with quality: counted as 50 %',
      },
      { met: false, because: 'e, đoàn kết nội bộ: tính 50 % — e, unity: counted as 50 %' },
    ]));

  it('has full results with all of the six', () => {
    const leader = evaluateLeader(allDone, { ...given, unity: 1 }, ruleSet335);
    expect(leader.exact.score?.results).toBe('70');
  });

  it('has no results and no grade before people have given d and e, and is told so', () => {
    const leader = evaluateLeader({ ...allDone, generalCriteria: 30 }, null, ruleSet335);
    expect(leader).toMatchObject({ score: null, proposedGrade: null, needsDecision: true });
    expect(leader.exact.score).toBeNull();
    expect(leader.conditions.filter(({ met }) => met).map(({ code }) => code)).toEqual([
      'general-criteria-given',
    ]);
    expect(leader.conditions.at(-1)).toMatchObject({ code: 'leader-criteria-given', met: false });
  });

  it('has lines that add up to what the first three ratios bring', () => {
    // 70/6 × (1 + 1 + 5/6) = 595/18.
    const { contributions } = evaluateLeader(facts, given, ruleSet335);
    expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(595 / 18, 10);
  });

  it('has nothing where nothing counted', () =>
    expect(evaluateLeader(sampleFacts([]), given, ruleSet335)).toMatchObject({
      score: null,
      conditions: [{ code: 'something-counted' }],
    }));
});

describe('A leader by rules without further ratios', () => {
  it('is scored as the unit is', () =>
    expect(evaluateLeader(facts, null, ruleSet366)).toEqual(evaluate(facts, ruleSet366)));
});

describe('Whatever the unit did', () => {
  it('a leader’s results stay within the points that there are, and more unity never lowers them', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.nat(6),
        fc.boolean(),
        fc.nat(12),
        (size, late, staffAllSatisfactory, twelfths) => {
          const some = sampleFacts(sampleAssignments(size, Math.min(late, size), { lateOccurrences: 1 }));
          const results = (unity: number) =>
            exactly(
              evaluateLeader(some, { staffAllSatisfactory, unity: `${unity}/12` }, ruleSet335).exact.score
                ?.results ?? -1,
            );
          expect(compare(results(12), results(twelfths))).toBeGreaterThanOrEqual(0);
          expect(compare(results(12), exactly(70))).toBeLessThanOrEqual(0);
          expect(compare(results(0), exactly(0))).toBeGreaterThanOrEqual(0);
        },
      ),
    ));
});
