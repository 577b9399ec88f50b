import type { WaitsBody } from '@dondoc/evaluation-projections';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { NativeSelect } from '../../../components/native-select.tsx';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { waitsOf, waitsOption } from '../waits.ts';
import { BehindList } from './behind-list.tsx';
import { Chart } from './chart.tsx';

type Props = Readonly<{ found: WaitsBody }>;

/** Where a unit's work waited, and for whom. */
export const WaitsChart = ({ found }: Props) => {
  const { t, language } = useWords();
  const leading = found.units.filter(({ assignments }) => assignments.length > 0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const led = leading.find(({ unit }) => unit === chosen) ?? leading[0];
  const waits = useMemo(() => (led ? waitsOf(led) : []), [led]);
  const option = useMemo(() => waitsOption(waits, { t, language }), [waits, t, language]);
  const behind = waits.find(({ owner }) => owner === opened);
  const days = (count: number) => count.toLocaleString(language, { maximumFractionDigits: 1 });
  if (!led) return null;
  return (
    <>
      <label className="section waits__unit">
        {t('evaluation.waits')} – {t('evaluation.waitsOf')}:{' '}
        <NativeSelect
          value={led.unit}
          options={leading.map(({ unit: value, name: label }) => ({ value, label }))}
          onChange={({ target }) => {
            setChosen(target.value);
            setOpened(null);
          }}
        />
      </label>
      <Chart
        title={`${t('evaluation.waits')}: ${led.name}`}
        hint={t('evaluation.waitsHint')}
        option={option}
        height={70 + 44 * waits.length}
        minWidth={440}
        onMark={({ index }) => setOpened(waits[index]?.owner ?? null)}
        testId="waits"
      >
        <StackedTable
          caption={`${t('evaluation.waits')}: ${led.name}`}
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
              cell: ({ owner, assignments }) => (
                <Button type="link" onClick={() => setOpened(owner)}>
                  {assignments.length}
                </Button>
              ),
            },
          ]}
        />
      </Chart>
      {behind && (
        <BehindList
          mark={t(`delay.owner.${behind.owner}`)}
          assignments={behind.assignments}
          close={() => setOpened(null)}
        />
      )}
    </>
  );
};
