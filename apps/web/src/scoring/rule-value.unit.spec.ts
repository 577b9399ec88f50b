import { exactly, fractionText } from '@dondoc/evaluation-domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactWords, numberWords, typedValue } from './rule-value.ts';

describe('The number of a rule', () => {
  it.each([
    [0.2, 'share', '20%', '20%'],
    [0.125, 'share', '12,5%', '12.5%'],
    ['1/3', 'share', '1/3', '1/3'],
    [1.2, 'number', '1,2', '1.2'],
    ['80/3', 'number', '80/3', '80/3'],
    ['89.95', 'number', '89,95', '89.95'],
  ] as const)('%s as a %s is said exactly', (value, kind, vietnamese, english) => {
    expect(numberWords(kind, value, 'vi')).toBe(vietnamese);
    expect(numberWords(kind, value, 'en')).toBe(english);
  });

  it.each([
    ['number', '72,5', 72.5],
    ['number', ' 007.50 ', 7.5],
    ['number', '80/3', '80/3'],
    ['number', '0.1234567890123456789', '0.1234567890123456789'],
    ['number', '20%', undefined],
    ['number', '-1', undefined],
    ['number', '1/0', undefined],
    ['share', '20 %', 0.2],
    ['share', '0,2', 0.2],
    ['share', '7,5%', 0.075],
    ['share', '120%', 1.2],
    ['working-days', '7', 7],
    ['working-days', '', null],
    ['working-days', '0', undefined],
    ['month-day', '15/12', '12-15'],
    ['month-day', '12-15', undefined],
    ['rounding', 'down', 'down'],
    ['rounding', 'up', undefined],
  ] as const)('typed as %s "%s" is read as %s', (kind, typed, read) =>
    expect(typedValue(kind, typed)).toBe(read),
  );

  it('is read back as it is said, whatever it is', () =>
    fc.assert(
      fc.property(
        fc.nat(10 ** 9),
        fc.integer({ min: 1, max: 10 ** 4 }),
        fc.constantFrom('vi', 'en'),
        (numerator, denominator, language) => {
          const exact = fractionText(exactly(`${numerator}/${denominator}`));
          const read = typedValue('number', exactWords(exact, language));
          expect(fractionText(exactly(read ?? -1))).toBe(exact);
          const share = typedValue('share', numberWords('share', exact, language));
          expect(fractionText(exactly(share ?? -1))).toBe(exact);
        },
      ),
    ));
});
