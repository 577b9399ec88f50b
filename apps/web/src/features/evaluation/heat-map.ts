import type { Scoreboard, UnitScore } from '@dondoc/evaluation-projections';
import type { EChartsCoreOption } from 'echarts/core';
import { periodCode } from '../../scoring/asked.ts';
import { exactWords } from '../../scoring/rule-value.ts';
import { numberOf, pointsWords } from '../../scoring/score-words.ts';
import type { Words } from '../../words/language.ts';

export type Points = NonNullable<UnitScore['results']>;

/** A unit's result points in one period; null: nothing counted. */
export type Mark = Readonly<{ unit: string; name: string; period: string; points: Points | null }>;

export type Grid = Readonly<{
  units: readonly Readonly<{ unit: string; name: string }>[];
  periods: readonly string[];
  /** The most points by the rules, exact. */
  most: string;
  marks: readonly Mark[];
}>;

/** Units by periods, out of a scoreboard for each period. */
export const gridOf = (boards: readonly Scoreboard[]): Grid => ({
  units: (boards[0]?.units ?? []).map(({ unit, name }) => ({ unit, name })),
  periods: boards.map(({ period }) => periodCode(period)),
  most: boards[0]?.resultPoints ?? '0',
  marks: boards.flatMap(({ period, units }) =>
    units.map(({ unit, name, results }) => ({ unit, name, period: periodCode(period), points: results })),
  ),
});

export const markAt = ({ marks }: Grid, unit: string, period: string): Mark | null =>
  marks.find((mark) => mark.unit === unit && mark.period === period) ?? null;

/** Only what has points is a mark; their order is that of the chart's data. */
export const scored = ({ marks }: Grid): readonly Mark[] => marks.filter(({ points }) => points !== null);

export const heatOption = (grid: Grid, { t, language }: Words): EChartsCoreOption => {
  const rows = grid.units.map(({ name }) => name).toReversed();
  const columns = grid.periods.map((code) => t('evaluation.monthShort', { month: Number(code.slice(5)) }));
  const marks = scored(grid);
  return {
    animation: false,
    grid: { left: 8, right: 8, top: 8, bottom: 48, containLabel: true },
    xAxis: { type: 'category', data: columns },
    yAxis: { type: 'category', data: rows, axisLabel: { width: 190, overflow: 'break', lineHeight: 14 } },
    visualMap: {
      min: 0,
      max: numberOf(grid.most),
      orient: 'horizontal',
      left: 'center',
      bottom: 0,
      itemHeight: 160,
      text: [exactWords(grid.most, language), '0'],
      inRange: { color: ['#f6e8cc', '#9cc8e6'] },
    },
    series: [
      {
        type: 'heatmap',
        data: marks.map(({ name, period, points }) => ({
          value: [grid.periods.indexOf(period), rows.indexOf(name), points?.value ?? 0],
          label: {
            show: true,
            color: '#1c2733',
            formatter: points ? pointsWords(points.exact, language) : '',
          },
        })),
        itemStyle: { borderColor: '#ffffff', borderWidth: 2 },
      },
    ],
  };
};
