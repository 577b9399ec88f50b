import type { ReportListed } from '@dondoc/evaluation-contracts';
import type { Names } from '../../organisation/use-names.ts';
import { periodWords } from '../../scoring/score-words.ts';
import type { Words } from '../../words/language.ts';

type Directive = Readonly<{ id: string; number: string | null; title: string | null }>;

export const directiveWords = ({ id, number, title }: Directive): string =>
  [number ?? id, ...(title === null ? [] : [title])].join(' · ');

/** The unit's name, or the directive's number. */
export const subjectWords = (
  { subject }: Pick<ReportListed, 'subject'>,
  names: Names,
  directives: readonly Directive[],
): string => {
  if (subject.kind === 'unit') return names.unit(subject.unit);
  return directives.find(({ id }) => id === subject.directive)?.number ?? subject.directive;
};

/** What a report is called: its subject and period, and which edition where earlier ones were withdrawn. */
export const titleWords = (
  report: Pick<ReportListed, 'subject' | 'period' | 'edition'>,
  words: Words,
  names: Names,
  directives: readonly Directive[],
): string => {
  const title = words.t('reports.of', {
    subject: subjectWords(report, names, directives),
    period: periodWords(report.period.code, words),
  });
  return report.edition === 1 ? title : words.t('reports.edition', { title, edition: report.edition });
};
