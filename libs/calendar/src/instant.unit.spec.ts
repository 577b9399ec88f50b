import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDaysToInstant,
  compareInstants,
  dateOf,
  endOfDay,
  epochMsOf,
  instantOfEpochMs,
  parseInstant,
  startOfDay,
} from './instant.ts';

const lateEveningUtc = '2026-02-12T18:00:00Z';

describe('A text offered as an instant', () => {
  it.each([
    [lateEveningUtc, '2026-02-13T01:00:00+07:00'],
    ['2026-02-13T01:00:00+07:00', '2026-02-13T01:00:00+07:00'],
    ['2026-02-13T09:30+07:00', '2026-02-13T09:30:00+07:00'],
    ['2026-02-13T09:30:15.25+07:00', '2026-02-13T09:30:15.250+07:00'],
    ['2026-02-13T09:30:15.123456789+07:00', '2026-02-13T09:30:15.123+07:00'],
    ['2026-02-12T21:00:00-05:00', '2026-02-13T09:00:00+07:00'],
    ['2026-02-13T02:30:00+05:30', '2026-02-13T04:00:00+07:00'],
  ])('%s is read as %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    '2026-02-13T09:30:00',
    '2026-02-13',
    '2026-02-29T09:30:00+07:00',
    '2026-02-13T24:00:00+07:00',
    '2026-02-13T09:60:00+07:00',
    '2026-02-13T09:30:60+07:00',
    '2026-02-13T09:30:00+0700',
    '2026-02-13 09:30:00+07:00',
    '9999-12-31T23:59:59Z',
    'now',
  ])('%j is refused', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});

describe('An instant', () => {
  it('is the same as what the platform reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 }), (ms) => {
        expect(epochMsOf(instantOfEpochMs(ms))).toBe(ms);
        expect(new Date(instantOfEpochMs(ms)).getTime()).toBe(ms);
      }),
    );
  });

  it('falls on the local date', () => {
    expect(dateOf(lateEveningUtc)).toBe('2026-02-13');
    expect(dateOf('2026-02-13T23:59:59.999+07:00')).toBe('2026-02-13');
  });

  it('compares by time, not by text', () => {
    expect(compareInstants(lateEveningUtc, '2026-02-13T01:00:00+07:00')).toBe(0);
    expect(compareInstants(lateEveningUtc, '2026-02-13T00:59:59+07:00')).toBe(1000);
  });

  it('moves by whole days and keeps its time of day', () => {
    expect(addDaysToInstant('2026-02-26T00:00:00+07:00', -7)).toBe('2026-02-19T00:00:00+07:00');
    expect(addDaysToInstant('2028-02-28T08:15:00+07:00', 1)).toBe('2028-02-29T08:15:00+07:00');
  });

  it('throws when it is none', () => {
    expect(() => epochMsOf('yesterday')).toThrow(RangeError);
  });
});

describe('A day', () => {
  it('begins at local midnight and ends at 24:00', () => {
    expect(startOfDay('2026-02-25')).toBe('2026-02-25T00:00:00+07:00');
    expect(endOfDay('2026-02-25')).toBe('2026-02-26T00:00:00+07:00');
    expect(endOfDay('2026-12-31')).toBe('2027-01-01T00:00:00+07:00');
  });
});
