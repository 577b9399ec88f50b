import type { UnitScore } from '@dondoc/evaluation-projections';
import { exactWords } from '../../scoring/rule-value.ts';
import { pointsWords, shareWords } from '../../scoring/score-words.ts';
import type { Words } from '../../words/language.ts';

export const measures = ['quantity', 'quality', 'progress', 'points'] as const;
export type Measure = (typeof measures)[number];

export const measureOf = (text: string | null): Measure =>
  measures.find((measure) => measure === text) ?? 'points';

/** A measure of a unit as people read it, points of the most by the rules; what nothing counts for yet is not a number. */
export const measureWords = (
  { ratios, results }: Pick<UnitScore, 'ratios' | 'results'>,
  measure: Measure,
  most: string,
  { t, language }: Words,
): string => {
  if (measure === 'points')
    return results
      ? t('score.ofMost', {
          points: pointsWords(results.exact, language),
          most: exactWords(most, language),
        })
      : t('score.notEnough');
  return ratios ? shareWords(ratios[measure].exact, language) : t('score.notEnough');
};

export const exactOf = (
  { ratios, results }: Pick<UnitScore, 'ratios' | 'results'>,
  measure: Measure,
): string | null => (measure === 'points' ? results?.exact : ratios?.[measure].exact) ?? null;
