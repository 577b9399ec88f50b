import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodAfter, periodOf, startOfLocalDay, type Periodic } from './period.ts';

const recurrences: readonly Periodic[] = ['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'];

describe('A period', () => {
  it.each([
    ['weekly', '2026-02-15', { name: '2026-W07', from: '2026-02-09', to: '2026-02-15' }],
    ['weekly', '2026-01-01', { name: '2026-W01', from: '2025-12-29', to: '2026-01-04' }],
    ['weekly', '2027-01-03', { name: '2026-W53', from: '2026-12-28', to: '2027-01-03' }],
    ['monthly', '2026-02-15', { name: '2026-02', from: '2026-02-01', to: '2026-02-28' }],
    ['monthly', '2028-02-01', { name: '2028-02', from: '2028-02-01', to: '2028-02-29' }],
    ['monthly', '2026-12-31', { name: '2026-12', from: '2026-12-01', to: '2026-12-31' }],
    ['quarterly', '2026-05-31', { name: '2026-Q2', from: '2026-04-01', to: '2026-06-30' }],
    ['half-yearly', '2026-07-01', { name: '2026-H2', from: '2026-07-01', to: '2026-12-31' }],
    ['yearly', '2026-07-01', { name: '2026', from: '2026-01-01', to: '2026-12-31' }],
  ] as const)('%s holds %s', (recurrence, date, period) =>
    expect(periodOf(recurrence, date)).toEqual(period),
  );

  it('begins where the one before it ended, and each of its dates is in it', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...recurrences),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
        (recurrence, at) => {
          const date = at.toISOString().slice(0, 10);
          const period = periodOf(recurrence, date);
          expect(period.from <= date && date <= period.to).toBe(true);
          expect(periodOf(recurrence, period.from)).toEqual(period);
          expect(periodOf(recurrence, period.to)).toEqual(period);
          const next = periodAfter(recurrence, period);
          expect(Date.parse(next.from) - Date.parse(period.to)).toBe(86_400_000);
        },
      ),
    ));

  it('begins at midnight in Việt Nam', () =>
    expect(startOfLocalDay('2026-03-01')).toBe('2026-03-01T00:00:00+07:00'));
});
