import type { EChartsCoreOption } from 'echarts/core';
import { numberOf } from '../../scoring/score-words.ts';
import type { Words } from '../../words/language.ts';
import { markAt, type Grid } from './heat-map.ts';

// A line is told by its symbol and its dashes as well as by its colour.
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'] as const;
// Dark enough on white, each of them.
const colours = ['#175a8c', '#b3261e', '#2e7d32', '#7b3fa0', '#a15c00', '#00707a'];
const dashes = ['solid', 'dashed', 'dotted'] as const;

/** Units that have points in any of the periods. */
export const linesOf = (grid: Grid): Grid['units'] =>
  grid.units.filter(({ unit }) => grid.periods.some((period) => markAt(grid, unit, period)?.points));

/** A line for each unit; a period without points is a gap, not a zero. */
export const trendOption = (grid: Grid, { t }: Words): EChartsCoreOption => ({
  animation: false,
  color: colours,
  grid: { left: 8, right: 24, top: 16, bottom: 120, containLabel: true },
  legend: { bottom: 0, itemGap: 8, textStyle: { width: 200, overflow: 'truncate' } },
  xAxis: {
    type: 'category',
    data: grid.periods.map((code) => t('evaluation.quarterShort', { quarter: code.slice(-1) })),
  },
  yAxis: { type: 'value', min: 0, max: numberOf(grid.most) },
  series: linesOf(grid).map(({ unit, name }, index) => ({
    type: 'line',
    name,
    symbol: symbols[index % symbols.length],
    symbolSize: 9,
    lineStyle: { type: dashes[Math.floor(index / symbols.length) % dashes.length] },
    connectNulls: false,
    data: grid.periods.map((period) => markAt(grid, unit, period)?.points?.value ?? null),
  })),
});
