import { describe, expect, it } from 'vitest';
import { exactSchema, printedPeriodSchema, printedSchema } from './paper.schema.ts';

describe('A text for a page', () => {
  it.each(['Đảng ủy phường', 'hai\ndòng', 'cột\tcột', '=1+1', '👍'])('may be %j', (text) => {
    expect(printedSchema.safeParse(text).success).toBe(true);
  });

  it.each(['', 'a\u0000', 'a\u0007', 'a\r', '\ud800', 'a\uffff'])('may not be %j', (text) => {
    expect(printedSchema.safeParse(text).success).toBe(false);
  });
});

describe('An exact number for a page', () => {
  it.each(['0', '-3/2', '1130/18'])('may be %s', (exact) => {
    expect(exactSchema.safeParse({ value: 0, exact }).success).toBe(true);
  });

  it.each(['', '1/0', '1.5', '1e9', '9'.repeat(61), '=1'])('may not be %j', (exact) => {
    expect(exactSchema.safeParse({ value: 0, exact }).success).toBe(false);
  });
});

describe('A period for a page', () => {
  it.each([
    ['2026', true],
    ['2026-Q4', true],
    ['2026-12', true],
    ['2026-Q5', false],
    ['2026-13', false],
    ['2026-q1', false],
  ])('may be %s: %s', (code, may) => {
    expect(printedPeriodSchema.safeParse({ code, from: '2026-01-01', to: '2026-12-31' }).success).toBe(may);
  });
});
