import { ruleSets } from '@dondoc/evaluation-domain';
import { describe, expect, it } from 'vitest';
import { ruleInWords, ruleValue } from './rule.words.ts';

const [ruleSet] = ruleSets;

/** Paths of everything that says where it comes from. */
const settledIn = (json: unknown, path: string): readonly string[] => {
  if (typeof json !== 'object' || json === null) return [];
  if ('value' in json && 'standing' in json) return [path];
  return Object.entries(json).flatMap(([key, inner]) =>
    settledIn(inner, path === '' ? key : `${path}.${key}`),
  );
};

describe('A rule of a rule set', () => {
  it('has words in both languages, whichever differs', () => {
    for (const path of settledIn(ruleSet, '')) {
      const { vi, en } = ruleInWords(path, { grades: ruleSet?.grades ?? [] });
      expect([vi, en]).not.toContain(path);
      expect(vi).not.toBe(en);
    }
  });

  it('is named by its grade, or by its path behind the words where they are of more than one', () => {
    const grades = ruleSet?.grades ?? [];
    expect(ruleInWords('grades.0.atLeast', { grades }).vi).toBe('Hoàn thành xuất sắc nhiệm vụ, từ điểm');
    expect(ruleInWords('objection.workingDays', { grades }).en).toBe('Working days for objections');
    expect(ruleInWords('heads.unitDoneAtLeast', { grades }).en).toBe(
      'Rules for heads (heads.unitDoneAtLeast)',
    );
    expect(ruleInWords('somethingNew', { grades })).toEqual({ vi: 'somethingNew', en: 'somethingNew' });
  });
});

describe('The value of a rule', () => {
  it('is a dash where none is set', () =>
    expect([null, 7, 'good', [1, 2]].map(ruleValue)).toEqual(['–', '7', 'good', '[1,2]']));
});
