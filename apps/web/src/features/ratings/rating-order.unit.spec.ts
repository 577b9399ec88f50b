import type { RatingView } from '@dondoc/evaluation-contracts';
import { describe, expect, it } from 'vitest';
import { aRating, decidedRating } from '../../testing/a-rating.ts';
import { failedByUnit, failedQuarters, ratedBefore, undecidedQuarters } from './rating-order.ts';

const units = [
  { unit: 'ban-xay-dung-dang', kind: 'party-board', parent: null },
  { unit: 'to-1', kind: 'office', parent: 'ban-xay-dung-dang' },
  { unit: 'to-2', kind: 'office', parent: 'ban-xay-dung-dang' },
];
const order = ['lower-before-upper'] as const;
const head: RatingView = {
  ...aRating,
  id: 'ban-xay-dung-dang-2026-head',
  subject: { kind: 'head', person: 'p-1' },
};
const below = (unit: string, view: RatingView): RatingView => ({ ...view, unit, id: `${unit}-2026` });

describe('What is decided before', () => {
  it('a head is the unit', () => {
    expect(ratedBefore(head, [aRating, head], units, order)).toEqual(['ban-xay-dung-dang-2026']);
    expect(ratedBefore(head, [head], units, order)).toEqual(['ban-xay-dung-dang-2026']);
    expect(ratedBefore(head, [decidedRating, head], units, order)).toEqual([]);
  });

  it('a unit is those below it that are open', () =>
    expect(
      ratedBefore(aRating, [aRating, below('to-1', aRating), below('to-2', decidedRating)], units, order),
    ).toEqual(['to-1-2026']));

  it('a unit is nothing where its rules ask for no order', () =>
    expect(ratedBefore(aRating, [aRating, below('to-1', aRating)], units, [])).toEqual([]));

  it('anything is also what has to be decided anew', () =>
    expect(ratedBefore(head, [{ ...decidedRating, adjusted: true }, head], units, order)).toEqual([
      'ban-xay-dung-dang-2026',
    ]));
});

describe('Failed quarters', () => {
  const quarter = (period: string, grade: RatingView['grade']): RatingView => ({
    ...decidedRating,
    id: `ban-xay-dung-dang-${period.toLowerCase()}`,
    period,
    grade,
  });
  const quarters = [quarter('2026-Q3', 'failed'), quarter('2026-Q1', 'failed'), quarter('2026-Q2', 'good')];

  it('are those of the unit, not of its head', () => {
    const ofHead: RatingView = { ...quarter('2026-Q4', 'failed'), subject: { kind: 'head', person: 'p-1' } };
    expect(failedQuarters('ban-xay-dung-dang', [...quarters, ofHead])).toEqual(['2026-Q1', '2026-Q3']);
    expect(failedQuarters('mttq', quarters)).toEqual([]);
  });

  it('still to be decided, or decided anew, are those that the year waits for', () => {
    const anew: RatingView = { ...quarter('2026-Q3', 'good'), adjusted: true };
    const waiting = [anew, quarter('2026-Q1', null), quarter('2026-Q2', 'good')];
    const ids = ['ban-xay-dung-dang-2026-q1', 'ban-xay-dung-dang-2026-q3'];
    expect(undecidedQuarters('ban-xay-dung-dang', waiting)).toEqual(ids);
    expect(undecidedQuarters('mttq', waiting)).toEqual([]);
  });

  it('are told by unit', () =>
    expect(failedByUnit(quarters)).toEqual([
      { unit: 'ban-xay-dung-dang', quarters: ['2026-Q1', '2026-Q3'] },
    ]));
});
