import { ruleSetNamed } from '@dondoc/evaluation-domain';
import { describe, expect, it } from 'vitest';
import { amended, ruleAt } from './amended.ts';
import { claimsLaw } from './claimed-standing.ts';
import type { RuleSetDocument } from './rule-set.events.ts';

const shipped = JSON.parse(JSON.stringify(ruleSetNamed('366-2025'))) as RuleSetDocument;
const own = { source: '7-QĐ/ĐU', standing: 'local' } as const;
const after = (path: string, to: Parameters<typeof amended>[1]['to']) =>
  amended(shipped, { path, to, ...own });
const conditions = ruleAt(shipped, 'conditions') as readonly RuleSetDocument[];

describe('An amended rule set', () => {
  it.each([
    ['nothing was changed', shipped],
    ['a number says that the ward has set it', after('grades.0.atLeast', 92)],
    ['a condition is left out and the others move', after('conditions', conditions.slice(1))],
    [
      'a condition is added that the ward has set',
      after('conditions', [...conditions, { ...own, code: 'x', kind: 'no-discipline' }]),
    ],
  ])('claims nothing where %s', (_what, document) => expect(claimsLaw(shipped, document)).toBe(false));

  it.each([
    [
      'law',
      after('resultPoints', {
        quantity: { value: 20, ...own },
        quality: { value: 30, source: 'x', standing: 'law' },
      }),
    ],
    [
      'guidance',
      after('conditions', [
        ...conditions,
        { code: 'x', kind: 'no-discipline', source: 'x', standing: 'guidance' },
      ]),
    ],
  ])('claims %s where what was changed says so', (_standing, document) =>
    expect(claimsLaw(shipped, document)).toBe(true),
  );
});
