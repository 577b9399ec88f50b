import type { UnitScore } from '@dondoc/evaluation-projections';
import type { EChartsCoreOption } from 'echarts/core';
import { compareFractions } from '../../scoring/fractions.ts';
import { oneDecimal, type ExactNumber } from '../../words/decimal.ts';
import type { Words } from '../../words/language.ts';

export type Ranked = Readonly<{ rank: number; unit: string; name: string; points: ExactNumber }>;

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

export const rankingOption = (ranking: readonly Ranked[], { language }: Words): EChartsCoreOption => ({
  animation: false,
  grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
  xAxis: { type: 'value', min: 0, max: 70, axisLabel: { hideOverlap: true } },
  yAxis: {
    type: 'category',
    inverse: true,
    data: ranking.map(({ rank, name }) => `${rank}. ${name}`),
    axisLabel: { width: 190, overflow: 'truncate' },
  },
  series: [
    {
      type: 'bar',
      itemStyle: { color: '#175a8c' },
      data: ranking.map(({ points }) => ({
        value: points.value,
        label: { show: true, position: 'right', formatter: oneDecimal(points, language) },
      })),
    },
  ],
});
