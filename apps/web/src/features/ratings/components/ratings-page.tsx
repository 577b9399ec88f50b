import { localDate } from '@dondoc/assignments-domain';
import { ratedPeriodSchema, type RatingView } from '@dondoc/evaluation-contracts';
import { periodKind } from '@dondoc/evaluation-rating';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { unitsQuery } from '../../../organisation/organisation.queries.ts';
import { quartersOf } from '../../../scoring/asked.ts';
import { PeriodChoice } from '../../../scoring/period-choice.tsx';
import { quotaQuery, ratingsQuery } from '../../../scoring/ratings.query.ts';
import { periodWords } from '../../../scoring/score-words.ts';
import { useSession } from '../../../session/session-context.ts';
import { FailedQuarters } from './failed-quarters.tsx';
import { OpenPeriod } from './open-period.tsx';
import { QuotaCard } from './quota-card.tsx';
import { RatingTable } from './rating-table.tsx';
import { ReplanAll } from './replan-all.tsx';

const noRatings: readonly RatingView[] = [];

export const RatingsPage = () => {
  const words = useWords();
  const { t } = words;
  const api = useApi();
  const { person } = useSession();
  const [address] = useSearchParams();
  const thisYear = localDate(new Date().toISOString()).slice(0, 4);
  const period = ratedPeriodSchema.safeParse(address.get('period')).data ?? thisYear;
  const ratings = useQuery(ratingsQuery(api, period));
  const quota = useQuery(quotaQuery(api, period));
  const { data: units = [] } = useQuery(unitsQuery(api));
  const asked = periodKind(period) === 'year' ? quartersOf(period) : [];
  const quarters = useQueries({ queries: asked.map((quarter) => ratingsQuery(api, quarter)) });
  if (ratings.isPending) return <Loading />;
  const items = ratings.data?.items ?? noRatings;
  const now = new Date(ratings.dataUpdatedAt).toISOString();
  return (
    <>
      <PageTitle of={t('ratings.title')} />
      <h1>{t('ratings.title')}</h1>
      <p className="muted">{t('ratings.explain')}</p>
      <PeriodChoice label={t('ratings.choose')} period={period} thisYear={thisYear} />
      {ratings.error && (
        <TroubleAlert error={ratings.error} place={t('ratings.place')} retry={() => void ratings.refetch()} />
      )}
      <section className="section" aria-labelledby="list-title">
        <h2 id="list-title">{t('ratings.listOf', { period: periodWords(period, words) })}</h2>
        {ratings.data && items.length === 0 && <p className="empty">{t('ratings.empty')}</p>}
        {items.length > 0 && (
          <>
            <p className="muted">{t('ratings.order')}</p>
            <RatingTable ratings={items} now={now} />
          </>
        )}
      </section>
      {items.length > 0 && quota.error && (
        <TroubleAlert error={quota.error} place={t('ratings.quota')} retry={() => void quota.refetch()} />
      )}
      {items.length > 0 && quota.data && <QuotaCard quota={quota.data} ratings={items} />}
      <FailedQuarters ratings={items} quarters={quarters.flatMap(({ data }) => data?.items ?? noRatings)} />
      {person.role === 'leader' && ratings.data && (
        <OpenPeriod key={period} period={period} ratings={items} units={units} />
      )}
      {person.role === 'leader' && <ReplanAll ratings={items} now={now} />}
    </>
  );
};
