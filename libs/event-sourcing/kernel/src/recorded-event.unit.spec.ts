import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareGlobal, startOfLog } from './recorded-event.ts';

const place = fc.record({
  transactionId: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String),
  position: fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }).map(String),
});

describe('The global order', () => {
  it('goes by transaction, then by position, as numbers and not as text', () => {
    const places = [
      { transactionId: '9', position: '12' },
      { transactionId: '10', position: '9' },
      { transactionId: '10', position: '10' },
    ];
    expect(places.toReversed().toSorted(compareGlobal)).toEqual(places);
  });

  it('is total: two places are in one order or the same', () =>
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(compareGlobal(a, b)).toBe(-compareGlobal(b, a) + 0);
        expect(compareGlobal(a, b) === 0).toBe(
          a.transactionId === b.transactionId && a.position === b.position,
        );
      }),
    ));

  it('starts before every event', () =>
    fc.assert(
      fc.property(place, (a) => {
        expect(compareGlobal(startOfLog, a)).toBe(-1);
      }),
    ));
});
