import { describe, expect, it } from 'vitest';
import {
  issueAssignmentSchema,
  reportProgressSchema,
  submitResultSchema,
} from './assignment-requests.schema.ts';

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
