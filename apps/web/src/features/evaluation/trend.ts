import type { EChartsCoreOption } from 'echarts/core';
import { periodWords } from '../../scoring/score-words.ts';
import type { Words } from '../../words/language.ts';
import { markAt, type Grid } from './heat-map.ts';

// A line is told by its symbol and its dashes as well as by its colour.
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'] as const;
const dashes = ['solid', 'dashed', 'dotted'] as const;

/** Units that have points in any of the periods. */
export const linesOf = (grid: Grid): Grid['units'] =>
  grid.units.filter(({ unit }) => grid.periods.some((period) => markAt(grid, unit, period)?.points));

/** A line for each unit; a period without points is a gap, not a zero. */
export const trendOption = (grid: Grid, words: Words): EChartsCoreOption => ({
  animation: false,
  grid: { left: 8, right: 24, top: 16, bottom: 48, containLabel: true },
  legend: { type: 'scroll', bottom: 0, orient: 'horizontal' },
  xAxis: { type: 'category', data: grid.periods.map((code) => periodWords(code, words)) },
  yAxis: { type: 'value', min: 0, max: 70 },
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
