import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { parseRuleSet } from './rule-set.schema.ts';
import { ruleSetNamed, ruleSets } from './rule-sets.ts';
import { ruleSet366 as rules } from './rule-sets/366-2025.rule-set.ts';
import { sampleAssignment, sampleFacts } from './sample-facts.ts';

describe.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
  'The shipped rule set %s',
  (id, ruleSet) => {
    it('is JSON that its schema reads unchanged', () => {
      expect(parseRuleSet(JSON.parse(JSON.stringify(ruleSet)))).toEqual({ ok: true, ruleSet });
    });

    it('is found by its id', () => {
      expect(ruleSetNamed(id)).toBe(ruleSet);
    });
  },
);

describe('An id that no rule set has', () => {
  it('finds none', () => {
    expect(ruleSetNamed('366')).toBeNull();
    expect(ruleSetNamed('constructor')).toBeNull();
  });
});

describe('A rule set that does not hold together', () => {
  const errorPaths = (json: unknown) => {
    const parsed = parseRuleSet(json);
    return parsed.ok ? [] : parsed.errors.map(({ path }) => path);
  };
  const [excellent, good, satisfactory] = rules.grades;

  it.each([
    ['grades[0].requires[0]', { ...rules, grades: [{ ...excellent, requires: ['no-such-code'] }, good] }],
    ['grades[1].atLeast.value', { ...rules, grades: [satisfactory, good] }],
    ['conditions[6].code', { ...rules, conditions: [...rules.conditions, rules.conditions[0]] }],
    [
      'completion.undecidedWithout',
      { ...rules, completion: { failedWithout: 'all-done', undecidedWithout: 'none' } },
    ],
    [
      'generalPoints.standing',
      { ...rules, generalPoints: { value: 30, source: 'somewhere', standing: 'rumour' } },
    ],
    ['generalPoints.source', { ...rules, generalPoints: { value: 30, source: '', standing: 'law' } }],
    [
      'generalPoints.value',
      { ...rules, generalPoints: { value: '70/0', source: 'somewhere', standing: 'law' } },
    ],
    [
      'roleFactors.lead.value',
      { ...rules, roleFactors: { ...rules.roleFactors, lead: rules.roleFactors.cooperating } },
    ],
  ])('is refused at %s', (path, json) => {
    expect(errorPaths(json)).toEqual([path]);
  });
});

describe('A rule set taken over from a superior', () => {
  const share = { value: 0.3, source: 'Hướng dẫn của cấp trên', standing: 'local' } as const;
  const superior = { ...rules, id: 'local-2026', roleFactors: { ...rules.roleFactors, cooperating: share } };

  it('lets co-operation weigh in the ratios, and leaves the conditions to the lead', () => {
    const evaluation = evaluate(
      sampleFacts([
        sampleAssignment('led'),
        sampleAssignment('helped', { role: 'cooperating', accepted: false }),
      ]),
      superior,
    );
    // 1 / (1 + 0.3) = 10/13; 70 × 10/13 = 700/13; 28 + 700/13 = 81.8.
    expect(evaluation.exact.ratios?.quantity).toBe('10/13');
    expect(evaluation.exact.score?.results).toBe('700/13');
    expect(evaluation.proposedGrade).toBe('good');
  });
});
