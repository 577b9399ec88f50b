import { defaultLadderPolicy } from '@dondoc/assignments-domain';
import { ladderPolicySchema } from '@dondoc/settings-contracts';
import { describe, expect, it } from 'vitest';
import { carriedOutBy, uncarriedRules, unitsNamedIn } from './carried-out-by.ts';

const everything = () => true;
const stored = (change: Readonly<Record<string, unknown>>) => ({ ...defaultLadderPolicy, ...change });

describe('The shipped policy', () => {
  it('is a valid document', () =>
    expect(ladderPolicySchema.parse(defaultLadderPolicy)).toEqual(defaultLadderPolicy));

  it('has something that carries out each of its rules', () => {
    expect(uncarriedRules(defaultLadderPolicy, everything)).toEqual([]);
    expect(['version', ...Object.keys(carriedOutBy)].toSorted()).toEqual(
      Object.keys(defaultLadderPolicy).toSorted(),
    );
  });

  it('names units that a ward may lack', () => {
    const named = new Set(unitsNamedIn(defaultLadderPolicy).map(({ unit }) => unit));
    expect(named).toEqual(new Set(['ban-xay-dung-dang', 'thuong-truc-dang-uy']));
  });
});

describe('A stored policy', () => {
  it('with a rule that nobody knows is named', () =>
    expect(uncarriedRules(stored({ whistleAt: '05:00' }), everything)).toEqual([
      'rule "whistleAt": nothing carries it out',
    ]));

  it('with a target that nobody knows is named', () =>
    expect(uncarriedRules(stored({ part: { else: { kind: 'mayor' } } }), everything)).toEqual([
      expect.stringMatching(/^rule "part\.else/),
    ]));

  it('with a unit of time that nobody knows is named', () =>
    expect(
      uncarriedRules(
        stored({ accept: { within: { moons: 2, standing: 'setting' }, else: { kind: 'lead-unit' } } }),
        everything,
      ),
    ).toEqual([expect.stringMatching(/^rule "accept\.within/)]));

  it('with a unit that the ward lacks is named, once the ward has units', () => {
    const lacking = (unit: string) => unit !== 'ban-xay-dung-dang';
    const rules = uncarriedRules(defaultLadderPolicy, lacking);
    expect(rules).toContain('rule "rungs.normal.1.target.unit": the ward has no unit "ban-xay-dung-dang"');
    expect(rules).toContain('rule "acknowledge.else.otherwise.0": the ward has no unit "ban-xay-dung-dang"');
    expect(uncarriedRules(defaultLadderPolicy, null)).toEqual([]);
  });

  it('from before a rule was known goes by its default', () => {
    const { jitter, ...older } = defaultLadderPolicy;
    expect(older).not.toHaveProperty('jitter', jitter);
    expect(uncarriedRules(older, everything)).toEqual([]);
  });
});
