import { describe, expect, it } from 'vitest';
import { shownInstant, shownNumber, shownPercent, shownPeriod, shownPlaceAndDate } from './shown.ts';

describe('What a page shows', () => {
  it.each([
    ['70/3', '23,3', '23.3'],
    ['1799/20', '90,0', '90.0'],
    ['-3/2', '-1,5', '-1.5'],
  ])('of %s is one decimal, half up', (exact, vi, en) => {
    expect([shownNumber({ exact }, 'vi'), shownNumber({ exact }, 'en')]).toEqual([vi, en]);
  });

  it.each([
    ['17/18', '94,4 %'],
    ['1', '100,0 %'],
    ['0', '0,0 %'],
  ])('of the ratio %s is %s', (exact, shown) => {
    expect(shownPercent({ exact }, 'vi')).toBe(shown);
  });

  it.each([
    ['2026', 'năm 2026', '2026'],
    ['2026-Q3', 'quý III năm 2026', 'quarter III of 2026'],
    ['2026-03', 'tháng 3 năm 2026', 'March 2026'],
  ])('of the period %s is its name', (code, vi, en) => {
    expect([shownPeriod(code, 'vi'), shownPeriod(code, 'en')]).toEqual([vi, en]);
  });

  it('of an instant is the wall clock of the ward', () => {
    expect(shownInstant('2026-12-31T17:30:00Z')).toBe('00:30 01/01/2027');
  });

  it.each([
    ['2026-02-05', 'Hoa Sen, ngày 05 tháng 02 năm 2026', 'Hoa Sen, 5 February 2026'],
    ['2026-12-09', 'Hoa Sen, ngày 09 tháng 12 năm 2026', 'Hoa Sen, 9 December 2026'],
    ['2026-03-15', 'Hoa Sen, ngày 15 tháng 3 năm 2026', 'Hoa Sen, 15 March 2026'],
  ])('of the day %s leaves no room for a digit more', (date, vi, en) => {
    expect([shownPlaceAndDate('Hoa Sen', date, 'vi'), shownPlaceAndDate('Hoa Sen', date, 'en')]).toEqual([
      vi,
      en,
    ]);
  });
});
