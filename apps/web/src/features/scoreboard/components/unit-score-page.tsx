import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { unitScoreQuery } from '../api/scoreboard.queries.ts';
import { measureOf } from '../measures.ts';
import { ConditionList } from './condition-list.tsx';
import { ContributionTable } from './contribution-table.tsx';
import { MeasureTabs } from './measure-tabs.tsx';
import { ScoreBasis } from './score-basis.tsx';

export const UnitScorePage = () => {
  const { t } = useWords();
  const { unit = '' } = useParams();
  const [search] = useSearchParams();
  const measure = measureOf(search.get('measure'));
  const score = useQuery(unitScoreQuery(useApi(), unit, search.get('asOf')));
  if (score.isPending) return <Loading />;
  const detail = score.data;
  return (
    <>
      <p>
        <Link to="/scoreboard">{t('score.back')}</Link>
      </p>
      {score.error && (
        <TroubleAlert error={score.error} place={t('place.scoreboard')} retry={() => void score.refetch()} />
      )}
      {detail && (
        <>
          <title>{`${detail.name} · ${t('app.name')}`}</title>
          <h1>{detail.name}</h1>
          <ScoreBasis rules={detail.rules} asOf={detail.asOf} />
          <MeasureTabs detail={detail} measure={measure} />
          <ContributionTable detail={detail} measure={measure} />
          <ConditionList conditions={detail.conditions} />
        </>
      )}
    </>
  );
};
