import { ruleSetNamed, ruleSets, type RuleSet } from '@dondoc/evaluation-domain';
import { ruleAt, type RuleSetDocument } from '@dondoc/evaluation-rating';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../i18n/i18n.ts';
import type { Words } from '../words/language.ts';
import { ruleRows } from './rule-rows.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const en: Words = { t: createI18n('en').t, language: 'en' };

const named = (id: string): RuleSet => {
  const found = ruleSetNamed(id);
  if (!found) throw new Error(`${id} is not shipped`);
  return found;
};
const saidBy = (ruleSet: RuleSet, path: string, words = vi) => {
  const row = ruleRows(ruleSet, words).find((one) => one.path === path);
  return row && [row.rule, row.value, row.standing];
};

/** Where a document says of something what it rests on. */
const statedIn = (json: unknown, path: readonly string[] = []): readonly string[] => {
  if (typeof json !== 'object' || json === null) return [];
  if ('standing' in json) return [path.join('.')];
  return Object.entries(json).flatMap(([key, each]) => statedIn(each, [...path, key]));
};

describe.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))('The rules %s', (_id, ruleSet) => {
  const rows = ruleRows(ruleSet, vi);

  it('are all shown, each once', () => {
    const paths = rows.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining([...statedIn(ruleSet)]));
  });

  it('are amended where an amendment finds them, from what stands there', () => {
    const document: RuleSetDocument = JSON.parse(JSON.stringify(ruleSet));
    for (const { path, amendable } of rows)
      if (amendable) expect(ruleAt(document, path)).toEqual(amendable.present);
  });

  it('are said in words of both languages', () => {
    for (const words of [vi, en])
      for (const { rule, value } of ruleRows(ruleSet, words))
        expect(`${rule} ${value}`).not.toMatch(/ruleSets\.|undefined/);
  });
});

describe('A rule in words', () => {
  const central = named('366-2025');

  it.each([
    ['grades.0.atLeast', ['Hoàn thành xuất sắc nhiệm vụ: tổng điểm từ', '90', 'law']],
    [
      'grades.2.requires',
      [
        'Hoàn thành nhiệm vụ: điều kiện kèm theo',
        'ít nhất 100% nhiệm vụ hoàn thành; nhiều nhất 20% nhiệm vụ trễ hạn',
        null,
      ],
    ],
    ['conditions.4.share', ['Phần nhiệm vụ vượt mức yêu cầu, ít nhất', '30%', 'law']],
    ['quota.share', ['Số xuất sắc nhiều nhất, thông thường', '20%', 'law']],
    ['objection.workingDays', ['Thời hạn kiến nghị, ngày làm việc', 'chưa đặt: không giới hạn', 'setting']],
    ['annualDate', ['Ngày xếp loại hằng năm (chỉ để nhắc)', '15/12', 'setting']],
    ['heads.deputiesThen', ['Khi đó cấp phó không được xếp', 'Hoàn thành xuất sắc nhiệm vụ', 'guidance']],
  ])('at %s', (path, said) => expect(saidBy(central, path)).toEqual(said));

  it('names the general criteria where a ward has named them', () => {
    const value = [{ vi: 'Đoàn kết', en: 'Unity' }];
    const names = { value, source: '5-QĐ/ĐU', standing: 'local' } as const;
    const own = { ...central, generalCriteria: { ...central.generalCriteria, names } };
    expect(saidBy(own, 'generalCriteria.names')).toEqual(['Tên các tiêu chí chung', 'Đoàn kết', 'local']);
    expect(saidBy(central, 'generalCriteria.names')).toBeUndefined();
  });

  it('is said in English too', () =>
    expect(saidBy(central, 'annualDate', en)).toEqual([
      'Annual rating by (a reminder only)',
      '15 Dec',
      'setting',
    ]));
});
