import { describe, expect, it } from 'vitest';
import { due, dueOnDate, explain } from './deadline.ts';
import { vietnamPublic2026 as calendar } from './vietnam-public-2026.calendar.ts';
import type { WorkingCalendar } from './working-calendar.ts';

const fridayBeforeTet = '2026-02-13';
const fridayAfternoon = '2026-02-13T16:30:00+07:00';
const leapYears: WorkingCalendar = { ...calendar, coveredYears: [2027, 2028], daysOff: [], workedDays: [] };

describe('A span of working days', () => {
  it.each([
    [fridayBeforeTet, 3, '2026-02-25', '2026-02-26T00:00:00+07:00'],
    [fridayAfternoon, 3, '2026-02-25', '2026-02-26T00:00:00+07:00'],
    // 18:00 UTC on Thursday is Friday here.
    ['2026-02-12T18:00:00Z', 3, '2026-02-25', '2026-02-26T00:00:00+07:00'],
    ['2026-01-09', 1, '2026-01-10', '2026-01-11T00:00:00+07:00'],
    ['2026-08-21', 1, '2026-08-22', '2026-08-23T00:00:00+07:00'],
    ['2026-08-28', 1, '2026-09-03', '2026-09-04T00:00:00+07:00'],
    ['2026-06-06', 1, '2026-06-08', '2026-06-09T00:00:00+07:00'],
    ['2025-12-31', 1, '2026-01-05', '2026-01-06T00:00:00+07:00'],
    ['2025-12-31', 249, '2026-12-31', '2027-01-01T00:00:00+07:00'],
  ])('%s + %i ends on %s', (from, workingDays, lastDay, instant) => {
    expect(due({ from, workingDays }, calendar)).toEqual({ outcome: 'due', lastDay, due: instant });
  });

  it('of none ends the same day, or on the next working day', () => {
    expect(due({ from: '2026-06-08', workingDays: 0 }, calendar)).toMatchObject({ lastDay: '2026-06-08' });
    expect(due({ from: '2026-06-06', workingDays: 0 }, calendar)).toMatchObject({ lastDay: '2026-06-08' });
  });

  it('counts 29 February', () => {
    expect(due({ from: '2028-02-28', workingDays: 1 }, leapYears)).toMatchObject({ lastDay: '2028-02-29' });
    expect(due({ from: '2027-12-30', workingDays: 2 }, leapYears)).toMatchObject({ lastDay: '2028-01-03' });
  });
});

describe('A span of calendar days', () => {
  it.each([
    ['2026-06-08', 10, '2026-06-18'],
    // The 10th day is Saturday.
    ['2026-06-10', 10, '2026-06-22'],
    // Tết: 16 to 20 February, then a weekend.
    ['2026-02-13', 3, '2026-02-23'],
    ['2026-01-09', 1, '2026-01-10'],
    ['2026-06-07', 0, '2026-06-08'],
  ])('%s + %i ends on %s', (from, days, lastDay) => {
    expect(due({ from, days }, calendar)).toMatchObject({ outcome: 'due', lastDay });
  });
});

describe('A span of working hours', () => {
  it.each([
    // 30 minutes on Friday, 90 on the Monday after Tết.
    [fridayAfternoon, 2, '2026-02-23T09:00:00+07:00'],
    ['2026-06-08T07:30:00+07:00', 4, '2026-06-08T11:30:00+07:00'],
    ['2026-06-08T11:00:00+07:00', 1, '2026-06-08T13:30:00+07:00'],
    ['2026-06-08T05:00:00+07:00', 8, '2026-06-08T17:00:00+07:00'],
    ['2026-06-08T12:00:00+07:00', 1, '2026-06-08T14:00:00+07:00'],
    ['2026-06-08T17:00:00+07:00', 1, '2026-06-09T08:30:00+07:00'],
    ['2026-06-06T09:00:00+07:00', 0.5, '2026-06-08T08:00:00+07:00'],
    ['2026-01-10T08:00:15+07:00', 2, '2026-01-10T10:00:15+07:00'],
    ['2026-06-08T01:00:00Z', 1.1, '2026-06-08T09:06:00+07:00'],
    ['2026-06-08', 1, '2026-06-08T08:30:00+07:00'],
    ['2026-06-08T09:00:00+07:00', 0, '2026-06-08T09:00:00+07:00'],
    ['2026-06-06T09:00:00+07:00', 0, '2026-06-08T07:30:00+07:00'],
  ])('%s + %d h is due %s', (from, workingHours, instant) => {
    expect(due({ from, workingHours }, calendar)).toEqual({
      outcome: 'due',
      lastDay: instant.slice(0, 10),
      due: instant,
    });
  });
});

describe('A span that leaves the covered years', () => {
  it.each([
    [{ from: '2026-12-30', workingDays: 2 }, 2027],
    [{ from: '2026-12-30', days: 2 }, 2027],
    [{ from: '2026-12-31T16:59:00+07:00', workingHours: 1 }, 2027],
    [{ from: '2025-12-30', workingDays: 1 }, 2025],
    [{ from: '2026-01-01', days: 1_000_000_000 }, 2_739_933],
    [{ from: '2026-01-01', workingDays: 1_000_000_000 }, 2027],
  ])('%o names %i', (span, year) => {
    expect(due(span, calendar)).toEqual({ outcome: 'uncovered-year', year });
  });
});

describe('A span that cannot be used', () => {
  it.each([
    { from: '2026-02-29', days: 1 },
    { from: '2026-02-13T09:00:00', workingHours: 1 },
    { from: '2026-02-13', days: -1 },
    { from: '2026-02-13', workingDays: 1.5 },
    { from: '2026-02-13', workingDays: Number.NaN },
    { from: '2026-02-13', workingHours: -1 },
    { from: '2026-02-13', workingHours: Number.POSITIVE_INFINITY },
  ])('%o is refused with its reason', (span) => {
    const answer = due(span, calendar);
    expect(answer.outcome).toBe('invalid');
    expect(answer.outcome === 'invalid' && answer.because.en.length > 0 && answer.because.vi.length > 0).toBe(
      true,
    );
  });
});

describe('A named date', () => {
  it('stays on a day off', () => {
    expect(dueOnDate('2026-02-17', calendar)).toEqual({
      outcome: 'due',
      lastDay: '2026-02-17',
      due: '2026-02-18T00:00:00+07:00',
    });
    expect(dueOnDate('2030-02-17', calendar)).toMatchObject({ outcome: 'due' });
  });

  it('moves to a working day where the calendar says so', () => {
    const rolling = { ...calendar, namedDatesRoll: true };
    expect(dueOnDate('2026-02-17', rolling)).toMatchObject({ lastDay: '2026-02-23' });
    expect(dueOnDate('2030-02-17', rolling)).toEqual({ outcome: 'uncovered-year', year: 2030 });
  });

  it('is refused when it is none', () => {
    expect(dueOnDate('2026-02-30', calendar)).toMatchObject({ outcome: 'invalid' });
  });
});

describe('An explanation', () => {
  const steps = (span: Parameters<typeof explain>[0]) => {
    const explained = explain(span, calendar);
    return explained.outcome === 'due'
      ? explained.steps.map(({ date, counted, because, minutes }) => [date, counted, because.en, minutes])
      : [];
  };

  it('lists each day of a span of working days', () => {
    expect(steps({ from: '2026-04-24', workingDays: 2 })).toEqual([
      ['2026-04-24', false, 'the first day is not counted', undefined],
      ['2026-04-25', false, 'Saturday', undefined],
      ['2026-04-26', false, 'Sunday', undefined],
      ['2026-04-27', false, "for Hùng Kings' Day on Sunday 26 April", undefined],
      ['2026-04-28', true, 'working day', undefined],
      ['2026-04-29', true, 'working day', undefined],
    ]);
  });

  it('shows how a span of days moved past a day off', () => {
    expect(steps({ from: '2026-06-11', days: 2 })).toEqual([
      ['2026-06-11', false, 'the first day is not counted', undefined],
      ['2026-06-12', true, 'calendar day', undefined],
      ['2026-06-13', true, 'calendar day', undefined],
      ['2026-06-14', false, 'Sunday', undefined],
      ['2026-06-15', false, 'working day', undefined],
    ]);
  });

  it('shows the minutes spent on each day', () => {
    expect(steps({ from: '2026-06-12T16:30:00+07:00', workingHours: 2 })).toEqual([
      ['2026-06-12', true, 'working day', 30],
      ['2026-06-13', false, 'Saturday', 0],
      ['2026-06-14', false, 'Sunday', 0],
      ['2026-06-15', true, 'working day', 90],
    ]);
  });
});
