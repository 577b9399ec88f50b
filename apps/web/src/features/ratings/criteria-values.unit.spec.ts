import { compare, exactly, sum } from '@dondoc/evaluation-domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRating, theCriteria } from '../../testing/a-rating.ts';
import { criteriaGiven, criteriaRows, criteriaSchema, sumSoFar } from './criteria-values.ts';

const schema = criteriaSchema(aRating, (most) => `tối đa ${most}`);
const row = { applies: 'yes', points: '4.5', evidence: 'Biên bản' };
const none = { applies: 'no', notApplicable: 'Không có chức năng' };
const six = (first: object) => [first, ...Array.from({ length: 5 }, () => row)];

describe('The rows of the general criteria', () => {
  it('become what was given, in the order of the criteria', () =>
    expect(criteriaGiven(schema.parse({ criteria: six(none) }), aRating)).toEqual([
      { code: 'criterion-1', notApplicable: 'Không có chức năng' },
      ...[2, 3, 4, 5, 6].map((number) => ({
        code: `criterion-${number}`,
        points: '4.5',
        evidence: 'Biên bản',
        cause: null,
      })),
    ]));

  it('begin with what was given last', () => {
    const criteria = criteriaRows({ ...aRating, criteria: theCriteria });
    expect(criteriaGiven(schema.parse({ criteria }), aRating)).toEqual(theCriteria);
    expect(criteriaRows(aRating)).toEqual(Array.from({ length: 6 }, () => ({ applies: 'yes' })));
  });

  it('are refused above the most, at the row', () => {
    const refused = schema.safeParse({ criteria: six({ ...row, points: '5.01' }) });
    expect(refused.error?.issues).toMatchObject([{ path: ['criteria', 0, 'points'], message: 'tối đa 5' }]);
    expect(schema.safeParse({ criteria: six({ ...row, points: '5' }) }).success).toBe(true);
  });

  it.each([
    ['without evidence', { applies: 'yes', points: '4' }],
    ['without points', { applies: 'yes', evidence: 'x' }],
    ['not applicable without a reason', { applies: 'no' }],
  ])('are refused %s', (_, first) => expect(schema.safeParse({ criteria: six(first) }).success).toBe(false));
});

describe('The sum so far', () => {
  it('is of what is filled in, with the most that could be', () =>
    expect(sumSoFar([row, {}, row], aRating)).toEqual({ filled: 2, points: '9', most: '10' }));

  it('leaves what does not apply neither full nor zero', () =>
    expect(sumSoFar(six(none), aRating)).toEqual({ filled: 6, points: '27', most: '30' }));

  it('does not count what is above the most', () =>
    expect(sumSoFar([{ ...row, points: '7' }, row], aRating)).toEqual({
      filled: 1,
      points: '9/2',
      most: '5',
    }));

  it('is nothing where nothing applies or is filled in', () => {
    expect(sumSoFar([], aRating).points).toBeNull();
    expect(sumSoFar([none], aRating)).toEqual({ filled: 1, points: null, most: '5' });
  });

  it('is exact', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 6 }),
        (hundredths) => {
          const points = hundredths.map((each) => `${each}/100`);
          const total = sumSoFar(
            points.map((each) => ({ applies: 'yes', points: each })),
            aRating,
          ).points;
          expect(total).not.toBeNull();
          expect(compare(exactly(total ?? 0), sum(points.map(exactly)))).toBe(0);
        },
      ),
    ));
});
