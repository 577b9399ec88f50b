import type { ReportView } from '@dondoc/evaluation-contracts';
import { Facts } from '../../../components/facts.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { deadlineWords, instantWords } from '../../../words/deadline-words.ts';
import { dateWords } from '../../../words/local-time.ts';
import { ReportStatus } from './report-status.tsx';

export const ReportFacts = ({ report }: Readonly<{ report: ReportView }>) => {
  const words = useWords();
  const { t, language } = words;
  const names = useNames();
  const said = ({ at, by }: ReportView['drafted']): string =>
    t('reports.byAt', { person: names.person(by.person), at: instantWords(words, at) });
  const { drafted, edited, drawn, issued, withdrawn } = report;
  const { transactionId: transaction, position } = drawn.position;
  return (
    <section className="card" data-testid="report-facts">
      <Facts
        facts={[
          { label: t('reports.statusHead'), value: <ReportStatus status={report.status} /> },
          { label: t('reports.unitHead'), value: names.unit(report.unit) },
          { label: t('reports.drafter'), value: said(drafted) },
          { label: t('reports.editor'), value: edited ? said(edited) : t('reports.notEdited') },
          { label: t('reports.drawnHead'), value: deadlineWords(words, drawn.asOf) },
          { label: t('reports.ledger'), value: t('reports.ledgerAt', { transaction, position }) },
          ...(issued
            ? [
                {
                  label: t('reports.numberHead'),
                  value: t('reports.numbered', {
                    number: issued.number,
                    date: dateWords(issued.issuedOn, language),
                  }),
                },
                { label: t('reports.issuer'), value: said(issued) },
              ]
            : []),
          ...(withdrawn ? [{ label: t('reports.withdrawer'), value: said(withdrawn) }] : []),
        ]}
      />
      {withdrawn && <p className="report-reason">{t('reports.becauseOf', { reason: withdrawn.reason })}</p>}
    </section>
  );
};
