import type { RatingView } from '@dondoc/evaluation-contracts';
import type { UnitScore, WarningsBody } from '@dondoc/evaluation-projections';
import { describe, expect, it } from 'vitest';
import { aProposedRating } from '../../testing/a-proposed-rating.ts';
import { standingsOf } from './standings.ts';

const ratios = { value: 1, exact: '1' };
const scored = (unit: string, exact: string | null): UnitScore => ({
  unit,
  name: unit,
  counted: exact === null ? 0 : 1,
  leftOut: 0,
  ratios: exact === null ? null : { quantity: ratios, quality: ratios, progress: ratios },
  results: exact === null ? null : { value: 0, exact },
});
const warned = (unit: string): WarningsBody['units'][number] => ({
  unit,
  name: unit,
  warning: {
    asOf: '2026-03-31',
    assignments: [],
    grade: { inTime: 'good', onCourse: 'satisfactory', falls: true },
    results: { inTime: '60', onCourse: '50' },
    generalAssumed: true,
    words: { vi: '', en: '' },
  },
});
const rated = (unit: string, changes: Partial<RatingView>): RatingView => ({
  ...aProposedRating,
  unit,
  ...changes,
});

describe('Units by their points', () => {
  const ranks = (...units: UnitScore[]) =>
    standingsOf(units, [], []).map(({ score, rank }) => [score.unit, rank]);

  it('have the most first, by the fraction and not by its rounding', () =>
    expect(ranks(scored('a', '199/3'), scored('b', '663334/10000'), scored('c', '70'))).toEqual([
      ['c', 1],
      ['b', 2],
      ['a', 3],
    ]));

  it('share a rank where they are equal, and the next is not ranked higher for it', () =>
    expect(ranks(scored('a', '1/2'), scored('b', '2/4'), scored('c', '1/3'))).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]));

  it('come last and without a rank where nothing counts', () =>
    expect(ranks(scored('none', null), scored('zero', '0'))).toEqual([
      ['zero', 1],
      ['none', null],
    ]));
});

describe('The grade that is said of a unit', () => {
  const units = [scored('a', '50')];
  const said = (ratings: readonly RatingView[], warnings: WarningsBody['units']) =>
    standingsOf(units, ratings, warnings)[0]?.grade;

  it('is the decided one before the proposed one', () => {
    const { proposal } = aProposedRating;
    expect(said([rated('a', { grade: 'good' })], [warned('a')])).toEqual({ by: 'decided', grade: 'good' });
    expect(said([rated('a', { grade: null })], [warned('a')])).toEqual({
      by: 'proposed',
      grade: proposal?.grade,
    });
  });

  it('is where its course leads while nobody has proposed any', () =>
    expect(said([rated('a', { grade: null, proposal: null })], [warned('a')])).toEqual({
      by: 'onCourse',
      grade: 'satisfactory',
    }));

  it('is never that of the head, nor of another unit', () => {
    const head = rated('a', { subject: { kind: 'head', person: 'p' }, grade: 'good' });
    expect(said([head, rated('b', { grade: 'good' })], [])).toBeNull();
  });
});
