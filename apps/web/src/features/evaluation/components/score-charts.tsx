import type { Scoreboard } from '@dondoc/evaluation-projections';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { asking, monthsOf, quartersOf, type Asked } from '../../../scoring/asked.ts';
import { pointsWords } from '../../../scoring/score-words.ts';
import { scoreboardQuery } from '../../../scoring/scoring.queries.ts';
import { gridOf, heatOption, scored, type Mark } from '../heat-map.ts';
import { rankingOf, rankingOption } from '../ranking.ts';
import { linesOf, trendOption } from '../trend.ts';
import { Chart } from './chart.tsx';
import { PeriodTable } from './period-table.tsx';

type Props = Readonly<{ board: Scoreboard; year: string; asked: Asked }>;

/** A scoreboard for each period of the year; null while any of them is being read. */
const useBoards = (periods: readonly string[], asked: Asked) => {
  const api = useApi();
  return useQueries({
    queries: periods.map((period) => scoreboardQuery(api, { ...asked, period })),
    combine: (found) => ({
      boards: found.every(({ data }) => data) ? found.flatMap(({ data }) => (data ? [data] : [])) : null,
      error: found.find(({ error }) => error)?.error ?? null,
    }),
  });
};

export const ScoreCharts = ({ board, year, asked }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const go = useNavigate();
  const months = useBoards(monthsOf(year), asked);
  const quarters = useBoards(quartersOf(year), asked);
  const byMonth = useMemo(() => months.boards && gridOf(months.boards), [months.boards]);
  const byQuarter = useMemo(() => quarters.boards && gridOf(quarters.boards), [quarters.boards]);
  const ranking = useMemo(() => rankingOf(board.units), [board.units]);
  const heat = useMemo(() => byMonth && heatOption(byMonth, { t, language }), [byMonth, t, language]);
  const trend = useMemo(() => byQuarter && trendOption(byQuarter, { t, language }), [byQuarter, t, language]);
  const bars = useMemo(
    () => rankingOption(ranking, board.resultPoints, { t, language }),
    [ranking, board.resultPoints, t, language],
  );
  const error = months.error ?? quarters.error;
  const open = (mark: (Pick<Mark, 'unit'> & Partial<Pick<Mark, 'period'>>) | undefined) => {
    if (mark) void go(asking(`/scoreboard/${mark.unit}`, { ...asked, period: mark.period ?? asked.period }));
  };
  if (error) return <TroubleAlert error={error} place={t('place.scoreboard')} />;
  if (!byMonth || !heat || !byQuarter || !trend) return <Loading />;
  return (
    <>
      <Chart
        title={t('evaluation.heatMap')}
        hint={t('evaluation.heatHint')}
        option={heat}
        height={90 + 34 * byMonth.units.length}
        minWidth={760}
        testId="heat-map"
        onMark={({ index }) => open(scored(byMonth)[index])}
      >
        <PeriodTable caption={t('evaluation.heatMap')} grid={byMonth} asked={asked} />
      </Chart>
      <Chart
        title={t('evaluation.ranking')}
        hint={t('evaluation.rankingHint')}
        option={bars}
        height={40 + 34 * ranking.length}
        minWidth={340}
        testId="ranking"
        onMark={({ index }) => open(ranking[index])}
      >
        <StackedTable
          caption={t('evaluation.ranking')}
          rows={ranking}
          rowKey={({ unit }) => unit}
          columns={[
            {
              key: 'unit',
              title: t('score.unit'),
              names: true,
              cell: ({ unit, name }) => <Link to={asking(`/scoreboard/${unit}`, asked)}>{name}</Link>,
            },
            { key: 'rank', title: t('evaluation.rank'), align: 'end', cell: ({ rank }) => rank },
            {
              key: 'points',
              title: t('score.points'),
              align: 'end',
              cell: ({ points }) => pointsWords(points.exact, language),
            },
          ]}
        />
      </Chart>
      <Chart
        title={t('evaluation.trend')}
        hint={t('evaluation.trendHint')}
        option={trend}
        height={460}
        minWidth={480}
        testId="trend"
        onMark={({ series, index }) => {
          const [line, period] = [linesOf(byQuarter)[series], byQuarter.periods[index]];
          if (line && period !== undefined) open({ unit: line.unit, period });
        }}
      >
        <PeriodTable caption={t('evaluation.trend')} grid={byQuarter} asked={asked} />
      </Chart>
    </>
  );
};
