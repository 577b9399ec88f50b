import { defaultLadderPolicy } from '@dondoc/assignments-domain';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import { readPolicy } from './read-policy.ts';
import { yearRequest } from './year-request.ts';

const words = { t: createI18n('vi').t, language: 'vi' } as const;
const read = (document: unknown) => readPolicy(JSON.stringify(document), words);

describe('A policy in a file', () => {
  it('is read alone, or as it was written down', () => {
    expect(read(defaultLadderPolicy)).toEqual({ outcome: 'read', policy: defaultLadderPolicy });
    expect(read({ policy: defaultLadderPolicy, adopted: false }).outcome).toBe('read');
  });

  it.each(['', '{', '"text"', 'null'])('that is %j is no policy', (text) =>
    expect(readPolicy(text, words)).toEqual({ outcome: 'not-json' }),
  );

  it('is told what is wrong with it, field by field', () =>
    expect(read({ ...defaultLadderPolicy, version: '', remindDaysBefore: [0] })).toMatchObject({
      outcome: 'invalid',
      faults: ['version: Hãy điền mục này.', expect.stringMatching(/^remindDaysBefore\.0: /) as string],
    }));
});

describe('A year as a form has it', () => {
  it('gives each day the document and the standing said once', () =>
    expect(
      yearRequest({ year: 2027, source: '01-TB', standing: 'law', daysOff: [{ date: '2027-01-01' }] }),
    ).toEqual({
      year: 2027,
      source: '01-TB',
      daysOff: [{ date: '2027-01-01', source: '01-TB', standing: 'law' }],
      workedDays: [],
    }));
});
