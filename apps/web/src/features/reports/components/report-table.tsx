import type { ReportListed } from '@dondoc/evaluation-contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { deadlineWords } from '../../../words/deadline-words.ts';
import { dateWords } from '../../../words/local-time.ts';
import { directivesQuery } from '../api/reports.queries.ts';
import { titleWords } from '../report-words.ts';
import { ReportStatus } from './report-status.tsx';

type Props = Readonly<{ caption: string; reports: readonly ReportListed[] }>;

export const ReportTable = ({ caption, reports }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const names = useNames();
  const { data: directives = [] } = useQuery(directivesQuery(useApi()));
  return (
    <StackedTable
      caption={caption}
      testId="reports"
      rows={reports}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'subject',
          title: t('reports.subjectHead'),
          names: true,
          cell: (one) => <Link to={`/reports/${one.id}`}>{titleWords(one, words, names, directives)}</Link>,
        },
        { key: 'unit', title: t('reports.unitHead'), cell: ({ unit }) => names.unit(unit) },
        {
          key: 'status',
          title: t('reports.statusHead'),
          cell: ({ status }) => <ReportStatus status={status} />,
        },
        {
          key: 'number',
          title: t('reports.numberHead'),
          cell: ({ issued }) =>
            issued === null
              ? t('reports.notIssued')
              : t('reports.numbered', { number: issued.number, date: dateWords(issued.issuedOn, language) }),
        },
        {
          key: 'drawn',
          title: t('reports.drawnHead'),
          cell: ({ drawn }) => deadlineWords(words, drawn.asOf),
        },
      ]}
    />
  );
};
