import type { CalendarView } from '@dondoc/settings-contracts';

export type DayKind = 'working' | 'rest' | 'off' | 'worked';

type DayOff = CalendarView['daysOff'][number];
type WorkedDay = CalendarView['workedDays'][number];

/** A day with a name and a document: off, or worked in exchange for one that is. */
export type NamedDay = Readonly<Omit<DayOff, 'date'> & { date: string; swappedFor: string | null }>;

/** `weekday`: Monday is 1, Sunday 7. `named`: what makes it other than its weekday. */
export type CalendarDay = Readonly<{ date: string; weekday: number; kind: DayKind; named: NamedDay | null }>;

export type CalendarMonth = Readonly<{ month: number; days: readonly CalendarDay[] }>;

const dayMs = 86_400_000;

const weekdayOf = (epochMs: number): number => ((new Date(epochMs).getUTCDay() + 6) % 7) + 1;

const nameDay = (day: DayOff | WorkedDay): NamedDay => ({
  swappedFor: null,
  ...day,
});

/** What a calendar says of one day. */
const dayOf = (epochMs: number, calendar: CalendarView): CalendarDay => {
  const date = new Date(epochMs).toISOString().slice(0, 10);
  const weekday = weekdayOf(epochMs);
  const off = calendar.daysOff.find((day) => day.date === date);
  if (off) return { date, weekday, kind: 'off', named: nameDay(off) };
  const worked = calendar.workedDays.find((day) => day.date === date);
  if (worked) return { date, weekday, kind: 'worked', named: nameDay(worked) };
  const kind = calendar.weekend.some((day) => day === weekday) ? 'rest' : 'working';
  return { date, weekday, kind, named: null };
};

/** The twelve months of a year, day by day. */
export const monthsOf = (year: number, calendar: CalendarView): readonly CalendarMonth[] =>
  Array.from({ length: 12 }, (_, index) => {
    const first = Date.UTC(year, index, 1);
    const length = (Date.UTC(year, index + 1, 1) - first) / dayMs;
    const days = Array.from({ length }, (_each, day) => dayOf(first + day * dayMs, calendar));
    return { month: index + 1, days };
  });

/** Days off and days worked instead, in the order of the year. */
export const namedDaysOf = (year: number, calendar: CalendarView): readonly CalendarDay[] =>
  monthsOf(year, calendar).flatMap(({ days }) => days.filter(({ named }) => named !== null));

/** The weeks of a month from Monday to Sunday; null where a day belongs to another month. */
export const weeksOf = (days: readonly CalendarDay[]): readonly (readonly (CalendarDay | null)[])[] => {
  const before = (days[0]?.weekday ?? 1) - 1;
  const cells = [...Array.from({ length: before }, () => null), ...days];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_each, day) => cells[week * 7 + day] ?? null),
  );
};
