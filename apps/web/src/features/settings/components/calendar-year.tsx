import type { CalendarView } from '@dondoc/settings-contracts';
import { Alert } from 'antd';
import { useState } from 'react';
import { NativeSelect } from '../../../components/native-select.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useSession } from '../../../session/session-context.ts';
import { monthsOf, namedDaysOf } from '../calendar-year.ts';
import { AnnounceDayOff } from './announce-day-off.tsx';
import { MonthGrid } from './month-grid.tsx';
import { NamedDays } from './named-days.tsx';
import { OpenYear } from './open-year.tsx';
import { WithdrawDayOff } from './withdraw-day-off.tsx';

type Props = Readonly<{ calendar: CalendarView; year: number; choose: (year: number) => void }>;

/** One year of the ward's calendar: its months, its named days, and for leaders what changes it. */
export const CalendarYear = ({ calendar, year, choose }: Props) => {
  const { t } = useWords();
  const { person } = useSession();
  const [withdrawing, setWithdrawing] = useState<string | null>(null);
  const isLeader = person.role === 'leader';
  const { coveredYears, hours } = calendar;
  const next = Math.max(...coveredYears) + 1;
  const years = [...new Set([...coveredYears, next, year])].toSorted((a, b) => a - b);
  const spans = hours.spans.map(([from, to]) => `${from}–${to}`).join(', ');
  return (
    <>
      <p className="muted">
        {t('calendar.about', {
          version: calendar.calendar,
          adopted: t(calendar.adopted ? 'settings.adopted' : 'settings.shipped'),
        })}
        <br />
        {t('calendar.hours', { spans, source: hours.source, standing: t(`standing.${hours.standing}`) })}
      </p>
      <label className="year-choice">
        {t('calendar.year')}{' '}
        <NativeSelect
          value={String(year)}
          options={years.map((each) => ({ value: String(each), label: String(each) }))}
          onChange={({ target }) => choose(Number(target.value))}
        />
      </label>
      {!coveredYears.includes(year) && (
        <Alert type="warning" showIcon title={t('calendar.notOpen', { year })} />
      )}
      <div className="columns columns--half">
        <div className="rows">
          {coveredYears.includes(year) && (
            <section aria-label={t('calendar.months', { year })}>
              <p className="muted">{t('calendar.legend')}</p>
              <div className="months" data-testid="months">
                {monthsOf(year, calendar).map((month) => (
                  <MonthGrid key={month.month} {...month} />
                ))}
              </div>
            </section>
          )}
          {isLeader && withdrawing === null && <AnnounceDayOff />}
          {isLeader && withdrawing !== null && (
            <WithdrawDayOff key={withdrawing} date={withdrawing} close={() => setWithdrawing(null)} />
          )}
        </div>
        <div className="rows">
          {coveredYears.includes(year) && (
            <section aria-labelledby="days-title">
              <h2 id="days-title">{t('calendar.days')}</h2>
              <NamedDays days={namedDaysOf(year, calendar)} withdraw={isLeader ? setWithdrawing : null} />
            </section>
          )}
          {isLeader && <OpenYear next={next} />}
        </div>
      </div>
    </>
  );
};
