import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay, workingDaysBetween } from './calendar-day.ts';
import { addDays } from './civil-date.ts';
import { due, type Due } from './deadline.ts';
import { addDaysToInstant, compareInstants, instantOfEpochMs } from './instant.ts';
import { vietnamPublic2026 as calendar } from './vietnam-public-2026.calendar.ts';
import { instantAfterWorkingDays, type InstantAfter } from './working-time.ts';

const endOfWednesday = '2026-02-26T00:00:00+07:00';

const dateIn2026 = fc.integer({ min: 0, max: 250 }).map((days) => addDays('2026-01-01', days));
const instantIn2026 = fc
  .integer({ min: 0, max: 250 * 1440 })
  .map((minutes) => instantOfEpochMs(1_767_200_400_000 + minutes * 60_000));

const lastDay = (answer: Due) => (answer.outcome === 'due' ? answer.lastDay : expect.fail(answer.outcome));
const instantOf = (answer: InstantAfter | Due) =>
  answer.outcome === 'instant'
    ? answer.at
    : answer.outcome === 'due'
      ? answer.due
      : expect.fail(answer.outcome);

describe('A rung some working days after an instant', () => {
  it.each([
    [endOfWednesday, 0, endOfWednesday],
    [endOfWednesday, 1, '2026-02-27T00:00:00+07:00'],
    // Thursday and Friday end with Friday, not on the Monday after.
    [endOfWednesday, 2, '2026-02-28T00:00:00+07:00'],
    [endOfWednesday, 3, '2026-03-03T00:00:00+07:00'],
    ['2026-06-12T10:00:00+07:00', 1, '2026-06-15T10:00:00+07:00'],
    ['2026-06-13T10:00:00+07:00', 1, '2026-06-16T00:00:00+07:00'],
    ['2026-02-13T09:15:00+07:00', 2, '2026-02-24T09:15:00+07:00'],
    ['2026-01-09T02:00:00Z', 1, '2026-01-10T09:00:00+07:00'],
  ])('%s + %i is %s', (instant, workingDays, at) => {
    expect(instantAfterWorkingDays(instant, workingDays, calendar)).toEqual({ outcome: 'instant', at });
  });

  it('names the year it cannot see', () => {
    expect(instantAfterWorkingDays('2026-12-31T10:00:00+07:00', 1, calendar)).toEqual({
      outcome: 'uncovered-year',
      year: 2027,
    });
  });

  it.each([
    ['2026-02-26', 1],
    [endOfWednesday, -1],
    [endOfWednesday, 0.5],
  ])('%s + %d is refused', (instant, workingDays) => {
    expect(instantAfterWorkingDays(instant, workingDays, calendar)).toMatchObject({ outcome: 'invalid' });
  });

  it('is reached in one stride or in two', () => {
    const count = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(instantIn2026, count, count, (instant, first, second) => {
        const halfway = instantOf(instantAfterWorkingDays(instant, first, calendar));
        expect(instantAfterWorkingDays(halfway, second, calendar)).toEqual(
          instantAfterWorkingDays(instant, first + second, calendar),
        );
      }),
    );
  });
});

describe('Whatever the span', () => {
  const amount = fc.integer({ min: 0, max: 40 });

  it('ends on a working day', () => {
    fc.assert(
      fc.property(dateIn2026, amount, (from, n) => {
        expect(isWorkingDay(lastDay(due({ from, workingDays: n }, calendar)), calendar)).toBe(true);
        expect(isWorkingDay(lastDay(due({ from, days: n }, calendar)), calendar)).toBe(true);
        expect(isWorkingDay(lastDay(due({ from, workingHours: n }, calendar)), calendar)).toBe(true);
      }),
    );
  });

  it('ends no earlier when it is longer or starts later', () => {
    fc.assert(
      fc.property(
        dateIn2026,
        amount,
        fc.constantFrom('workingDays', 'workingHours', 'days'),
        (from, n, unit) => {
          const span = (start: string, length: number) =>
            unit === 'days'
              ? { from: start, days: length }
              : unit === 'workingDays'
                ? { from: start, workingDays: length }
                : { from: start, workingHours: length };
          const end = instantOf(due(span(from, n), calendar));
          expect(compareInstants(instantOf(due(span(from, n + 1), calendar)), end)).toBeGreaterThanOrEqual(0);
          expect(
            compareInstants(instantOf(due(span(addDays(from, 1), n), calendar)), end),
          ).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('contains as many working days as were asked for', () => {
    fc.assert(
      fc.property(dateIn2026, fc.integer({ min: 1, max: 40 }), (from, workingDays) => {
        const end = lastDay(due({ from, workingDays }, calendar));
        expect(workingDaysBetween(from, end, calendar)).toEqual({ outcome: 'counted', workingDays });
        expect(workingDaysBetween(from, addDays(end, -1), calendar)).toEqual({
          outcome: 'counted',
          workingDays: workingDays - 1,
        });
      }),
    );
  });

  it('of eight working hours takes one working day from its start', () => {
    fc.assert(
      fc.property(dateIn2026, fc.integer({ min: 1, max: 20 }), (from, days) => {
        const hours = instantOf(due({ from: addDays(from, 1), workingHours: 8 * days }, calendar));
        const endOfLastDay = instantOf(due({ from, workingDays: days }, calendar));
        expect(compareInstants(hours, addDaysToInstant(endOfLastDay, -7 / 24))).toBe(0);
      }),
    );
  });
});
