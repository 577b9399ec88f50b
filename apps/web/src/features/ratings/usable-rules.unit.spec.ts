import { ruleSets } from '@dondoc/evaluation-domain';
import { describe, expect, it } from 'vitest';
import { usableRules } from './usable-rules.ts';

const views = (...adopted: readonly string[]) =>
  ruleSets.map((one) => ({
    ruleSet: one.id,
    adopted: adopted.includes(one.id),
    document: { ...one },
  }));
const collectives = { id: '366-2025', rates: ['unit', 'head'] };
const persons = { id: '335-2025', rates: ['head'] };

describe('What ratings may be opened by', () => {
  it('is all that is shipped where the ward has adopted nothing', () =>
    expect(usableRules(views())).toEqual([collectives, persons]));

  it('is what the ward has adopted', () => {
    expect(usableRules(views('366-2025'))).toEqual([collectives]);
    expect(usableRules(views('366-2025', '335-2025'))).toEqual([collectives, persons]);
  });

  it('is nothing that cannot be read', () =>
    expect(usableRules([{ ruleSet: 'x', adopted: true, document: {} }])).toEqual([]));
});
