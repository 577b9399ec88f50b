import type { ReportSubject } from './report.vocabulary.ts';

/** `edition` 2 and later: the ones before it were withdrawn. */
export const reportId = (subject: ReportSubject, period: string, edition: number): string => {
  const about = subject.kind === 'unit' ? `unit-${subject.unit}` : `directive-${subject.directive}`;
  return `${about}-${period.toLowerCase()}${edition === 1 ? '' : `-no${edition}`}`;
};

export const reportStream = (id: string): string => `report/${id}`;
