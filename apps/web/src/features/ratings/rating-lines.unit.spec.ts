import type { RatingView } from '@dondoc/evaluation-contracts';
import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import { decidedRating, objectedRating } from '../../testing/a-rating.ts';
import type { Words } from '../../words/language.ts';
import { adjustableOf, adjustmentNow } from './adjustment-values.ts';
import { lineOf, lineValue, lineWords, objectionLines } from './rating-lines.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const en: Words = { t: createI18n('en').t, language: 'en' };
const counted: UnitEvaluationBody['lines'][number] = {
  assignment: 'nv-1',
  title: 'Báo cáo',
  role: 'lead',
  weight: '1',
  quantity: '1',
  quality: '1',
  progress: '0',
  points: { value: 50, exact: '50' },
  words: { vi: 'trễ 4 ngày', en: '4 days late' },
  rule: [],
  events: [],
};
const every = [
  { id: 'nv-1', title: 'Báo cáo' },
  { id: 'nv-2', title: 'Tổng hợp' },
];
const lines = (view: RatingView, words = vi) => objectionLines(view, { lines: [counted] }, every, words);

describe('The lines that may be objected to', () => {
  it('are those of the evaluation, the conditions, the criteria, and assignments that may be missing', () =>
    expect(lines(decidedRating).map(({ words }) => words)).toEqual([
      'Nhiệm vụ “Báo cáo”: trễ 4 ngày',
      'Điều kiện: 12/12 xong',
      ...[1, 2, 3, 4, 5, 6].map((number) => `Tiêu chí chung ${number}: 4,5 điểm`),
      'Nhiệm vụ “Tổng hợp” (không có trong kết quả)',
    ]));

  it('are said in English as well', () =>
    expect(lines(decidedRating, en)[1]?.words).toBe('Condition: 12 of 12 done'));

  it('are objected to once', () =>
    expect(lines(objectedRating).map(({ line }) => line)).not.toContainEqual({
      kind: 'criterion',
      id: 'criterion-3',
    }));

  it('come back from a field as they went in', () => {
    for (const { line } of lines(decidedRating)) expect(lineOf(lineValue(line))).toEqual(line);
    expect(lineOf('nothing')).toBeNull();
  });

  it('of an assignment are named by its title', () =>
    expect(lineWords({ kind: 'assignment', id: 'nv-2' }, decidedRating, () => 'Tổng hợp', vi)).toBe(
      'Nhiệm vụ “Tổng hợp”',
    ));
});

describe('An adjustment', () => {
  it('begins with what the line holds now', () => {
    const now = (line: Parameters<typeof adjustmentNow>[0]) => adjustmentNow(line, decidedRating);
    expect(now({ kind: 'criterion', id: 'criterion-3' })).toEqual({
      field: 'points',
      before: 4.5,
      after: null,
    });
    expect(now({ kind: 'condition', id: 'all-done' })).toEqual({ field: 'met', before: 1, after: 0 });
    expect(now({ kind: 'assignment', id: 'nv-1' })).toEqual({ field: 'late', before: null, after: null });
    expect(adjustableOf({ kind: 'assignment', id: 'nv-1' })).toEqual(['late', 'quality']);
  });
});
