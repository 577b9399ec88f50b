import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { monthsOf, type Asked } from '../../../scoring/asked.ts';
import { periodWords } from '../../../scoring/score-words.ts';
import { waitsQuery } from '../api/evaluation.queries.ts';
import { burnUpOf, burnUpOption } from '../burn-up.ts';
import { latenessOf, latenessOption } from '../lateness.ts';
import { workOf, type Work } from '../work.ts';
import { BehindList } from './behind-list.tsx';
import { Chart } from './chart.tsx';
import { WaitsChart } from './waits-chart.tsx';

type Props = Readonly<{ asked: Asked }>;
type Opened = Readonly<{
  chart: 'lateness' | 'burn-up';
  mark: string;
  assignments: readonly Work[];
}>;

/** What the period counts, as of the instant asked about: how late it came, whom it waited for, how much was done. */
export const WorkCharts = ({ asked }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const waits = useQuery(waitsQuery(useApi(), asked));
  const [opened, setOpened] = useState<Opened | null>(null);
  const { data } = waits;
  const all = useMemo(() => (data ? workOf(data) : []), [data]);
  const lateness = useMemo(() => (data ? latenessOf(all, data.asOf) : []), [all, data]);
  const burnUp = useMemo(
    () => (data ? burnUpOf(all, monthsOf(data.period.from.slice(0, 4)), data.asOf) : []),
    [all, data],
  );
  const late = useMemo(() => latenessOption(lateness, { t, language }), [lateness, t, language]);
  const burn = useMemo(() => burnUpOption(burnUp, { t, language }), [burnUp, t, language]);
  if (waits.isPending) return <Loading />;
  if (waits.error)
    return (
      <TroubleAlert error={waits.error} place={t('place.scoreboard')} retry={() => void waits.refetch()} />
    );
  if (all.length === 0) return <p className="empty">{t('evaluation.noWork')}</p>;

  const openLate = (index: number) => {
    const found = lateness[index];
    if (found)
      setOpened({
        chart: 'lateness',
        mark: t(`evaluation.bucket.${found.bucket}`),
        assignments: found.assignments,
      });
  };
  const openMonth = (index: number, kind: 'issued' | 'accepted') => {
    const found = burnUp[index];
    if (found)
      setOpened({
        chart: 'burn-up',
        mark: `${periodWords(found.month, words)}, ${t(`evaluation.${kind}`)}`,
        assignments: found[kind],
      });
  };
  const behind = (chart: Opened['chart']) =>
    opened?.chart === chart && <BehindList {...opened} close={() => setOpened(null)} />;

  return (
    <>
      <Chart
        title={t('evaluation.lateness')}
        hint={t('evaluation.latenessHint')}
        option={late}
        height={300}
        onMark={({ index }) => openLate(index)}
        testId="lateness"
      >
        <StackedTable
          caption={t('evaluation.lateness')}
          rows={lateness}
          rowKey={({ bucket }) => bucket}
          columns={[
            {
              key: 'bucket',
              title: t('evaluation.howLate'),
              names: true,
              cell: ({ bucket }) => t(`evaluation.bucket.${bucket}`),
            },
            {
              key: 'count',
              title: t('evaluation.count'),
              align: 'end',
              cell: (row) => (
                <Button type="link" onClick={() => openLate(lateness.indexOf(row))}>
                  {row.assignments.length}
                </Button>
              ),
            },
          ]}
        />
      </Chart>
      {behind('lateness')}
      <WaitsChart found={waits.data} />
      <Chart
        title={t('evaluation.burnUp')}
        hint={t('evaluation.burnUpHint')}
        option={burn}
        height={360}
        minWidth={560}
        onMark={({ series, index }) => openMonth(index, series === 0 ? 'issued' : 'accepted')}
        testId="burn-up"
      >
        <StackedTable
          caption={t('evaluation.burnUp')}
          rows={burnUp}
          rowKey={({ month }) => month}
          columns={[
            {
              key: 'month',
              title: t('evaluation.upTo'),
              names: true,
              cell: ({ month }) => periodWords(month, words),
            },
            ...(['issued', 'accepted'] as const).map((kind) => ({
              key: kind,
              title: t(`evaluation.${kind}`),
              align: 'end' as const,
              cell: (row: (typeof burnUp)[number]) => (
                <Button type="link" onClick={() => openMonth(burnUp.indexOf(row), kind)}>
                  {kind === 'issued' ? row.issuedSoFar : row.acceptedSoFar} (+{row[kind].length})
                </Button>
              ),
            })),
          ]}
        />
      </Chart>
      {behind('burn-up')}
    </>
  );
};
