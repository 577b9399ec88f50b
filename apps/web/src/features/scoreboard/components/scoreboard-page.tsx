import type { UnitScore } from '@dondoc/evaluation-projections';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { AskedForm } from '../../../scoring/asked-form.tsx';
import { askedOf, asking, type Asked } from '../../../scoring/asked.ts';
import { scoreboardQuery } from '../../../scoring/scoring.queries.ts';
import { measures } from '../measures.ts';
import { MeasureLink } from './measure-link.tsx';
import { ScoreBasis } from './score-basis.tsx';

export const ScoreboardPage = () => {
  const { t } = useWords();
  const [search] = useSearchParams();
  const asked = askedOf(search);
  const board = useQuery(scoreboardQuery(useApi(), asked));
  if (board.isPending) return <Loading />;
  const { data } = board;
  const columns = (then: Asked): readonly Column<UnitScore>[] => [
    {
      key: 'unit',
      title: t('score.unit'),
      names: true,
      cell: ({ unit, name }) => <Link to={asking(`/scoreboard/${unit}`, asked)}>{name}</Link>,
    },
    ...measures.map((measure) => ({
      key: measure,
      title: t(`score.${measure}`),
      align: 'end' as const,
      cell: (score: UnitScore) => <MeasureLink score={score} measure={measure} asked={then} />,
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
          <AskedForm period={data.period} asOf={data.asOf} />
          <ScoreBasis rules={data.rules} asOf={data.asOf} knownAt={asked.knownAt} period={data.period} />
          <p className="tags">
            <Link to={asking('/evaluation', asked)}>{t('evaluation.charts')}</Link>{' '}
            <Link to={asking('/evaluation/what-if', asked)}>{t('evaluation.whatIf')}</Link>
          </p>
          {data.units.length === 0 ? (
            <p className="empty">{t('score.empty')}</p>
          ) : (
            <StackedTable
              caption={t('score.title')}
              // Of the same instant, so that what is opened behind a number adds up to it.
              columns={columns({ ...asked, asOf: data.asOf })}
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
