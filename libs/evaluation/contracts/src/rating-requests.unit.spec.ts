import { describe, expect, it } from 'vitest';
import {
  answerObjectionSchema,
  decideGradeSchema,
  giveGeneralCriteriaSchema,
  openRatingSchema,
  selfAssessSchema,
} from './rating-requests.schema.ts';
import { ratedPeriodSchema, ratingIdSchema } from './rating-vocabulary.schema.ts';
import { adoptRuleSetSchema, amendRuleSetSchema } from './rule-set.schema.ts';

describe('A period', () => {
  it.each(['2026', '2026-Q1', '2026-03'])('may be %s', (period) =>
    expect(ratedPeriodSchema.safeParse(period).success).toBe(true),
  );
  it.each(['26', '2026-Q5', '2026-13', '2026-q1', '2026-03-01'])('may not be %s', (period) =>
    expect(ratedPeriodSchema.safeParse(period).success).toBe(false),
  );
});

describe('The id of a rating', () => {
  it.each(['mttq-2026', 'mttq-2026-q4', 'ban-xay-dung-dang-2026-03-head'])('may be %s', (id) =>
    expect(ratingIdSchema.safeParse(id).success).toBe(true),
  );
  it.each(['mttq', 'mttq-2026-Q4', '-2026', 'mttq-2026-tail', 'a/b-2026'])('may not be %s', (id) =>
    expect(ratingIdSchema.safeParse(id).success).toBe(false),
  );
});

describe('What is asked of a rating', () => {
  it('says what it does not say', () => {
    expect(openRatingSchema.parse({ unit: 'mttq', period: '2026', ruleSet: '366-2025' })).toMatchObject({
      subject: 'unit',
      deadlines: null,
    });
    expect(selfAssessSchema.parse({ grade: 'good' })).toEqual({ points: null, grade: 'good', grounds: null });
    expect(decideGradeSchema.parse({ grade: 'good', document: '120-QĐ/ĐU' })).toMatchObject({
      reason: null,
      quotaAcknowledged: false,
    });
  });

  it.each([
    ['points that are no number', selfAssessSchema, { grade: 'good', points: '9/0' }],
    ['a field that nobody knows', selfAssessSchema, { grade: 'good', name: 'x' }],
    ['an answer without its reason', answerObjectionSchema, { upheld: false }],
    [
      'points without evidence',
      giveGeneralCriteriaSchema,
      { criteria: [{ code: 'criterion-1', points: 5 }] },
    ],
    ['a grade that there is not', decideGradeSchema, { grade: 'best', document: 'x' }],
  ] as const)('does not bring %s', (_, schema, request) =>
    expect(schema.safeParse(request).success).toBe(false),
  );
});

describe('What is asked of a rule set', () => {
  it('brings a document, or means the one that is shipped', () =>
    expect(
      adoptRuleSetSchema.parse({ ruleSet: '366-2025', reason: 'x', decision: 'y' }).document,
    ).toBeNull());

  it('names where an amended rule comes from', () => {
    const amendment = { ruleSet: '366-2025', path: 'quota.share', from: 0.2, to: 0.25, reason: 'x' };
    expect(amendRuleSetSchema.safeParse(amendment).success).toBe(false);
    expect(amendRuleSetSchema.parse({ ...amendment, source: '7-QĐ/ĐU' }).standing).toBe('local');
  });
});
