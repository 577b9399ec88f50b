import { canonicalText, ruleSetNamed } from '@dondoc/evaluation-domain';
import { fold } from '@dondoc/event-sourcing-kernel';
import { specify } from '@dondoc/event-sourcing-testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amended, ruleAt } from './amended.ts';
import { differencesFromLaw } from './differences-from-law.ts';
import { ruleSetDecider, rulesOfHash } from './rule-set.decider.ts';
import type {
  RuleSetAdopted,
  RuleSetAmended,
  RuleSetCommand,
  RuleSetDocument,
  RuleSetEvent,
} from './rule-set.events.ts';

const given = specify(ruleSetDecider);
const at = '2026-01-10T08:00:00+07:00';
const by = { person: 'p-bi-thu', unit: 'ban-thuong-vu', post: 'head' } as const;
const shipped = JSON.parse(JSON.stringify(ruleSetNamed('366-2025'))) as RuleSetDocument;

const adopted = (change: Partial<RuleSetAdopted['data']> = {}): RuleSetAdopted => ({
  type: 'RuleSetAdopted',
  data: {
    at,
    by,
    ruleSet: '366-2025',
    document: shipped,
    hash: 'h1',
    reason: 'Áp dụng từ năm 2026',
    decision: '5-QĐ/ĐU',
    ...change,
  },
});
const window: RuleSetAmended = {
  type: 'RuleSetAmended',
  data: {
    at,
    by,
    ruleSet: '366-2025',
    path: 'objection.workingDays',
    from: null,
    to: 7,
    reason: 'Để đơn vị biết hạn kiến nghị',
    source: '7-QĐ/ĐU',
    standing: 'local',
    hash: 'h2',
  },
};
type Amend = Extract<RuleSetCommand, { type: 'AmendRuleSet' }>;
const amend = (change: Partial<Amend['data']> = {}): Amend => ({
  type: 'AmendRuleSet',
  data: { ...window.data, standing: 'local', ...change },
});
const after = (...events: readonly RuleSetEvent[]) => {
  const found = fold(ruleSetDecider, events).adopted['366-2025'];
  if (!found) throw new Error('not adopted');
  return found;
};

describe('A ward without rules of its own', () => {
  it('adopts a rule set whole', () =>
    given().when({ type: 'AdoptRuleSet', data: adopted().data }).then(adopted()));

  it('adopts none that is unusable or goes by another name', () => {
    const document = { ...shipped, grades: [] };
    given()
      .when({ type: 'AdoptRuleSet', data: adopted({ document }).data })
      .thenRejected('rules-unusable');
    given()
      .when({ type: 'AdoptRuleSet', data: adopted({ ruleSet: 'phuong' }).data })
      .thenRejected({ code: 'id-differs', id: '366-2025' });
  });

  it('amends nothing', () =>
    given().when(amend()).thenRejected({ code: 'rules-not-adopted', ruleSet: '366-2025' }));
});

describe('A ward with rules of its own', () => {
  it('keeps them where they are adopted again', () =>
    given(adopted()).when({ type: 'AdoptRuleSet', data: adopted().data }).thenNothing());

  it('amends one rule, which then says where it comes from', () => {
    given(adopted()).when(amend()).then(window);
    const { document, hash } = after(adopted(), window);
    expect(document).toMatchObject({
      version: 2,
      objection: { workingDays: { value: 7, source: '7-QĐ/ĐU', standing: 'local' } },
    });
    expect(hash).toBe('h2');
  });

  it('amends what there is, from what it is', () => {
    given(adopted(), window).when(amend()).thenRejected({ code: 'rule-differs', present: 7 });
    given(adopted())
      .when(amend({ path: 'objection.days' }))
      .thenRejected('path-unknown');
    given(adopted())
      .when(amend({ path: 'id', from: '366-2025', to: 'x' }))
      .thenRejected('path-unknown');
    given(adopted())
      .when(amend({ to: null }))
      .thenNothing();
  });

  it('amends nothing into nonsense', () => {
    given(adopted())
      .when(amend({ to: -1 }))
      .thenRejected('rules-unusable');
    given(adopted())
      .when(amend({ path: 'grades.1.atLeast', from: 70, to: 95 }))
      .thenRejected('rules-unusable');
  });

  it('amends nothing beyond the scale of 100, and adopts nothing beyond it', () => {
    const beyond = { code: 'rules-unusable', problems: [expect.objectContaining({ path: 'resultPoints' })] };
    const more = amend({ path: 'resultPoints.quantity', from: 25, to: 30 });
    given(adopted()).when(more).thenRejected('rules-unusable');
    expect(ruleSetDecider.decide(more, fold(ruleSetDecider, [adopted()]))).toMatchObject({
      rejection: beyond,
    });
    const document = amended(shipped, more.data);
    given()
      .when({ type: 'AdoptRuleSet', data: adopted({ document }).data })
      .thenRejected('rules-unusable');
    given(adopted())
      .when(amend({ path: 'resultPoints.quantity', from: 25, to: 20 }))
      .thenRejected('rules-unusable');
  });

  it('amends points that go together in one', () => {
    const from = ruleAt(shipped, 'resultPoints') as RuleSetDocument;
    const own = (value: number) => ({ value, source: '7-QĐ/ĐU', standing: 'local' });
    const data = {
      ...window.data,
      path: 'resultPoints',
      from,
      to: { ...from, quantity: own(20), quality: own(30) },
    };
    given(adopted())
      .when(amend({ ...data, standing: 'local' }))
      .then({ type: 'RuleSetAmended', data });
    const law = { ...own(30), standing: 'law' };
    given(adopted())
      .when(amend({ ...data, standing: 'local', to: { ...from, quantity: own(20), quality: law } }))
      .thenRejected({ code: 'standing-not-own', path: 'resultPoints' });
  });

  it('still has the rules that a closed period names', () => {
    expect(rulesOfHash([adopted(), window], 'h1')).toEqual(shipped);
    expect(rulesOfHash([adopted(), window], 'h2')).toMatchObject({ version: 2 });
    expect(rulesOfHash([adopted(), window], 'h3')).toBeNull();
  });
});

describe('A ward that has gone on to other rules', () => {
  const other = adopted({ ruleSet: 'phuong', document: { ...shipped, id: 'phuong' }, hash: 'h9' });
  const again = adopted({ decision: '9-QĐ/ĐU' });

  it('goes back to those that it had adopted by adopting them again', () =>
    given(adopted(), other).when({ type: 'AdoptRuleSet', data: again.data }).then(again));

  it('keeps them where they are adopted again after that', () =>
    given(adopted(), other, again).when({ type: 'AdoptRuleSet', data: again.data }).thenNothing());

  it('has them in the order in which it adopted them', () => {
    expect(fold(ruleSetDecider, [adopted(), other]).order).toEqual(['366-2025', 'phuong']);
    expect(fold(ruleSetDecider, [adopted(), other, window, again]).order).toEqual(['phuong', '366-2025']);
  });
});

describe('What differs from the law', () => {
  it('is nothing where nothing was changed', () =>
    expect(differencesFromLaw(after(adopted()), shipped)).toEqual([]));

  it('names the rule, both values, its standing and who decided', () => {
    const bound: RuleSetAmended = {
      type: 'RuleSetAmended',
      data: { ...window.data, path: 'grades.0.atLeast', from: 90, to: 92, source: '8-QĐ/ĐU', hash: 'h3' },
    };
    expect(differencesFromLaw(after(adopted(), window, bound), shipped)).toMatchObject([
      {
        path: 'grades.0.atLeast',
        shipped: 90,
        adopted: 92,
        standing: 'law',
        decision: { document: '8-QĐ/ĐU' },
      },
      {
        path: 'objection.workingDays',
        shipped: null,
        adopted: 7,
        standing: 'setting',
        decision: { path: 'objection.workingDays', by, document: '7-QĐ/ĐU' },
      },
    ]);
  });

  it('is told by name where a condition was left out, and is the adoption’s decision', () => {
    const conditions = (shipped['conditions'] as readonly RuleSetDocument[]).filter(
      ({ code }) => code !== 'no-discipline',
    );
    const grades = (shipped['grades'] as readonly RuleSetDocument[]).map((grade) => ({
      ...grade,
      requires: (grade['requires'] as readonly string[]).filter((code) => code !== 'no-discipline'),
    }));
    const own = adopted({ document: { ...shipped, conditions, grades } });
    const found = differencesFromLaw(after(own), shipped);
    expect(found.every(({ decision }) => decision.document === '5-QĐ/ĐU')).toBe(true);
    expect(found.map(({ path, adopted: now, standing }) => [path, now, standing])).toEqual([
      ['conditions.5', null, 'law'],
      ['grades.0.requires.2', null, null],
    ]);
  });
});

describe('Any amendment', () => {
  const paths = [
    'quota.share',
    'selfAssessment.points',
    'grades.0.atLeast.value',
    'heads.failedQuarters.most',
  ];

  it('changes what it names, its source and the version, and nothing else', () =>
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.integer({ min: 0, max: 100 }), (path, to) => {
        const change = { path, to, source: 'x', standing: 'local' } as const;
        const now = amended(shipped, change);
        expect(ruleAt(now, path)).toBe(to);
        const back = amended(now, { ...change, to: ruleAt(shipped, path) ?? null });
        const undone = differencesFromLaw({ ...after(adopted()), document: back }, shipped);
        expect(undone).toEqual([]);
        expect(canonicalText(now)).not.toBe(canonicalText(shipped));
      }),
    ));
});
