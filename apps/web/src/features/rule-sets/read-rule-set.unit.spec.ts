import { ruleSetNamed } from '@dondoc/evaluation-domain';
import { describe, expect, it } from 'vitest';
import { readRuleSet } from './read-rule-set.ts';

const shipped = JSON.stringify(ruleSetNamed('366-2025'));

describe('A rule set in a file', () => {
  it('is read to the letter', () => {
    const read = readRuleSet(shipped);
    expect(read).toMatchObject({ outcome: 'read', ruleSet: { id: '366-2025' } });
    expect(read.outcome === 'read' && JSON.stringify(read.document)).toBe(shipped);
  });

  it.each(['', '{', 'null', '[]', '"366"', '7'])('is none where there is %j', (text) =>
    expect(readRuleSet(text)).toEqual({ outcome: 'not-json' }),
  );

  it('that can be tried and not adopted says so', () => {
    const of40 = shipped.replace(/("generalCriteria":.*?"value":)6/, '$140');
    expect(readRuleSet(of40)).toMatchObject({
      outcome: 'invalid',
      problems: [{ path: 'generalCriteria.count' }],
    });
  });

  it('that cannot be used says where and why, in both languages', () => {
    const text = shipped.replace('"requires":["all-on-time-with-quality"]', '"requires":["all-in-time"]');
    expect(readRuleSet(text)).toEqual({
      outcome: 'invalid',
      problems: [
        {
          path: 'grades[1].requires[0]',
          message: 'không có điều kiện "all-in-time" — there is no condition "all-in-time"',
        },
      ],
    });
  });
});
