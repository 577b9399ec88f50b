import { vietnamPublic2026 } from '@dondoc/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedOnce, workingDaysIn } from './assignment-view.ts';

const date = fc
  .integer({ min: -40, max: 400 })
  .map((days) => new Date(Date.parse('2026-01-01') + days * 86_400_000).toISOString().slice(0, 10));

describe('Working days counted once', () => {
  it('are those of the calendar, whatever was asked before, and unknown where it does not reach', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(date, date), { minLength: 1, maxLength: 8 }), (pairs) => {
        const count = workingDaysIn(vietnamPublic2026);
        const once = countedOnce(count);
        for (const [from, to] of pairs) expect(once(from, to)).toBe(count(from, to));
      }),
    ));
});
