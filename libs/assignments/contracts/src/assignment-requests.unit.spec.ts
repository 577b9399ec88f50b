import { describe, expect, it } from 'vitest';
import {
  acceptResultSchema,
  issueAssignmentSchema,
  reportProgressSchema,
  returnResultSchema,
  submitResultSchema,
} from './assignment-requests.schema.ts';
import * as parts from './part-requests.schema.ts';
import * as rulings from './ruling-requests.schema.ts';
import * as terms from './terms-requests.schema.ts';

const issue = { title: 'Tổng hợp dư luận', leadUnit: 'mttq' };
const pathsOf = (schema: typeof issueAssignmentSchema | typeof reportProgressSchema, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('A request to issue an assignment', () => {
  it('needs a title and a lead unit, and fills in the rest', () =>
    expect(issueAssignmentSchema.parse(issue)).toEqual({
      ...issue,
      source: null,
      cooperatingUnits: [],
      acceptingUnit: null,
      urgency: 'normal',
      coefficient: 1,
      recurrence: null,
      deadline: null,
    }));

  it.each([
    ['an empty title', { title: '   ' }, 'title'],
    ['a title that no database can hold', { title: 'a\u0000b' }, 'title'],
    ['half a character', { title: 'a\ud800' }, 'title'],
    ['a unit that is no id', { leadUnit: 'MTTQ!' }, 'leadUnit'],
    ['an unknown urgency', { urgency: 'soon' }, 'urgency'],
    ['a coefficient of nothing', { coefficient: 0 }, 'coefficient'],
    ['a day that does not exist', { deadline: { lastDay: '2026-02-30' } }, 'deadline.lastDay'],
    ['an instant without its offset', { deadline: { at: '2026-03-01T10:00:00' } }, 'deadline.at'],
    ['a field that nobody reads', { colour: 'red' }, ''],
  ])('refuses %s, by its path', (_, change, path) =>
    expect(pathsOf(issueAssignmentSchema, { ...issue, ...change })).toContain(path),
  );
});

describe('A progress report', () => {
  it.each([-1, 101, 50.5])('refuses %d percent', (percent) =>
    expect(pathsOf(reportProgressSchema, { percent, result: 'x' })).toEqual(['percent']),
  );
});

describe('A result', () => {
  it('keeps letters beyond the basic plane', () =>
    expect(submitResultSchema.parse({ summary: 'Xong 👍', evidence: [] }).summary).toBe('Xong 👍'));
});

describe('A correction', () => {
  const { correctSchema } = terms;
  const corrected = (changes: object) => correctSchema.safeParse({ changes });

  it('names only what changes', () =>
    expect(correctSchema.parse({ changes: { coefficient: 2 } })).toEqual({
      changes: { coefficient: 2 },
      reason: null,
    }));

  it.each([
    ['nothing', {}, 'changes'],
    ['a field left undefined', { title: undefined }, 'changes.title'],
    ['what is set by other means', { deadline: null }, 'changes'],
  ])('refuses %s, by its path', (_, changes, path) =>
    expect(corrected(changes).error?.issues.map((issue) => issue.path.join('.'))).toContain(path),
  );
});

describe('Every request with a body', () => {
  const schemas = Object.entries({
    ...{ acceptResultSchema, issueAssignmentSchema, reportProgressSchema, returnResultSchema },
    ...{ submitResultSchema, ...parts, ...rulings, ...terms },
  });

  it.each(schemas)('%s shows an example that it takes', (_, schema) => {
    const { examples } = schema.meta() ?? {};
    expect(examples).toHaveLength(1);
    for (const example of examples as readonly unknown[])
      expect(schema.safeParse(example).error).toBeUndefined();
  });
});
