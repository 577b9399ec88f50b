import { ruleSetNamed } from '@dondoc/evaluation-domain';
import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import type { Words } from '../../words/language.ts';
import { needsWords, reachSummary, reachWords } from './reach-words.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
type Grades = UnitEvaluationBody['reach']['grades'];
type Reached = Grades[number]['reach'];

const grades = (...reaches: readonly [Reached, Reached, Reached, Reached]): Grades =>
  (['excellent', 'good', 'satisfactory', 'failed'] as const).map((grade, index) => ({
    grade,
    reach: reaches[index] ?? 'out-of-reach',
    because: [],
    assignments: [],
  }));
const summary = (...reaches: Parameters<typeof grades>) => reachSummary({ grades: grades(...reaches) }, vi);

describe('What can still be reached', () => {
  it('says what is left and what is gone', () =>
    expect(summary('out-of-reach', 'reachable', 'reachable', 'reachable')).toBe(
      'Còn đạt được: Hoàn thành tốt nhiệm vụ, Hoàn thành nhiệm vụ, Không hoàn thành nhiệm vụ. ' +
        'Không còn: Hoàn thành xuất sắc nhiệm vụ.',
    ));

  it('counts a failing that cannot come as no loss', () => {
    const said = summary('reachable', 'reachable', 'out-of-reach', 'out-of-reach');
    expect(said).toContain('Không còn: Hoàn thành nhiệm vụ. Không thể xuống: Không hoàn thành nhiệm vụ.');
    const [failed] = grades('out-of-reach', 'reachable', 'reachable', 'out-of-reach').slice(-1);
    expect(failed && reachWords(failed, vi)).toBe('không thể xuống mức này');
  });

  it('says only the one that is certain', () =>
    expect(summary('out-of-reach', 'out-of-reach', 'reached', 'out-of-reach')).toBe(
      'Chắc chắn: Hoàn thành nhiệm vụ.',
    ));

  it('may be nothing', () =>
    expect(summary('out-of-reach', 'out-of-reach', 'out-of-reach', 'out-of-reach')).toContain(
      'Không còn mức nào đạt được. Không còn:',
    ));
});

describe('What a grade needs', () => {
  const [central, decree] = ['366-2025', '335-2025'].map((id) => ruleSetNamed(id));

  it('is its score and its conditions', () =>
    expect(central && needsWords(central, 'good', vi)).toBe(
      'tổng điểm từ 70 và ít nhất 100% nhiệm vụ đúng hạn và đạt chất lượng',
    ));

  it('is its score alone where the rules ask for no more', () =>
    expect(decree && needsWords(decree, 'good', vi)).toBe('tổng điểm từ 70'));

  it('is nothing of its own for the lowest', () =>
    expect(central && needsWords(central, 'failed', vi)).toContain('dưới mọi mức trên'));
});
