import { describe, expect, it } from 'vitest';
import { askedOf, asking, dayOf, endOfDay, monthsOf, periodCode, quartersOf } from './asked.ts';

describe('What is asked of scores', () => {
  it('stands in the address, and only what is asked', () => {
    const asked = { period: '2026-Q1', asOf: endOfDay('2026-03-31'), knownAt: null };
    const path = asking('/scoreboard', asked);
    expect(path).toBe('/scoreboard?period=2026-Q1&asOf=2026-03-31T23%3A59%3A59%2B07%3A00');
    expect(askedOf(new URLSearchParams(path.split('?')[1]))).toEqual(asked);
    expect(asking('/scoreboard', {})).toBe('/scoreboard');
  });

  it('names days of the ward, whatever the zone of an instant', () => {
    expect(dayOf('2026-03-31T17:00:00Z')).toBe('2026-04-01');
    expect(dayOf(endOfDay('2026-03-31'))).toBe('2026-03-31');
    expect(dayOf('yesterday')).toBeNull();
    expect(dayOf(null)).toBeNull();
  });
});

describe('A period', () => {
  it('is a year, a quarter or a month by its days', () => {
    expect(periodCode({ from: '2026-01-01', to: '2026-12-31' })).toBe('2026');
    expect(periodCode({ from: '2026-10-01', to: '2026-12-31' })).toBe('2026-Q4');
    expect(periodCode({ from: '2026-02-01', to: '2026-02-28' })).toBe('2026-02');
  });

  it('has its months and quarters in order', () => {
    expect(monthsOf('2026').at(-1)).toBe('2026-12');
    expect(quartersOf('2026')).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
  });
});
