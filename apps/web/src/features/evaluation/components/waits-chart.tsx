import type { AssignmentView } from '@dondoc/assignments-contracts';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { NativeSelect } from '../../../components/native-select.tsx';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { delaysQuery } from '../api/delays.query.ts';
import { waitsOf, waitsOption } from '../waits.ts';
import { BehindList } from './behind-list.tsx';
import { Chart } from './chart.tsx';

type Props = Readonly<{
  units: readonly Readonly<{ unit: string; name: string }>[];
  assignments: readonly AssignmentView[];
}>;

/** Where a unit's work waits, and for whom. */
export const WaitsChart = ({ units, assignments }: Props) => {
  const { t, language } = useWords();
  const leading = units.filter(({ unit }) => assignments.some(({ leadUnit }) => leadUnit === unit));
  const [chosen, setChosen] = useState<string | null>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const unit = chosen ?? leading[0]?.unit ?? '';
  const ids = assignments.filter(({ leadUnit }) => leadUnit === unit).map(({ id }) => id);
  const delays = useQuery({ ...delaysQuery(useApi(), ids), enabled: ids.length > 0 });
  const waits = useMemo(() => waitsOf(delays.data ?? []), [delays.data]);
  const option = useMemo(() => waitsOption(waits, { t, language }), [waits, t, language]);
  const titles = new Map(assignments.map(({ id, title }) => [id, title]));
  const behind = opened === null ? undefined : waits[opened];
  const days = (count: number) => count.toLocaleString(language, { maximumFractionDigits: 1 });
  if (leading.length === 0) return null;
  return (
    <>
      <label className="section waits__unit">
        {t('evaluation.waits')} – {t('evaluation.waitsOf')}:{' '}
        <NativeSelect
          value={unit}
          options={leading.map(({ unit: value, name: label }) => ({ value, label }))}
          onChange={({ target }) => {
            setChosen(target.value);
            setOpened(null);
          }}
        />
      </label>
      {delays.error && <TroubleAlert error={delays.error} place={t('place.scoreboard')} />}
      {delays.isLoading && <Loading />}
      {delays.data && (
        <Chart
          title={t('evaluation.waits')}
          hint={t('evaluation.waitsHint')}
          option={option}
          height={60 + 40 * waits.length}
          onMark={({ index }) => setOpened(index)}
          testId="waits"
        >
          <StackedTable
            caption={t('evaluation.waits')}
            rows={waits}
            rowKey={({ owner }) => owner}
            columns={[
              {
                key: 'owner',
                title: t('evaluation.owner'),
                names: true,
                cell: ({ owner }) => t(`delay.owner.${owner}`),
              },
              { key: 'days', title: t('evaluation.days'), align: 'end', cell: (wait) => days(wait.days) },
              {
                key: 'overdue',
                title: t('evaluation.overdueDays'),
                align: 'end',
                cell: ({ overdue }) => days(overdue),
              },
              {
                key: 'count',
                title: t('evaluation.count'),
                align: 'end',
                cell: (wait) => (
                  <Button type="link" onClick={() => setOpened(waits.indexOf(wait))}>
                    {wait.assignments.length}
                  </Button>
                ),
              },
            ]}
          />
        </Chart>
      )}
      {behind && (
        <BehindList
          mark={t(`delay.owner.${behind.owner}`)}
          assignments={behind.assignments.map((id) => ({ id, title: titles.get(id) ?? id }))}
          close={() => setOpened(null)}
        />
      )}
    </>
  );
};
