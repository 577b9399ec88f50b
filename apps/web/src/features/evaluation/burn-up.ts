import { localDate } from '@dondoc/assignments-domain';
import type { EChartsCoreOption } from 'echarts/core';
import type { Words } from '../../words/language.ts';
import type { Work } from './work.ts';

/** `issued` and `accepted` in the month; the sums are to its end. */
export type BurnUp = readonly Readonly<{
  month: string;
  issued: readonly Work[];
  accepted: readonly Work[];
  issuedSoFar: number;
  acceptedSoFar: number;
}>[];

const monthOf = (instant: string | null): string | null => instant && localDate(instant).slice(0, 7);

/** Month by month, as far as time had come at the instant asked about. */
export const burnUpOf = (all: readonly Work[], months: readonly string[], asOf: string): BurnUp => {
  const now = monthOf(asOf) ?? '';
  const until = (month: string, at: string | null) => at !== null && at <= month;
  return months
    .filter((month) => month <= now)
    .map((month) => ({
      month,
      issued: all.filter(({ issuedAt }) => monthOf(issuedAt) === month),
      accepted: all.filter(({ acceptedAt }) => monthOf(acceptedAt) === month),
      issuedSoFar: all.filter(({ issuedAt }) => until(month, monthOf(issuedAt))).length,
      acceptedSoFar: all.filter(({ acceptedAt }) => until(month, monthOf(acceptedAt))).length,
    }));
};

export const burnUpOption = (burnUp: BurnUp, { t }: Words): EChartsCoreOption => ({
  animation: false,
  grid: { left: 8, right: 24, top: 24, bottom: 40, containLabel: true },
  legend: { bottom: 0 },
  xAxis: {
    type: 'category',
    data: burnUp.map(({ month }) => t('evaluation.monthShort', { month: Number(month.slice(5)) })),
    axisLabel: { margin: 20, hideOverlap: true },
  },
  yAxis: { type: 'value', minInterval: 1 },
  series: [
    {
      type: 'line',
      name: t('evaluation.issued'),
      symbol: 'circle',
      symbolSize: 9,
      color: '#175a8c',
      label: { show: true, position: 'top' },
      data: burnUp.map(({ issuedSoFar }) => issuedSoFar),
    },
    {
      type: 'line',
      name: t('evaluation.accepted'),
      symbol: 'rect',
      symbolSize: 9,
      color: '#2e7d32',
      lineStyle: { type: 'dashed' },
      label: { show: true, position: 'bottom' },
      data: burnUp.map(({ acceptedSoFar }) => acceptedSoFar),
    },
  ],
});
