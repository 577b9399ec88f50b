import { describe, expect, it } from 'vitest';
import { ruleSet366 } from './rule-sets.ts';
import { needsGrounds } from './self-assessment.ts';

describe('A self-assessment beside its appraisal', () => {
  it.each([
    ['five points above', 90, 'excellent', 85, 'excellent', true],
    ['five points below', '170/2', 'excellent', 90, 'excellent', true],
    ['4.99 points above', 94.99, 'excellent', 90, 'excellent', false],
    ['a grade above by a tenth of a point', 90, 'excellent', 89.9, 'good', true],
    ['of no grade yet', 89.9, null, 90, 'excellent', false],
  ] as const)('needs grounds when it is %s: %s %s, %s %s', (_what, points, grade, others, other, needs) => {
    expect(needsGrounds({ points, grade }, { points: others, grade: other }, ruleSet366)).toBe(needs);
  });
});
