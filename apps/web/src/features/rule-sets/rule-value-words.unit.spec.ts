import { ruleSetNamed, type RuleSet } from '@dondoc/evaluation-domain';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import { ruleRows } from '../../scoring/rule-rows.ts';
import type { Words } from '../../words/language.ts';
import { problemWords } from './problem-words.ts';
import { choiceWords, hintOf, readValue } from './rule-value-words.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const en: Words = { t: createI18n('en').t, language: 'en' };
const named = (id: string): RuleSet => {
  const found = ruleSetNamed(id);
  if (!found) throw new Error(`${id} is not shipped`);
  return found;
};
const ruleSet = named('366-2025');
const read = (path: string, typed: string, words = vi) =>
  readValue(
    ruleSet,
    ruleRows(ruleSet, words).find((row) => row.path === path),
    typed,
    words,
  );

describe('The new value of a rule', () => {
  it.each([
    ['grades.1.atLeast', '72,5', 72.5],
    ['quota.share', '15%', 0.15],
    ['objection.workingDays', '7', 7],
    ['annualDate', '31/12', '12-31'],
    ['quota.rounding', 'down', 'down'],
    ['heads.deputiesThen', 'good', 'good'],
  ])('of %s is read from %s', (path, typed, value) =>
    expect(read(path, typed)).toEqual({ outcome: 'read', value }),
  );

  it.each([
    ['nowhere', '1', 'chọn quy tắc'],
    ['grades.1.atLeast', 'abc', 'Không đọc được giá trị này. Viết một số, ví dụ 72,5 hoặc 70/3.'],
    ['grades.1.atLeast', '70', 'Giá trị này đang dùng rồi.'],
    ['grades.1.atLeast', '90', 'các mức phải xếp từ cao xuống thấp'],
    ['objection.workingDays', '', 'Giá trị này đang dùng rồi.'],
    ['annualDate', '31/4', 'không phải ngày năm nào cũng có'],
    ['generalCriteria.count', '40', 'phải từ 1 đến 30'],
    [
      'resultPoints.progress',
      '25',
      'điểm tiêu chí chung và điểm kết quả cộng lại là 105, phải bằng 100: ' +
        'hãy áp dụng cả bộ với các điểm sửa cùng lúc',
    ],
  ])('of %s cannot be %s', (path, typed, fault) =>
    expect(read(path, typed)).toEqual({ outcome: 'not-read', fault }),
  );

  it('says so in English too', () =>
    expect(read('grades.1.atLeast', '90', en)).toMatchObject({
      fault: 'grades go from the highest score down',
    }));
});

describe('How a rule is set', () => {
  it('is chosen where there is a choice, and written elsewhere', () => {
    expect(choiceWords('rounding', vi)).toContainEqual({ value: 'down', label: 'làm tròn xuống' });
    expect(choiceWords('share', vi)).toBeNull();
    expect(hintOf('share', vi)).toContain('20%');
    expect(hintOf('group', vi)).toBe('Chọn một trong các cách.');
  });
});

describe('What is wrong with a rule set', () => {
  it('is said in the reader’s language, also what the checker says in English only', () => {
    expect(problemWords({ message: 'a — b' }, en)).toBe('b');
    expect(problemWords({ message: 'Invalid input: expected number, received undefined' }, vi)).toBe(
      'còn thiếu',
    );
    expect(problemWords({ message: 'Too small' }, vi)).toBe('chưa đúng (Too small)');
  });
});
