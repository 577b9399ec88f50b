import { calendarDay, dayNumberOf, type WorkingCalendar } from '@dondoc/calendar';
import type { AskedDays } from '@dondoc/evaluation-projections';
import type { FieldError } from '../http/problem.ts';

const inWords = (date: string): string => date.split('-').reverse().join('/');

const faultOf = (
  path: 'daysOff' | 'workedDays',
  date: string,
  calendar: WorkingCalendar,
): readonly FieldError[] => {
  const at = (message: string, messageEn: string) => [{ path: `change.${path}`, message, messageEn }];
  const year = Number(date.slice(0, 4));
  if (!calendar.coveredYears.includes(year))
    return at(
      `Lịch của phường chưa có năm ${year}: hãy mở năm đó trước khi tính thử ngày ${inWords(date)}`,
      `The ward's calendar has no year ${year} yet: open that year before trying ${date}`,
    );
  const day = calendarDay(dayNumberOf(date), calendar);
  if (path === 'daysOff' && day.outcome === 'off')
    return at(
      `Ngày ${inWords(date)} đã là ngày nghỉ (${day.because.vi}): hãy chọn một ngày làm việc`,
      `${date} is a day off already (${day.because.en}): choose a working day`,
    );
  if (path === 'workedDays' && day.outcome === 'working')
    return at(
      `Ngày ${inWords(date)} đã là ngày làm việc: hãy chọn một ngày nghỉ`,
      `${date} is a working day already: choose a day off`,
    );
  return [];
};

/** Days that the ward's present calendar has like this already, or does not have at all; and no day asked about. */
export const unusableDays = (
  { daysOff, workedDays }: AskedDays,
  present: WorkingCalendar,
): readonly FieldError[] =>
  daysOff.length + workedDays.length === 0
    ? [
        {
          path: 'change.daysOff',
          message: 'Hãy nêu ít nhất một ngày nghỉ thêm hoặc một ngày làm bù',
          messageEn: 'Name at least one day off or one day of rest that is worked',
        },
      ]
    : [
        ...daysOff.flatMap((date) => faultOf('daysOff', date, present)),
        ...workedDays.flatMap((date) => faultOf('workedDays', date, present)),
      ];
