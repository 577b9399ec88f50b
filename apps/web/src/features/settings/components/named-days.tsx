import { Button } from 'antd';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { dateWords } from '../../../words/local-time.ts';
import type { CalendarDay } from '../calendar-year.ts';

type Props = Readonly<{
  days: readonly CalendarDay[];
  /** Null: the reader changes nothing. */
  withdraw: ((date: string) => void) | null;
}>;

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Days off and days worked instead, each with its name and its document. */
export const NamedDays = ({ days, withdraw }: Props) => {
  const { t, language } = useWords();
  const columns: readonly Column<CalendarDay>[] = [
    {
      key: 'date',
      title: t('calendar.day'),
      names: true,
      cell: (day) => (
        <>
          <strong className="number">{dateWords(day.date, language)}</strong>
          <br />
          <span className="muted">{t(`calendar.weekdayNames.${weekdays[day.weekday - 1] ?? '1'}`)}</span>
        </>
      ),
    },
    {
      key: 'what',
      title: t('calendar.what'),
      cell: ({ kind, named }) =>
        named?.swappedFor
          ? t('calendar.swappedFor', { date: dateWords(named.swappedFor, language) })
          : t(`calendar.kind.${kind}`),
    },
    { key: 'why', title: t('calendar.why'), cell: ({ named }) => named?.because[language] },
    {
      key: 'document',
      title: t('calendar.document'),
      cell: ({ named }) =>
        named && (
          <>
            {named.source} <span className="muted">({t(`standing.${named.standing}`)})</span>
          </>
        ),
    },
  ];
  const action: Column<CalendarDay> = {
    key: 'action',
    title: t('calendar.action'),
    cell: ({ kind, date }) =>
      kind === 'off' && (
        <Button
          size="small"
          aria-label={t('calendar.withdrawOf', { date: dateWords(date, language) })}
          onClick={() => withdraw?.(date)}
        >
          {t('calendar.withdraw')}
        </Button>
      ),
  };
  if (days.length === 0) return <p className="empty">{t('calendar.noDays')}</p>;
  return (
    <StackedTable
      caption={t('calendar.days')}
      testId="named-days"
      rows={days}
      rowKey={({ date }) => date}
      columns={withdraw ? [...columns, action] : columns}
    />
  );
};
