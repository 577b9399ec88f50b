import type { DelayView } from '@dondoc/assignments-contracts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Words } from '../../words/language.ts';

export type Delayed = Readonly<{ id: string; delay: DelayView }>;
type Owner = DelayView['spans'][number]['owner'];

export const owners = ['doer', 'accepting', 'issuing', 'others', 'objective-cause', 'system'] as const;

/** Days in one pair of hands, of these after a deadline, and the assignments, the longest wait first. */
export type Wait = Readonly<{ owner: Owner; days: number; overdue: number; assignments: readonly string[] }>;

const day = 86_400_000;
const lengthOf = ({ from, to }: DelayView['spans'][number]) => (Date.parse(to) - Date.parse(from)) / day;

export const waitsOf = (all: readonly Delayed[]): readonly Wait[] =>
  owners.flatMap((owner) => {
    const found = all
      .map(({ id, delay }) => ({ id, spans: delay.spans.filter((span) => span.owner === owner) }))
      .map(({ id, spans }) => ({
        id,
        days: spans.reduce((sum, span) => sum + lengthOf(span), 0),
        overdue: spans.reduce((sum, span) => sum + (span.overdue ? lengthOf(span) : 0), 0),
      }))
      .filter(({ days }) => days > 0)
      .toSorted((a, b) => b.days - a.days);
    if (found.length === 0) return [];
    return {
      owner,
      days: found.reduce((sum, { days }) => sum + days, 0),
      overdue: found.reduce((sum, { overdue }) => sum + overdue, 0),
      assignments: found.map(({ id }) => id),
    };
  });

export const waitsOption = (waits: readonly Wait[], { t }: Words): EChartsCoreOption => ({
  animation: false,
  grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
  xAxis: { type: 'value', axisLabel: { hideOverlap: true } },
  yAxis: { type: 'category', inverse: true, data: waits.map(({ owner }) => t(`delay.owner.${owner}`)) },
  series: [
    {
      type: 'bar',
      itemStyle: { color: '#175a8c' },
      label: { show: true, position: 'right' },
      data: waits.map(({ days }) => Math.round(days)),
    },
  ],
});
