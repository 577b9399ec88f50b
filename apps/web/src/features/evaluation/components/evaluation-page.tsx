import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { AskedForm } from '../../../scoring/asked-form.tsx';
import { askedOf, asking } from '../../../scoring/asked.ts';
import { scoreboardQuery } from '../../../scoring/scoring.queries.ts';
import { ScoreCharts } from './score-charts.tsx';
import { WorkCharts } from './work-charts.tsx';

export const EvaluationPage = () => {
  const { t } = useWords();
  const [search] = useSearchParams();
  const asked = askedOf(search);
  const board = useQuery(scoreboardQuery(useApi(), asked));
  if (board.isPending) return <Loading />;
  const { data } = board;
  return (
    <>
      <PageTitle of={t('evaluation.charts')} />
      <p>
        <Link to={asking('/scoreboard', asked)}>{t('evaluation.chartsBack')}</Link>
      </p>
      <h1>{t('evaluation.charts')}</h1>
      {board.error && (
        <TroubleAlert error={board.error} place={t('place.scoreboard')} retry={() => void board.refetch()} />
      )}
      {data && (
        <>
          <AskedForm period={data.period} asOf={data.asOf} />
          <ScoreCharts board={data} year={data.period.from.slice(0, 4)} asked={asked} />
          <WorkCharts asked={asked} />
        </>
      )}
    </>
  );
};
