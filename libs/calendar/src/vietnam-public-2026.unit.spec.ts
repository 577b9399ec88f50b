import { describe, expect, it } from 'vitest';
import { calendarDay, isWorkingDay, workingDaysBetween, workingDaysIn } from './calendar-day.ts';
import { calendarNamed } from './calendars.ts';
import { addDays, dayNumberOf, parseDate } from './civil-date.ts';
import { vietnamPublic2026 as calendar } from './vietnam-public-2026.calendar.ts';

const workingDays: readonly (readonly [month: string, count: number, days: string])[] = [
  ['2026-01', 21, '5 6 7 8 9 10 12 13 14 15 16 19 20 21 22 23 26 27 28 29 30'],
  ['2026-02', 15, '2 3 4 5 6 9 10 11 12 13 23 24 25 26 27'],
  ['2026-03', 22, '2 3 4 5 6 9 10 11 12 13 16 17 18 19 20 23 24 25 26 27 30 31'],
  ['2026-04', 20, '1 2 3 6 7 8 9 10 13 14 15 16 17 20 21 22 23 24 28 29'],
  ['2026-05', 20, '4 5 6 7 8 11 12 13 14 15 18 19 20 21 22 25 26 27 28 29'],
  ['2026-06', 22, '1 2 3 4 5 8 9 10 11 12 15 16 17 18 19 22 23 24 25 26 29 30'],
  ['2026-07', 23, '1 2 3 6 7 8 9 10 13 14 15 16 17 20 21 22 23 24 27 28 29 30 31'],
  ['2026-08', 21, '3 4 5 6 7 10 11 12 13 14 17 18 19 20 21 22 24 25 26 27 28'],
  ['2026-09', 20, '3 4 7 8 9 10 11 14 15 16 17 18 21 22 23 24 25 28 29 30'],
  ['2026-10', 22, '1 2 5 6 7 8 9 12 13 14 15 16 19 20 21 22 23 26 27 28 29 30'],
  ['2026-11', 20, '2 3 4 5 6 9 10 11 12 13 16 17 18 19 20 23 25 26 27 30'],
  ['2026-12', 23, '1 2 3 4 7 8 9 10 11 14 15 16 17 18 21 22 23 24 25 28 29 30 31'],
];

describe('The public sector calendar of 2026', () => {
  it.each(workingDays)('works in %s on %i days', (month, count, days) => {
    const dates = days.split(' ').map((day) => `${month}-${day.padStart(2, '0')}`);
    expect(workingDaysIn(month, calendar)).toEqual(dates);
    expect(dates).toHaveLength(count);
  });

  it('works on 249 days', () => {
    expect(workingDaysIn('2026', calendar)).toHaveLength(249);
    expect(workingDaysIn('2026', calendar)).toEqual(
      workingDays.flatMap(([month]) => workingDaysIn(month, calendar)),
    );
  });

  it('is found by its name', () => {
    expect(calendarNamed('vietnam-public-2026')).toBe(calendar);
    expect(calendarNamed('vietnam-public-2027')).toBeNull();
  });

  it('gives every exception a reason, a source and a real date of its year, once', () => {
    const exceptions = [...calendar.daysOff, ...calendar.workedDays];
    expect(new Set(exceptions.map(({ date }) => date)).size).toBe(exceptions.length);
    for (const { date, because, source, standing } of exceptions) {
      expect(parseDate(date)).toMatch(/^2026/);
      expect(because.vi && because.en && source).not.toBe('');
      expect(standing).toBe('law');
    }
  });

  it('gives back every swapped day', () => {
    for (const { date, swappedFor } of calendar.workedDays) {
      expect(isWorkingDay(date, calendar)).toBe(true);
      expect(isWorkingDay(swappedFor, calendar)).toBe(false);
    }
  });

  it.each([
    ['2026-01-10', 'working', 'làm bù cho thứ Sáu 2/1'],
    ['2026-04-27', 'off', 'nghỉ bù Giỗ Tổ Hùng Vương (Chủ nhật 26/4)'],
    ['2026-04-26', 'off', 'Chủ nhật'],
    ['2026-06-06', 'off', 'thứ Bảy'],
    ['2026-06-08', 'working', 'ngày làm việc'],
  ])('says why %s is %s', (date, outcome, vi) => {
    expect(calendarDay(dayNumberOf(date), calendar)).toMatchObject({ outcome, because: { vi } });
  });
});

describe('A year that the calendar does not cover', () => {
  it('is named, not guessed', () => {
    expect(calendarDay(dayNumberOf('2027-01-01'), calendar)).toEqual({
      outcome: 'uncovered-year',
      year: 2027,
    });
    expect(() => isWorkingDay('2027-01-04', calendar)).toThrow('does not cover 2027');
    expect(() => workingDaysIn('2025', calendar)).toThrow('does not cover 2025');
    expect(workingDaysBetween('2026-12-30', '2027-01-05', calendar)).toEqual({
      outcome: 'uncovered-year',
      year: 2027,
    });
  });
});

describe('Working days between two dates', () => {
  it.each([
    ['2026-02-13', '2026-02-25', 3],
    ['2026-02-13', '2026-02-22', 0],
    ['2026-02-25', '2026-02-13', -3],
    ['2026-06-08', '2026-06-08', 0],
    ['2025-12-31', '2026-12-31', 249],
  ])('%s to %s: %i', (from, to, count) => {
    expect(workingDaysBetween(from, to, calendar)).toEqual({ outcome: 'counted', workingDays: count });
  });

  it('adds up over any day in between', () => {
    const all = workingDaysIn('2026', calendar).length;
    for (let date = '2026-01-01'; date <= '2026-12-31'; date = addDays(date, 1)) {
      const before = workingDaysBetween('2025-12-31', date, calendar);
      const after = workingDaysBetween(date, '2026-12-31', calendar);
      expect(
        [before, after].reduce((sum, part) => sum + (part.outcome === 'counted' ? part.workingDays : NaN), 0),
      ).toBe(all);
    }
  });
});
