import { localDate } from '@dondoc/assignments-domain';
import { ratedPeriodSchema } from '@dondoc/evaluation-contracts';
import type { UnitComparisonBody } from '@dondoc/evaluation-projections';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { asking, dayOf } from '../../../scoring/asked.ts';
import { comparedOf } from '../../../scoring/compared.ts';
import { PeriodChoice } from '../../../scoring/period-choice.tsx';
import { everyAssignmentQuery } from '../../../scoring/scoring.queries.ts';
import { comparisonQuery } from '../api/evaluation.queries.ts';
import { ComparedConditions } from './compared-conditions.tsx';
import { ComparedLines } from './compared-lines.tsx';
import { ComparedSides } from './compared-sides.tsx';
import { ComparedTotals } from './compared-totals.tsx';
import './evaluation.css';

const isSame = ({ lines, conditions, rulesHash, results, total, grade }: UnitComparisonBody): boolean =>
  lines.length + conditions.length === 0 &&
  [rulesHash, results, total, grade].every(({ before, after }) => before === after);

/** Any two evaluations of a unit in one period, and what made the difference. */
export const ComparePage = () => {
  const { t } = useWords();
  const api = useApi();
  const names = useNames();
  const { unit = '' } = useParams();
  const [search] = useSearchParams();
  const asked = comparedOf(search);
  const today = localDate(new Date().toISOString());
  const year = (dayOf(asked.toAsOf) ?? today).slice(0, 4);
  const period = ratedPeriodSchema.safeParse(asked.period).data ?? year;
  const compared = useQuery(comparisonQuery(api, unit, asked));
  const { data: every = [] } = useQuery(everyAssignmentQuery(api, unit));
  const titleOf = (id: string) => every.find((one) => one.id === id)?.title ?? id;
  const { data } = compared;
  return (
    <>
      <PageTitle of={t('evaluation.compare')} />
      <p>
        <Link to={asking(`/scoreboard/${unit}`, { period: asked.period })}>← {names.unit(unit)}</Link>
      </p>
      <h1>
        {t('evaluation.compare')}: {names.unit(unit)}
      </h1>
      <p className="muted">{t('evaluation.compareHint')}</p>
      <PeriodChoice label={t('evaluation.period')} period={period} thisYear={today.slice(0, 4)} />
      <ComparedSides />
      {compared.isPending && <Loading />}
      {compared.error && (
        <TroubleAlert
          error={compared.error}
          place={t('place.scoreboard')}
          retry={() => void compared.refetch()}
        />
      )}
      {data && (
        <>
          <ComparedTotals found={data} />
          <ComparedConditions conditions={data.conditions} />
          <section className="section">
            {data.lines.length === 0 ? (
              <p className="empty">{t(isSame(data) ? 'evaluation.same' : 'evaluation.sameLines')}</p>
            ) : (
              <ComparedLines lines={data.lines} titleOf={titleOf} />
            )}
          </section>
        </>
      )}
    </>
  );
};
