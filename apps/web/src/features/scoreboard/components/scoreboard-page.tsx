import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { PaperDownload } from '../../../components/paper-download.tsx';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { AskedForm } from '../../../scoring/asked-form.tsx';
import { askedOf, asking, periodCode, type Asked } from '../../../scoring/asked.ts';
import { ratingsQuery } from '../../../scoring/ratings.query.ts';
import { scoreboardQuery, warningsQuery } from '../../../scoring/scoring.queries.ts';
import { measures } from '../measures.ts';
import { paperPath } from '../paper-path.ts';
import { standingsOf, type Standing } from '../standings.ts';
import { EarlyWarnings } from './early-warnings.tsx';
import { GradeSaid } from './grade-said.tsx';
import { MeasureLink } from './measure-link.tsx';
import { QuotaAlarm } from './quota-alarm.tsx';
import { ScoreBasis } from './score-basis.tsx';

export const ScoreboardPage = () => {
  const { t, language } = useWords();
  const [search] = useSearchParams();
  const api = useApi();
  const asked = askedOf(search);
  const board = useQuery(scoreboardQuery(api, asked));
  const { data } = board;
  const period = data ? periodCode(data.period) : '';
  const { data: ratings } = useQuery({ ...ratingsQuery(api, period), enabled: period !== '' });
  const { data: warnings } = useQuery(warningsQuery(api, asked));
  // A rating stands where it stands today, whatever instant the scores are asked for.
  const isNow = asked.asOf === null && asked.knownAt === null;
  if (board.isPending) return <Loading />;
  const columns = (most: string, then: Asked): readonly Column<Standing>[] => [
    {
      key: 'unit',
      title: t('score.unit'),
      names: true,
      cell: ({ score: { unit, name } }) => <Link to={asking(`/scoreboard/${unit}`, asked)}>{name}</Link>,
    },
    {
      key: 'rank',
      title: t('scorecard.rank'),
      cell: ({ rank }) => <span className="number">{rank ?? t('scorecard.notRanked')}</span>,
    },
    ...measures.map((measure) => ({
      key: measure,
      title: t(`score.${measure}`),
      align: 'end' as const,
      cell: ({ score }: Standing) => <MeasureLink score={score} measure={measure} most={most} asked={then} />,
    })),
    { key: 'grade', title: t('scorecard.grade'), cell: ({ grade }) => <GradeSaid grade={grade} /> },
    {
      key: 'counted',
      title: t('score.counted'),
      align: 'end',
      cell: ({ score: { counted, leftOut } }) => t('score.countedOf', { counted, leftOut }),
    },
  ];
  return (
    <>
      <PageTitle of={t('score.title')} />
      <h1>{t('score.title')}</h1>
      {board.error && (
        <TroubleAlert error={board.error} place={t('place.scoreboard')} retry={() => void board.refetch()} />
      )}
      {data && (
        <>
          <AskedForm period={data.period} asOf={data.asOf} />
          <ScoreBasis rules={data.rules} asOf={data.asOf} knownAt={asked.knownAt} period={data.period} />
          <QuotaAlarm period={period} />
          <p className="tags">
            <Link to={asking('/evaluation', asked)}>{t('evaluation.charts')}</Link> ·{' '}
            <Link to={asking('/evaluation/what-if', asked)}>{t('evaluation.whatIf')}</Link>
          </p>
          {data.units.length === 0 ? (
            <p className="empty">{t('score.empty')}</p>
          ) : (
            <StackedTable
              caption={t('score.title')}
              // Of the same instant, so that what is opened behind a number adds up to it.
              columns={columns(data.resultPoints, { ...asked, asOf: data.asOf })}
              rows={standingsOf(data.units, (isNow && ratings?.items) || [], warnings?.units ?? [])}
              rowKey={({ score }) => score.unit}
              testId="scoreboard"
            />
          )}
          {warnings && <p className="muted">{t('scorecard.onCourseHint')}</p>}
          {warnings && <EarlyWarnings units={warnings.units} asked={asked} />}
          {asked.knownAt === null && (
            <p className="section">
              <PaperDownload
                path={paperPath('/evaluation/summary.xlsx', { period, asOf: asked.asOf }, language)}
                label={t('scorecard.summary')}
              />
            </p>
          )}
        </>
      )}
    </>
  );
};
