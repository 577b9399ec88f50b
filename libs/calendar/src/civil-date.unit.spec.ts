import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOfDayNumber, dayNumberOf, daysBetween, parseDate, weekdayOf } from './civil-date.ts';

const anyDay = fc.integer({ min: dayNumberOf('0001-01-01'), max: dayNumberOf('9999-12-31') });

describe('A text offered as a date', () => {
  it.each(['2026-02-28', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s is a real day',
    (text) => {
      expect(parseDate(text)).toBe(text);
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-2-9',
    ' 2026-02-09',
    '2026-02-09T00:00:00Z',
    '09/02/2026',
    '',
  ])('%j is none', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('The day number', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2026-01-01', 20_454],
  ])('of %s is %i', (date, number) => {
    expect(dayNumberOf(date)).toBe(number);
    expect(dateOfDayNumber(number)).toBe(date);
  });

  it('agrees with the platform on every day from 1890 to 2110', () => {
    const [first, last] = [dayNumberOf('1890-01-01'), dayNumberOf('2110-12-31')];
    for (let number = first; number <= last; number += 1) {
      const platform = new Date(number * 86_400_000);
      const date = dateOfDayNumber(number);
      if (
        platform.toISOString().slice(0, 10) !== date ||
        dayNumberOf(date) !== number ||
        (platform.getUTCDay() || 7) !== weekdayOf(date)
      )
        expect.fail(`${number} became ${date}`);
    }
    expect(last - first).toBe(80_717);
  });

  it('leads back to its date over ten thousand years', () => {
    fc.assert(fc.property(anyDay, (number) => dayNumberOf(dateOfDayNumber(number)) === number));
  });

  it('grows as the text does', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === dateOfDayNumber(a) < dateOfDayNumber(b)));
  });

  it('is refused for what is no date', () => {
    expect(() => dayNumberOf('2026-02-30')).toThrow(RangeError);
    expect(() => dateOfDayNumber(dayNumberOf('9999-12-31') + 1)).toThrow(RangeError);
  });
});

describe('Adding days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-06-15', 0, '2026-06-15'],
  ])('%s %+i is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });
});
