import type { WaitsBody } from '@dondoc/evaluation-projections';
import type { EChartsCoreOption } from 'echarts/core';
import type { Words } from '../../words/language.ts';
import type { Work } from './work.ts';

type Led = WaitsBody['units'][number];

const owners = ['doer', 'accepting', 'issuing', 'others', 'objectiveCause', 'system'] as const;
const ownerKeys = {
  doer: 'doer',
  accepting: 'accepting',
  issuing: 'issuing',
  others: 'others',
  objectiveCause: 'objective-cause',
  system: 'system',
} as const;

/** Days in one pair of hands, of these after a deadline, and the assignments, the longest wait first. */
export type Wait = Readonly<{
  owner: (typeof ownerKeys)[(typeof owners)[number]];
  days: number;
  overdue: number;
  assignments: readonly Work[];
}>;

export const waitsOf = ({ days, overdue, assignments }: Led): readonly Wait[] =>
  owners
    .filter((owner) => days[owner] > 0)
    .map((owner) => ({
      owner: ownerKeys[owner],
      days: days[owner],
      overdue: overdue[owner],
      assignments: assignments
        .filter((one) => one.days[owner] > 0)
        .toSorted((a, b) => b.days[owner] - a.days[owner]),
    }));

/** Two lengths of one bar, in time and after a deadline, with both in words at its end. */
export const waitsOption = (waits: readonly Wait[], { t, language }: Words): EChartsCoreOption => {
  const inDays = (count: number) => count.toLocaleString(language, { maximumFractionDigits: 0 });
  const words = ({ days, overdue }: Wait) =>
    overdue > 0
      ? t('evaluation.daysAndOverdue', { days: inDays(days), overdue: inDays(overdue) })
      : t('evaluation.daysOnly', { days: inDays(days) });
  const bar = { type: 'bar', stack: 'days', barMaxWidth: 24 } as const;
  return {
    animation: false,
    grid: { left: 8, right: 150, top: 8, bottom: 32, containLabel: true },
    legend: { bottom: 0 },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { hideOverlap: true, formatter: inDays } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: waits.map(({ owner }) => t(`delay.owner.${owner}`)),
      axisLabel: { width: 120, overflow: 'break', lineHeight: 14 },
    },
    series: [
      {
        ...bar,
        name: t('evaluation.daysInTime'),
        color: '#175a8c',
        data: waits.map(({ days, overdue }) => days - overdue),
      },
      {
        ...bar,
        name: t('evaluation.overdueDays'),
        color: '#b3261e',
        data: waits.map((wait) => ({
          value: wait.overdue,
          label: { show: true, position: 'right', formatter: words(wait) },
        })),
      },
    ],
  };
};
