import type { ReportView } from '@dondoc/evaluation-contracts';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';

const counts = ['assigned', 'doneInTime', 'doneLate', 'underWay', 'overdue'] as const;

export const ReportFigures = ({ report: { figures, subject } }: Readonly<{ report: ReportView }>) => {
  const { t } = useWords();
  return (
    <section className="section" aria-labelledby="figures-title">
      <h2 id="figures-title">{t('reports.figures')}</h2>
      <p className="muted">{t('reports.figuresHint')}</p>
      {figures.length === 0 ? (
        <p className="empty">{t('reports.noFigures')}</p>
      ) : (
        <StackedTable
          caption={t('reports.figures')}
          testId="report-figures"
          rows={figures}
          rowKey={({ name }) => name}
          columns={[
            { key: 'name', title: t(`reports.line.${subject.kind}`), names: true, cell: ({ name }) => name },
            ...counts.map((count) => ({
              key: count,
              title: t(`reports.${count}`),
              align: 'end' as const,
              cell: (line: ReportView['figures'][number]) => <span className="number">{line[count]}</span>,
            })),
          ]}
        />
      )}
    </section>
  );
};
