import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from './calendar-day.ts';
import { calendarVersion } from './calendar-version.ts';
import { changedDays } from './changed-days.ts';
import { addDays } from './civil-date.ts';
import { vietnamPublic2026 } from './vietnam-public-2026.calendar.ts';
import type { WorkingCalendar } from './working-calendar.ts';

const announced: WorkingCalendar = {
  ...vietnamPublic2026,
  version: 2,
  daysOff: [
    ...vietnamPublic2026.daysOff,
    {
      date: '2026-06-10',
      because: { vi: 'nghỉ tránh bão', en: 'storm' },
      source: '12-QĐ/UBND',
      standing: 'local',
    },
  ],
};
const year = ['2026-01-01', '2026-12-31'] as const;

describe('Two states of a calendar', () => {
  it('have names of their own', () =>
    expect([calendarVersion(vietnamPublic2026), calendarVersion(announced)]).toEqual([
      'vietnam-public-2026+1',
      'vietnam-public-2026+2',
    ]));

  it('differ by the day that was announced, with its document', () =>
    expect(changedDays(...year, vietnamPublic2026, announced)).toEqual([
      {
        date: '2026-06-10',
        became: 'off',
        because: { vi: 'nghỉ tránh bão', en: 'storm' },
        source: '12-QĐ/UBND',
      },
    ]));

  it('differ the other way round by the day that was withdrawn', () =>
    expect(changedDays(...year, announced, vietnamPublic2026)).toMatchObject([
      { date: '2026-06-10', became: 'working', source: '12-QĐ/UBND' },
    ]));

  it('do not differ before or after it', () => {
    expect(changedDays('2026-01-01', '2026-06-09', vietnamPublic2026, announced)).toEqual([]);
    expect(changedDays('2026-06-11', '2026-12-31', vietnamPublic2026, announced)).toEqual([]);
    expect(changedDays('2026-12-31', '2026-01-01', vietnamPublic2026, announced)).toEqual([]);
  });

  it('that leave a year open on one side alone are not compared there', () =>
    expect(changedDays(...year, { ...vietnamPublic2026, coveredYears: [] }, announced)).toEqual([]));

  it('name exactly the days they disagree on', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 20 }), (offsets) => {
        const daysOff = offsets.map((offset) => ({
          date: addDays('2026-01-01', offset),
          because: { vi: 'nghỉ', en: 'off' },
          source: 'x',
          standing: 'local' as const,
        }));
        const other = { ...vietnamPublic2026, daysOff };
        const named = changedDays(...year, vietnamPublic2026, other).map(({ date }) => date);
        const all = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index));
        expect(named).toEqual(
          all.filter((date) => isWorkingDay(date, vietnamPublic2026) !== isWorkingDay(date, other)),
        );
      }),
      { numRuns: 30 },
    ));
});
