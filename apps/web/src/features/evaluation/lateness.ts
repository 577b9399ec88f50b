import type { EChartsCoreOption } from 'echarts/core';
import type { Words } from '../../words/language.ts';
import type { Work } from './work.ts';

export const buckets = [
  'no-deadline',
  'open',
  'in-time',
  'late-3',
  'late-7',
  'late-14',
  'late-more',
] as const;
export type Bucket = (typeof buckets)[number];

const day = 86_400_000;

/**
 * A deadline is the first instant too late. What was not handed in is as late as it was at the instant asked about; while
 * others have the word it waits.
 */
export const bucketOf = ({ dueAt, submittedAt, stands }: Work, asOf: string): Bucket => {
  if (dueAt === null) return 'no-deadline';
  if (submittedAt === null && stands) return 'open';
  const late = Date.parse(submittedAt ?? asOf) - Date.parse(dueAt);
  if (late < 0) return submittedAt === null ? 'open' : 'in-time';
  if (late < 3 * day) return 'late-3';
  if (late < 7 * day) return 'late-7';
  return late < 14 * day ? 'late-14' : 'late-more';
};

export type Lateness = readonly Readonly<{ bucket: Bucket; assignments: readonly Work[] }>[];

export const latenessOf = (all: readonly Work[], asOf: string): Lateness =>
  buckets.map((bucket) => ({ bucket, assignments: all.filter((one) => bucketOf(one, asOf) === bucket) }));

const colourOf = (bucket: Bucket): string => {
  if (bucket.startsWith('late')) return '#d23c3c';
  return bucket === 'in-time' ? '#2e7d32' : '#8b97a4';
};

export const latenessOption = (lateness: Lateness, { t }: Words): EChartsCoreOption => ({
  animation: false,
  grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
  xAxis: { type: 'value', minInterval: 1, axisLabel: { hideOverlap: true } },
  yAxis: {
    type: 'category',
    inverse: true,
    data: lateness.map(({ bucket }) => t(`evaluation.bucket.${bucket}`)),
  },
  series: [
    {
      type: 'bar',
      label: { show: true, position: 'right' },
      data: lateness.map(({ bucket, assignments }) => ({
        value: assignments.length,
        itemStyle: { color: colourOf(bucket) },
      })),
    },
  ],
});
