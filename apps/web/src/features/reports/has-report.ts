import type { ReportListed } from '@dondoc/evaluation-contracts';

/** Whether a unit has a report on its work that stands: one that was withdrawn is none. */
export const hasReport = (reports: readonly ReportListed[], unit: string): boolean =>
  reports.some(
    ({ subject, status }) => subject.kind === 'unit' && subject.unit === unit && status !== 'withdrawn',
  );
