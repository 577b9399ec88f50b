import { describe, expect, it } from 'vitest';
import { askedDateSchema, askedInstantSchema, askedPeriodSchema } from './asked.schema.ts';
import { openRatingSchema, proposeGradeSchema } from './rating-requests.schema.ts';

const years = 'phải từ năm 2000 đến năm 2100 — must be of the years 2000 to 2100';
const messages = (schema: typeof askedPeriodSchema | typeof askedInstantSchema, text: string) =>
  schema.safeParse(text).error?.issues.map(({ message }) => message) ?? [];

describe('What is asked about', () => {
  it.each(['2000', '2026-Q4', '2100-12'])('may be the period %s', (period) =>
    expect(messages(askedPeriodSchema, period)).toEqual([]),
  );
  it.each(['1999', '9999-Q4', '0000-01', '2101'])('may not be the period %s', (period) =>
    expect(messages(askedPeriodSchema, period)).toEqual([years]),
  );
  it('is of a year that calendars know, to the instant', () => {
    expect(messages(askedInstantSchema, '2026-12-31T23:59:59+07:00')).toEqual([]);
    for (const instant of ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])
      expect(messages(askedInstantSchema, instant)).toEqual([years]);
    expect(askedDateSchema.safeParse('9999-12-31').success).toBe(false);
  });
  it('is refused once for its shape', () => {
    expect(messages(askedPeriodSchema, 'x')).toHaveLength(1);
    expect(messages(askedInstantSchema, '2026-03-12')).toHaveLength(1);
  });
  it('is so bounded in every request', () => {
    const opening = { unit: 'mttq', ruleSet: '366-2025' };
    expect(openRatingSchema.safeParse({ ...opening, period: '9999-Q4' }).success).toBe(false);
    expect(proposeGradeSchema.safeParse({ asOf: '0000-01-01' }).success).toBe(false);
  });
});
