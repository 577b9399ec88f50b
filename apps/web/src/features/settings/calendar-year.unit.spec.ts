import { describe, expect, it } from 'vitest';
import { monthsOf, namedDaysOf, weeksOf } from './calendar-year.ts';
import { aCalendar } from '../../testing/a-calendar.ts';

const months = monthsOf(2026, aCalendar);
const dayIn = (date: string) =>
  months.flatMap(({ days }) => days).find((day) => day.date === date) ?? expect.fail(date);

describe('A year of the calendar', () => {
  it('has all its days', () => {
    expect(months.flatMap(({ days }) => days)).toHaveLength(365);
    expect(monthsOf(2028, aCalendar)[1]?.days).toHaveLength(29);
  });

  it.each([
    ['2026-01-01', 'off'],
    ['2026-01-02', 'off'],
    ['2026-01-05', 'working'],
    ['2026-01-10', 'worked'],
    ['2026-01-11', 'rest'],
  ] as const)('knows that %s is %s', (date, kind) => expect(dayIn(date).kind).toBe(kind));

  it('names what makes a day other than its weekday', () => {
    expect(dayIn('2026-01-10').named?.swappedFor).toBe('2026-01-02');
    expect(namedDaysOf(2026, aCalendar).map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-01-10',
    ]);
  });
});

describe('A month', () => {
  it('stands in weeks that begin on Monday', () => {
    const weeks = weeksOf(months[0]?.days ?? []);
    expect(weeks[0]?.map((day) => day?.date ?? null)).toEqual([
      null,
      null,
      null,
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
      '2026-01-04',
    ]);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks.flat().filter((day) => day !== null)).toHaveLength(31);
  });
});
