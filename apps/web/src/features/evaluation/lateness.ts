import type { AssignmentView } from '@dondoc/assignments-contracts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Words } from '../../words/language.ts';

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

/** A deadline is the first instant too late. What is not handed in is as late as it is now; suspended, it waits. */
export const bucketOf = ({
  deadline,
  submittedAt,
  acceptedAt,
  suspension,
  shownAt,
}: AssignmentView): Bucket => {
  if (!deadline) return 'no-deadline';
  const handedIn = submittedAt ?? acceptedAt;
  if (handedIn === null && suspension) return 'open';
  const late = Date.parse(handedIn ?? shownAt) - Date.parse(deadline.at);
  if (late < 0) return handedIn === null ? 'open' : 'in-time';
  if (late < 3 * day) return 'late-3';
  if (late < 7 * day) return 'late-7';
  return late < 14 * day ? 'late-14' : 'late-more';
};

export type Lateness = readonly Readonly<{ bucket: Bucket; assignments: readonly AssignmentView[] }>[];

export const latenessOf = (all: readonly AssignmentView[]): Lateness =>
  buckets.map((bucket) => ({ bucket, assignments: all.filter((one) => bucketOf(one) === bucket) }));

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
