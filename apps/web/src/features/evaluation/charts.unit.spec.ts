import type { Scoreboard, UnitScore } from '@dondoc/evaluation-projections';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import { numberOf } from '../../scoring/score-words.ts';
import type { Words } from '../../words/language.ts';
import { gridOf, heatOption, markAt, scored } from './heat-map.ts';
import { rankingOf, rankingOption } from './ranking.ts';
import { linesOf, trendOption } from './trend.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const unit = (id: string, exact: string | null): UnitScore => ({
  unit: id,
  name: `Đơn vị ${id}`,
  counted: 1,
  leftOut: 0,
  ratios: null,
  results: exact === null ? null : { value: numberOf(exact), exact },
});
const board = (from: string, to: string, units: readonly UnitScore[]): Scoreboard => ({
  rules: '366-2025',
  resultPoints: '70',
  asOf: '2026-12-31T17:00:00+07:00',
  period: { from, to },
  units: [...units],
});
const months = gridOf([
  board('2026-01-01', '2026-01-31', [unit('a', '70'), unit('b', null)]),
  board('2026-02-01', '2026-02-28', [unit('a', '70/3'), unit('b', '0')]),
]);

describe('The heat map', () => {
  it('has a mark for each unit and month with points, and none where nothing counted', () => {
    expect(scored(months).map(({ unit: id, period }) => `${id} ${period}`)).toEqual([
      'a 2026-01',
      'a 2026-02',
      'b 2026-02',
    ]);
    expect(markAt(months, 'b', '2026-01')?.points).toBeNull();
  });

  it('writes each number into its square, so that colour is never alone', () =>
    expect(heatOption(months, vi)).toMatchObject({
      xAxis: { data: ['T1', 'T2'] },
      yAxis: { data: ['Đơn vị b', 'Đơn vị a'] },
      series: [
        {
          data: [
            { value: [0, 1, 70], label: { formatter: '70,0' } },
            { value: [1, 1, 70 / 3], label: { formatter: '23,3' } },
            { value: [1, 0, 0], label: { formatter: '0,0' } },
          ],
        },
      ],
    }));
});

describe('The ranking', () => {
  const ranking = rankingOf([unit('a', '1/3'), unit('b', null), unit('c', '70'), unit('d', '2/6')]);

  it('gives equal points an equal rank by the fraction, and ranks nobody without data', () =>
    expect(ranking.map(({ rank, unit: id }) => `${rank} ${id}`)).toEqual(['1 c', '2 a', '2 d']));

  it('says the rank in the label of each bar', () =>
    expect(rankingOption(ranking, '70', vi)).toMatchObject({
      yAxis: { data: ['1. Đơn vị c', '2. Đơn vị a', '2. Đơn vị d'] },
    }));
});

describe('The trend', () => {
  it('leaves a gap where nothing counted, never a zero', () =>
    expect(trendOption(months, vi)).toMatchObject({
      series: [
        { name: 'Đơn vị a', data: [70, 70 / 3] },
        { name: 'Đơn vị b', data: [null, 0] },
      ],
    }));

  it('has no line for a unit without any points', () =>
    expect(
      linesOf(gridOf([board('2026-01-01', '2026-03-31', [unit('a', null), unit('b', '1')])])).map(
        ({ unit: id }) => id,
      ),
    ).toEqual(['b']));
});
