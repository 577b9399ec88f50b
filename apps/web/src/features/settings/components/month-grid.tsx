import { useWords } from '../../../i18n/use-words.ts';
import { dateWords } from '../../../words/local-time.ts';
import { weeksOf, type CalendarDay, type CalendarMonth } from '../calendar-year.ts';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

const DayCell = ({ day }: Readonly<{ day: CalendarDay | null }>) => {
  const { t, language } = useWords();
  if (day === null) return <td />;
  const { date, kind, named } = day;
  const number = Number(date.slice(8));
  if (named === null) return <td className={`calendar__${kind}`}>{number}</td>;
  const said = `${dateWords(date, language)}: ${t(`calendar.kind.${kind}`)} · ${named.because[language]} · ${named.source}`;
  return (
    <td className={`calendar__${kind}`} title={said}>
      <span aria-hidden="true">
        {number}
        {(kind === 'off' || kind === 'worked') && <sup>{t(`calendar.mark.${kind}`)}</sup>}
      </span>
      <span className="unseen">{said}</span>
    </td>
  );
};

/** One month; what a day is stands in a letter and in words, not in colour alone. */
export const MonthGrid = ({ month, days }: CalendarMonth) => {
  const { t } = useWords();
  return (
    <table className="calendar">
      <caption>{t('calendar.month', { month })}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={t(`calendar.weekdayNames.${weekday}`)}>
              {t(`calendar.weekdays.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week, row) => (
          <tr key={row}>
            {week.map((day, column) => (
              <DayCell key={day?.date ?? column} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
