import { ruleSetNamed } from '@dondoc/evaluation-domain';
import { describe, expect, it } from 'vitest';
import { ratingBounds } from './rating.bounds.ts';
import { periodKind, ratingId } from './rating.period.ts';
import { suggestedDeadlines } from './suggested-deadlines.ts';

const rules = ruleSetNamed('366-2025');
if (!rules) throw new Error('366-2025 is not shipped');

describe('The deadlines suggested', () => {
  it.each([
    ['2026', '2026-12-15T00:00:00+07:00'],
    ['2026-Q4', '2027-01-16T00:00:00+07:00'],
    ['2026-Q1', '2026-04-16T00:00:00+07:00'],
    ['2026-12', '2027-01-16T00:00:00+07:00'],
  ])('for %s have it decided before %s, in three steps', (period, before) => {
    const { selfAssessBy, proposeBy, decideBy } = suggestedDeadlines(rules, period);
    expect(Date.parse(decideBy ?? '')).toBe(Date.parse(before));
    expect([selfAssessBy, proposeBy, decideBy].toSorted()).toEqual([selfAssessBy, proposeBy, decideBy]);
  });
});

describe('A rating', () => {
  it('takes its bounds from the rules it is opened by', () => {
    const bounds = ratingBounds(rules);
    expect(bounds.criteria).toHaveLength(6);
    expect(bounds).toMatchObject({
      criteria: [{ code: 'criterion-1', most: 5 }, {}, {}, {}, {}, {}],
      apart: { points: 5, grades: 1 },
      failedQuarters: { most: 0, rulesOut: 'excellent' },
      objectionWorkingDays: null,
    });
  });

  it('is known by unit, period and whom it is about', () => {
    expect([ratingId('mttq', '2026-Q1'), ratingId('mttq', '2026', 'head')]).toEqual([
      'mttq-2026-q1',
      'mttq-2026-head',
    ]);
    expect(['2026', '2026-Q4', '2026-12', '2026-13', '2026-Q5', '26', '2026-q1'].map(periodKind)).toEqual([
      'year',
      'quarter',
      'month',
      null,
      null,
      null,
      null,
    ]);
  });
});
