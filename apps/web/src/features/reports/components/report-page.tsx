import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { PaperDownload } from '../../../components/paper-download.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { useSession } from '../../../session/session-context.ts';
import { allowedSteps } from '../allowed-steps.ts';
import { directivesQuery, reportQuery } from '../api/reports.queries.ts';
import { reportInWords } from '../report-in-words.ts';
import { titleWords } from '../report-words.ts';
import { EditReport } from './edit-report.tsx';
import { IssueReport } from './issue-report.tsx';
import { RedrawReport } from './redraw-report.tsx';
import { ReportFacts } from './report-facts.tsx';
import { ReportFigures } from './report-figures.tsx';
import { ReportText } from './report-text.tsx';
import { WithdrawReport } from './withdraw-report.tsx';
import './reports.css';

export const ReportPage = () => {
  const words = useWords();
  const { t, language } = words;
  const { id = '' } = useParams();
  const api = useApi();
  const names = useNames();
  const { person } = useSession();
  const { data: directives = [] } = useQuery(directivesQuery(api));
  const found = useQuery(reportQuery(api, id));
  const [edition, setEdition] = useState(0);
  if (found.isPending) return <Loading />;
  const report = found.data && reportInWords(found.data, language);
  const may = report && allowedSteps(report, person);
  const title = report && titleWords(report, words, names, directives);
  const file = (type: 'docx' | 'pdf') =>
    `/reports/${encodeURIComponent(id)}/report.${type}?language=${language}`;
  const onNew = () => setEdition((before) => before + 1);
  return (
    <>
      <p>
        <Link to={report ? `/reports?period=${report.period.code}` : '/reports'}>{t('reports.back')}</Link>
      </p>
      {found.error && (
        <TroubleAlert error={found.error} place={t('reports.place')} retry={() => void found.refetch()} />
      )}
      {report && may && (
        <>
          <PageTitle of={title} />
          <h1>{title}</h1>
          <p className="muted">
            {t(report.subject.kind === 'unit' ? 'reports.onUnit' : 'reports.onDirective')}
          </p>
          <ReportFacts report={report} />
          <p className="report-papers">
            <PaperDownload path={file('docx')} label={t('reports.downloadDocx')} />
            <PaperDownload path={file('pdf')} label={t('reports.downloadPdf')} />
          </p>
          <ReportFigures report={report} />
          {may.edit ? (
            <>
              <EditReport key={`${report.id}/${edition}`} report={report} onNew={onNew} />
              <details className="section card">
                <summary>{t('reports.preview')}</summary>
                <ReportText report={report} />
              </details>
            </>
          ) : (
            <section className="section card" aria-labelledby="words-title">
              <h2 id="words-title">{t('reports.words')}</h2>
              <ReportText report={report} compare />
            </section>
          )}
          {may.redraw && <RedrawReport report={report} onNew={onNew} />}
          {may.issue && <IssueReport report={report} />}
          {may.withdraw && <WithdrawReport report={report} />}
        </>
      )}
    </>
  );
};
