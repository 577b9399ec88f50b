import type { UnitScore } from '@dondoc/evaluation-projections';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { scoreboardQuery } from '../api/scoreboard.queries.ts';
import { measures } from '../measures.ts';
import { MeasureLink } from './measure-link.tsx';
import { ScoreBasis } from './score-basis.tsx';

export const ScoreboardPage = () => {
  const { t } = useWords();
  const board = useQuery(scoreboardQuery(useApi()));
  if (board.isPending) return <Loading />;
  const { data } = board;
  const columns = (asOf: string): readonly Column<UnitScore>[] => [
    {
      key: 'unit',
      title: t('score.unit'),
      names: true,
      cell: ({ unit, name }) => <Link to={`/scoreboard/${unit}`}>{name}</Link>,
    },
    ...measures.map((measure) => ({
      key: measure,
      title: t(`score.${measure}`),
      align: 'end' as const,
      cell: (score: UnitScore) => <MeasureLink score={score} measure={measure} asOf={asOf} />,
    })),
    {
      key: 'counted',
      title: t('score.counted'),
      align: 'end',
      cell: ({ counted, leftOut }) => t('score.countedOf', { counted, leftOut }),
    },
  ];
  return (
    <>
      <title>{`${t('score.title')} · ${t('app.name')}`}</title>
      <h1>{t('score.title')}</h1>
      {board.error && (
        <TroubleAlert error={board.error} place={t('place.scoreboard')} retry={() => void board.refetch()} />
      )}
      {data && (
        <>
          <ScoreBasis rules={data.rules} asOf={data.asOf} period={data.period} />
          {data.units.length === 0 ? (
            <p className="empty">{t('score.empty')}</p>
          ) : (
            <StackedTable
              caption={t('score.title')}
              columns={columns(data.asOf)}
              rows={data.units}
              rowKey={({ unit }) => unit}
              testId="scoreboard"
            />
          )}
        </>
      )}
    </>
  );
};
