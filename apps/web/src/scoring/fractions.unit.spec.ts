import { describe, expect, it } from 'vitest';
import { difference } from './fractions.ts';
import { pointsWords } from './score-words.ts';

describe('The difference of two fractions', () => {
  it('is exact, and may be negative', () => {
    expect(difference('70/3', '1/3')).toBe('207/9');
    expect(pointsWords(difference('30', '70'), 'vi')).toBe('−40,0');
  });
});
