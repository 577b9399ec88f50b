import type { UnitScore } from '@dondoc/evaluation-projections';
import type { EChartsCoreOption } from 'echarts/core';
import { compareFractions } from '../../scoring/fractions.ts';
import { numberOf, pointsWords } from '../../scoring/score-words.ts';
import type { Words } from '../../words/language.ts';
import type { Points } from './heat-map.ts';

export type Ranked = Readonly<{ rank: number; unit: string; name: string; points: Points }>;

/** Units by their points, the most first; equal points share a rank. What nothing counts for is not ranked. */
export const rankingOf = (units: readonly UnitScore[]): readonly Ranked[] => {
  const scored = units.flatMap(({ unit, name, results }) =>
    results ? [{ unit, name, points: results }] : [],
  );
  return scored
    .map((one) => ({
      rank: 1 + scored.filter(({ points }) => compareFractions(points.exact, one.points.exact) > 0).length,
      ...one,
    }))
    .toSorted((a, b) => a.rank - b.rank);
};

/** `most`: the most points by the rules, exact. */
export const rankingOption = (
  ranking: readonly Ranked[],
  most: string,
  { language }: Words,
): EChartsCoreOption => ({
  animation: false,
  grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
  xAxis: { type: 'value', min: 0, max: numberOf(most), axisLabel: { hideOverlap: true } },
  yAxis: {
    type: 'category',
    inverse: true,
    data: ranking.map(({ rank, name }) => `${rank}. ${name}`),
    axisLabel: { width: 160, overflow: 'break', lineHeight: 14 },
  },
  series: [
    {
      type: 'bar',
      itemStyle: { color: '#175a8c' },
      data: ranking.map(({ points }) => ({
        value: points.value,
        label: { show: true, position: 'right', formatter: pointsWords(points.exact, language) },
      })),
    },
  ],
});
