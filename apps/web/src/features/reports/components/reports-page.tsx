import { localDate } from '@dondoc/assignments-domain';
import { ratedPeriodSchema } from '@dondoc/evaluation-contracts';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { unitsQuery } from '../../../organisation/organisation.queries.ts';
import { PeriodChoice } from '../../../scoring/period-choice.tsx';
import { periodWords } from '../../../scoring/score-words.ts';
import { reportsQuery } from '../api/reports.queries.ts';
import { DraftReport } from './draft-report.tsx';
import { MissingReports } from './missing-reports.tsx';
import { ReportTable } from './report-table.tsx';
import './reports.css';

const quarterOf = (date: string): string => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

export const ReportsPage = () => {
  const words = useWords();
  const { t } = words;
  const api = useApi();
  const [address] = useSearchParams();
  const today = localDate(new Date().toISOString());
  const period = ratedPeriodSchema.safeParse(address.get('period')).data ?? quarterOf(today);
  const reports = useQuery(reportsQuery(api, period));
  const { data: units = [] } = useQuery(unitsQuery(api));
  if (reports.isPending) return <Loading />;
  const items = reports.data?.items ?? [];
  const caption = t('reports.listOf', { period: periodWords(period, words) });
  return (
    <>
      <PageTitle of={t('reports.title')} />
      <h1>{t('reports.title')}</h1>
      <p className="muted">{t('reports.explain')}</p>
      <PeriodChoice label={t('reports.choose')} period={period} thisYear={today.slice(0, 4)} />
      {reports.error && (
        <TroubleAlert error={reports.error} place={t('reports.place')} retry={() => void reports.refetch()} />
      )}
      <section className="section" aria-labelledby="list-title">
        <h2 id="list-title">{caption}</h2>
        {reports.data && items.length === 0 && <p className="empty">{t('reports.empty')}</p>}
        {items.length > 0 && <ReportTable caption={caption} reports={items} />}
      </section>
      {reports.data && (
        <>
          <MissingReports reports={items} units={units} />
          <DraftReport key={period} period={period} reports={items} />
        </>
      )}
    </>
  );
};
