import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from './apportion.ts';
import { display } from './display.ts';
import { nearestDouble, ofDouble } from './nearest-double.ts';
import { compare, exactly, fractionText, over, plus, rational, sum, times, zero } from './rational.ts';

const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const positive = fc.integer({ min: 1, max: 1_000_000_000 });
const fraction = fc.tuple(whole, positive).map(([a, b]) => rational(BigInt(a), BigInt(b)));

describe('A number taken as exact', () => {
  it.each([
    [0.1, '1/10'],
    [1.5, '3/2'],
    [89.95, '1799/20'],
    [1e-7, '1/10000000'],
    [1.25e21, '1250000000000000000000'],
    ['70/3', '70/3'],
    ['4/6', '2/3'],
    ['0.50', '1/2'],
    [-2.5, '-5/2'],
    [0, '0'],
  ])('%s is %s', (value, text) => {
    expect(fractionText(exactly(value))).toBe(text);
  });

  it.each(['', 'abc', '1,5', '1/0', '/3', Number.NaN, Number.POSITIVE_INFINITY])('%s is refused', (value) => {
    expect(() => exactly(value)).toThrow(RangeError);
  });

  it('adds 0.1 and 0.2 to 0.3', () => {
    expect(compare(plus(exactly(0.1), exactly(0.2)), exactly(0.3))).toBe(0);
  });
});

describe('Fractions', () => {
  it('keep the laws of arithmetic', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a));
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        if (compare(b, zero) !== 0) expect(times(over(a, b), b)).toEqual(a);
      }),
    );
  });

  it('are read back from their text', () => {
    fc.assert(fc.property(fraction, (a) => compare(exactly(fractionText(a)), a) === 0));
  });
});

describe('The nearest double', () => {
  it('is what the platform gives for a division of whole numbers', () => {
    fc.assert(
      fc.property(whole, positive, (a, b) => nearestDouble(rational(BigInt(a), BigInt(b))) === a / b),
    );
  });

  it('is what the platform reads from a decimal text', () => {
    const anyDouble = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(anyDouble, (x) => nearestDouble(exactly(x)) === x));
    fc.assert(fc.property(anyDouble, (x) => nearestDouble(ofDouble(x)) === x));
  });

  it('rounds a tie to the even neighbour', () => {
    expect(nearestDouble(rational(2n ** 53n + 1n))).toBe(2 ** 53);
    expect(nearestDouble(rational(2n ** 53n + 3n))).toBe(2 ** 53 + 4);
    expect(nearestDouble(rational((2n ** 53n + 1n) * 10n ** 30n + 1n, 10n ** 30n))).toBe(2 ** 53 + 2);
  });
});

describe('One decimal for display', () => {
  it.each([
    [89.95, '90.0'],
    [89.94, '89.9'],
    [89.949_999_999, '89.9'],
    ['70/3', '23.3'],
    ['200/3', '66.7'],
    [0.05, '0.1'],
    [1.45, '1.5'],
    [70, '70.0'],
    [0, '0.0'],
    [-0.05, '0.0'],
    [-0.25, '-0.2'],
    [-1.26, '-1.3'],
  ])('shows %s as %s', (value, shown) => {
    expect(display(value)).toBe(shown);
  });
});

describe('Doubles for parts of a total', () => {
  const parts = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 997 })), { maxLength: 60 })
    .map((pairs) => pairs.map(([a, b]) => rational(BigInt(a), BigInt(b) * 1000n)));

  it('add up to the nearest double of the exact total, from the left and from the right', () => {
    fc.assert(
      fc.property(parts, (exact) => {
        const doubles = apportion(exact);
        const total = nearestDouble(sum(exact));
        expect(doubles.reduce((a, b) => a + b, 0)).toBe(total);
        expect(nearestDouble(sum(doubles.map(ofDouble)))).toBe(total);
      }),
    );
  });

  it('stay within one last place of the total', () => {
    fc.assert(
      fc.property(parts, (exact) => {
        const total = nearestDouble(sum(exact));
        for (const [index, double] of apportion(exact).entries())
          expect(Math.abs(double - nearestDouble(exact[index] ?? zero))).toBeLessThanOrEqual(
            total * 2 ** -51,
          );
      }),
    );
  });

  it('are the nearest ones where those add up', () => {
    expect(apportion([70, 0, 15.4].map(exactly))).toEqual([70, 0, 15.4]);
    expect(apportion(['70/9', '70/9', '70/9'].map(exactly)).reduce((a, b) => a + b, 0)).toBe(70 / 3);
  });

  it('move where those do not', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    const doubles = apportion([0.1, 0.2].map(exactly));
    expect(doubles.reduce((a, b) => a + b, 0)).toBe(0.3);
    expect(doubles).not.toEqual([0.1, 0.2]);
  });

  it('of nothing are none', () => {
    expect(apportion([])).toEqual([]);
    expect(apportion([zero, zero])).toEqual([0, 0]);
  });
});
