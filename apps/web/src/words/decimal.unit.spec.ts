import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneDecimal, percentWords } from './decimal.ts';

const fraction = (exact: string) => {
  const [numerator = 0, denominator = 1] = exact.split('/').map(Number);
  return { exact, value: numerator / denominator };
};

describe('A number for showing', () => {
  it.each([
    ['2/3', '66,7%', '66.7%'],
    ['1', '100,0%', '100.0%'],
    ['0', '0,0%', '0.0%'],
    ['1/2000', '0,1%', '0.1%'],
    ['1999/4000', '50,0%', '50.0%'],
    ['1997/4000', '49,9%', '49.9%'],
  ])('has %s as %s', (exact, vietnamese, english) => {
    expect(percentWords(fraction(exact), 'vi')).toBe(vietnamese);
    expect(percentWords(fraction(exact), 'en')).toBe(english);
  });

  it('rounds half up from the fraction, where the binary number would go down', () => {
    expect((1.15).toFixed(1)).toBe('1.1');
    expect(oneDecimal(fraction('23/20'), 'en')).toBe('1.2');
  });

  it('is taken from its value when it has no fraction', () =>
    expect(oneDecimal({ value: 48.36, exact: '' }, 'vi')).toBe('48,4'));

  it('is never further than half a tenth from the fraction, and halves go up', () =>
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 10_000 }), (numerator, denominator) => {
        const tenths = BigInt(oneDecimal(fraction(`${numerator}/${denominator}`), 'en').replace('.', ''));
        const distance = 20n * BigInt(numerator) - 2n * tenths * BigInt(denominator);
        expect(distance >= -BigInt(denominator) && distance < BigInt(denominator)).toBe(true);
      }),
    ));
});
