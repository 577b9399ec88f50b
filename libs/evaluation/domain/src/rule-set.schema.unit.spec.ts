import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical-text.ts';
import { evaluate } from './evaluate.ts';
import { parseRuleSet } from './rule-set.schema.ts';
import { ruleSet366 as rules, ruleSetNamed, ruleSets } from './rule-sets.ts';
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
  const days = { value: null, source: 'Đơn vị đặt', standing: 'setting' };
  const sourced = (value: number) => ({ value, source: 'TP.HCM', standing: 'local' });
  const band = (upTo: number, share: number) => ({ days: sourced(upTo), share: sourced(share) });
  const names = (count: number) => ({
    value: Array.from({ length: count }, () => ({ vi: 'Đoàn kết', en: 'Unity' })),
    source: '5-QĐ/ĐU',
    standing: 'local',
  });
  const either = { all: sourced(1), otherwise: sourced(0.5) };
  const noRatios = { resultPoints: sourced(70), ratios: sourced(0), staff: either, unit: either };

  it.each([
    ['grades[0].requires[0]', { ...rules, grades: [{ ...excellent, requires: ['no-such-code'] }, good] }],
    ['grades[1].atLeast.value', { ...rules, grades: [satisfactory, good] }],
    ['generalPoints.value', { ...rules, generalPoints: { ...rules.generalPoints, value: '9'.repeat(31) } }],
    ['lateBands', { ...rules, lateBands: Array.from({ length: 101 }, () => band(1, 1)) }],
    ['conditions[6].code', { ...rules, conditions: [...rules.conditions, rules.conditions[0]] }],
    [
      'completion.undecidedWithout',
      { ...rules, completion: { failedWithout: 'all-done', undecidedWithout: 'none' } },
    ],
    [
      'generalPoints.standing',
      { ...rules, generalPoints: { value: 30, source: 'somewhere', standing: 'rumour' } },
    ],
    [
      'generalCriteria.count.value',
      { ...rules, generalCriteria: { ...rules.generalCriteria, count: sourced(5.5) } },
    ],
    [
      'generalCriteria.names.value',
      { ...rules, generalCriteria: { ...rules.generalCriteria, names: names(5) } },
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
    ['objection.workingDays.value', { ...rules, objection: { workingDays: { ...days, value: 0 } } }],
    ['annualDate.value', { ...rules, annualDate: { ...rules.annualDate, value: '15/12' } }],
    [
      'quota.denominator.value',
      { ...rules, quota: { ...rules.quota, denominator: { ...days, value: 'none' } } },
    ],
    ['lateBands[1].days.value', { ...rules, lateBands: [band(3, 0.8), band(3, 0.6)] }],
    ['lateBands[1].share.value', { ...rules, lateBands: [band(3, 0.8), band(5, 0.9)] }],
    ['heads.criteria.ratios.value', { ...rules, heads: { ...rules.heads, criteria: noRatios } }],
    [
      'quota.share.standing',
      { ...rules, quota: { ...rules.quota, share: { ...band(1, 0.2).share, standing: 'what-if' } } },
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

describe('A rule set with bands of lateness', () => {
  const sourced = (value: number) => ({ value, source: 'TP.HCM', standing: 'local' as const });
  const bands = {
    ...rules,
    lateBands: [
      [3, 0.8],
      [5, 0.6],
    ].map(([days = 0, share = 0]) => ({ days: sourced(days), share: sourced(share) })),
  };
  const progress = (changes: Parameters<typeof sampleAssignment>[1]) =>
    evaluate(sampleFacts([sampleAssignment('a1', changes)]), bands).exact.ratios?.progress;

  it.each([
    ['on its last day', { submittedOn: '2026-03-31' }, '1'],
    ['a day late', { submittedOn: '2026-04-01' }, '4/5'],
    ['three days late', { submittedOn: '2026-04-03' }, '4/5'],
    ['four days late', { submittedOn: '2026-04-04' }, '3/5'],
    ['six days late', { submittedOn: '2026-04-06' }, '0'],
    ['late by hours, as recorded', { submittedOn: '2026-03-31', lateOccurrences: 1 }, '4/5'],
    ['late for an objective cause', { submittedOn: '2026-05-31', objectiveCause: true }, '1'],
    ['late without a deadline, by the deduction', { dueOn: null, lateOccurrences: 1 }, '0'],
  ])('keeps of what is %s', (_what, changes, kept) => {
    expect(progress(changes)).toBe(kept);
  });

  it('still counts it as off schedule', () => {
    const assignment = sampleAssignment('a1', { submittedOn: '2026-04-01' });
    const { conditions } = evaluate(sampleFacts([assignment]), bands);
    expect(conditions.find(({ code }) => code === 'off-schedule-at-most-20')?.met).toBe(false);
  });
});

describe('The canonical text of a rule set', () => {
  it('sorts members, leaves no spaces, and is the same for the same JSON', () => {
    expect(canonicalText({ b: [1, 'ữ'], a: { d: null, c: 0.2 } })).toBe(
      '{"a":{"c":0.2,"d":null},"b":[1,"ữ"]}',
    );
    const reordered = Object.fromEntries(Object.entries(rules).reverse());
    expect(canonicalText(reordered)).toBe(canonicalText(rules));
    expect(canonicalText({ ...rules, version: 2 })).not.toBe(canonicalText(rules));
  });
});
