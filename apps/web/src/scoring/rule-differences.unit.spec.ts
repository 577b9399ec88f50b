import type { RuleSetView } from '@dondoc/evaluation-contracts';
import { parseRuleSet, type RuleSet } from '@dondoc/evaluation-domain';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../i18n/i18n.ts';
import { anAdoptedRuleSet, aShippedRuleSet } from '../testing/a-rule-set.ts';
import type { Words } from '../words/language.ts';
import { departuresOf, ruleDifferences } from './rule-differences.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const read = (document: unknown): RuleSet => {
  const parsed = parseRuleSet(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.ruleSet;
};
const shipped = read(aShippedRuleSet('366-2025').document);
const own = read(anAdoptedRuleSet.document);
const decision = anAdoptedRuleSet.decisions[0];
const differing = (differences: RuleSetView['differences']): RuleSetView => ({
  ...anAdoptedRuleSet,
  differences,
});

describe('The difference between two rule sets', () => {
  it('is nothing where they say the same', () => expect(ruleDifferences(shipped, shipped, vi)).toEqual([]));

  it('says a number in both, and how firm it is', () =>
    expect(ruleDifferences(shipped, own, vi)).toEqual([
      {
        key: 'grade excellent at least',
        rule: 'Hoàn thành xuất sắc nhiệm vụ: tổng điểm từ',
        now: '90 (luật)',
        then: '92,5 (địa phương)',
      },
    ]));

  it('knows a condition by its name, wherever it stands', () => {
    const [first, ...rest] = shipped.conditions;
    const conditions = [...rest, ...(first ? [first] : [])];
    expect(ruleDifferences(shipped, { ...shipped, conditions }, vi)).toEqual([]);
  });

  it('names what only one of them has', () =>
    expect(ruleDifferences({ ...shipped, breach: null }, shipped, vi)).toMatchObject([
      { rule: 'Kết luận vi phạm thì không hoàn thành nhiệm vụ', now: 'không áp dụng' },
    ]));
});

describe('A departure from what is shipped', () => {
  it('is said in words, with the decision', () =>
    expect(departuresOf(anAdoptedRuleSet, own, vi)).toMatchObject([
      { shipped: '90', adopted: '92,5', standing: 'law', decision: { document: '7-QĐ/ĐU' } },
    ]));

  it('in a list is one rule', () => {
    if (!decision) throw new Error('adopted by nobody');
    const grades = own.grades.map((one, index) => (index === 0 ? { ...one, requires: [] } : one));
    const differences = ['0', '1', '2'].map((place) => ({
      path: `grades.0.requires.${place}`,
      shipped: 'x',
      adopted: null,
      standing: null,
      decision,
    }));
    expect(departuresOf(differing(differences), { ...own, grades }, vi)).toMatchObject([
      { rule: 'Hoàn thành xuất sắc nhiệm vụ: điều kiện kèm theo', adopted: 'không có điều kiện nào' },
    ]);
  });

  it('that no row says is named by its place', () => {
    if (!decision) throw new Error('adopted by nobody');
    const differences = [{ path: 'somewhere', shipped: null, adopted: [1], standing: null, decision }];
    expect(departuresOf(differing(differences), own, vi)).toMatchObject([
      { rule: 'somewhere', shipped: 'không có', adopted: '[1]' },
    ]);
  });
});
