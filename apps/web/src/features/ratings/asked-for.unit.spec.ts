import type { RatingView } from '@dondoc/evaluation-contracts';
import { describe, expect, it } from 'vitest';
import { aRating, finalRating, proposedRating } from '../../testing/a-rating.ts';
import { correctionRuledOut, needsGrounds, ruledOut, toExplain } from './asked-for.ts';
import { noObstacle } from './rating-specimens.ts';

const at = '2026-12-12T08:00:00+07:00';
const rated = { person: 'nguoi-ban-xay-dung-dang', unit: 'ban-xay-dung-dang' };
const leader = { person: 'nguoi-ban-thuong-vu', unit: 'ban-thuong-vu' };
const assessing = { view: proposedRating, by: rated, at };
const deciding = {
  view: proposedRating,
  by: leader,
  at,
  facts: { ...noObstacle, presentGrade: 'good' },
} as const;

describe('A self-assessment', () => {
  it('needs grounds five points or a grade from the proposal', () => {
    expect(needsGrounds(assessing, { points: '90.66', grade: 'good' })).toBe(false);
    expect(needsGrounds(assessing, { points: '272/3', grade: 'good' })).toBe(true);
    expect(needsGrounds(assessing, { points: null, grade: 'excellent' })).toBe(true);
  });

  it('needs none while nothing is proposed', () =>
    expect(needsGrounds({ ...assessing, view: aRating }, { points: 99, grade: 'excellent' })).toBe(false));
});

describe('A grade', () => {
  it('that departs from the proposal needs a reason, and grounds far from the self-assessment', () => {
    expect(toExplain({ ...deciding, grade: 'good' })).toEqual({ reason: false, grounds: false });
    expect(toExplain({ ...deciding, grade: 'excellent' })).toEqual({ reason: true, grounds: true });
    const grounded: RatingView = {
      ...proposedRating,
      selfAssessment: { points: 88, grade: 'good', grounds: 'Có minh chứng' },
    };
    expect(toExplain({ ...deciding, view: grounded, grade: 'excellent' }).grounds).toBe(false);
  });

  it.each([
    ['others come first', { pending: ['to-1-2026'] }, 'good', 'others-come-first'],
    ['a quarter failed', { failedQuarters: ['2026-Q1'] }, 'excellent', 'quarter-failed'],
    ['a failed quarter leaves it', { failedQuarters: ['2026-Q1'] }, 'good', undefined],
    ['nothing stands against it', {}, 'excellent', undefined],
  ] as const)('is ruled out or not: %s', (_, facts, grade, code) =>
    expect(ruledOut({ ...deciding, facts: { ...noObstacle, ...facts }, grade })?.code).toBe(code),
  );

  it('of a head is not above the unit, when decided and when corrected', () => {
    const head = { kind: 'head', person: 'p-1' } as const;
    const facts = { ...noObstacle, unit: { grade: 'satisfactory', failing: false } as const };
    const view: RatingView = { ...proposedRating, subject: head };
    expect(ruledOut({ ...deciding, view, facts, grade: 'good' })?.code).toBe('above-the-unit');
    expect(ruledOut({ ...deciding, view, facts, grade: 'satisfactory' })).toBeNull();
    const final: RatingView = { ...finalRating, subject: head, grade: 'satisfactory' };
    expect(correctionRuledOut({ ...deciding, view: final, facts, grade: 'good' })?.code).toBe(
      'above-the-unit',
    );
    expect(correctionRuledOut({ ...deciding, view: final, facts, grade: 'failed' })).toBeNull();
  });
});
