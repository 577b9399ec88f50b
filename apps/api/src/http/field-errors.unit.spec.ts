import { issueAssignmentSchema } from '@dondoc/assignments-contracts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checked } from './field-errors.ts';

const assignment = { title: 'Báo cáo quý', leadUnit: 'mttq', deadline: { lastDay: '2026-12-15' } };
const errorsOf = (input: unknown) => {
  const result = checked(issueAssignmentSchema, input);
  return result.outcome === 'invalid' ? result.errors : [];
};
const pathsOf = (input: unknown) => errorsOf(input).map(({ path }) => path);

describe('Input that its schema takes', () => {
  it('comes out with its defaults', () =>
    expect(checked(issueAssignmentSchema, assignment)).toMatchObject({
      outcome: 'valid',
      value: { coefficient: 1, urgency: 'normal', deadline: { lastDay: '2026-12-15', text: null } },
    }));

  it('may hold whole characters beyond the basic plane', () =>
    expect(pathsOf({ ...assignment, title: 'Đạt 🎯' })).toEqual([]));
});

describe('Input that its schema refuses', () => {
  it('has the path of a field in a list', () =>
    expect(pathsOf({ ...assignment, cooperatingUnits: ['mttq', 'KHÔNG'] })).toEqual(['cooperatingUnits.1']));

  it('names a missing field, in both languages', () =>
    expect(errorsOf({ title: 'Báo cáo quý' })).toEqual([
      { path: 'leadUnit', message: 'thiếu giá trị', messageEn: 'is missing' },
    ]));

  it('names each field that nobody asked for', () =>
    expect(pathsOf({ ...assignment, x: 1, y: 2 })).toEqual(['x', 'y']));

  it('is explained by the alternative that was meant', () =>
    expect(pathsOf({ ...assignment, deadline: { lastDay: '2026-02-30' } })).toEqual(['deadline.lastDay']));

  it('is explained in the schema’s own words, in either language', () => {
    const refused = z.string().refine(() => false, 'phải tăng dần — must go up');
    expect(checked(refused, '1')).toMatchObject({
      errors: [{ path: '', message: 'phải tăng dần', messageEn: 'must go up' }],
    });
  });

  it('is refused whole when it is nothing at all', () =>
    expect(errorsOf(undefined)).toEqual([{ path: '', message: 'thiếu giá trị', messageEn: 'is missing' }]));

  it.each(['\u0000', '\ud83c', '\udfaf'])('holds a character that JSON columns refuse', (character) =>
    expect(pathsOf({ ...assignment, title: `Báo cáo${character}` })).toEqual(['title']),
  );
});
