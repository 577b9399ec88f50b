import type { UnitScore } from '@dondoc/evaluation-projections';
import { oneDecimal, percentWords } from '../../words/decimal.ts';
import type { Words } from '../../words/language.ts';

export const measures = ['quantity', 'quality', 'progress', 'points'] as const;
export type Measure = (typeof measures)[number];

export const measureOf = (text: string | null): Measure =>
  measures.find((measure) => measure === text) ?? 'points';

/** A measure of a unit as people read it; what nothing counts for yet is not a number. */
export const measureWords = (
  { ratios, results }: Pick<UnitScore, 'ratios' | 'results'>,
  measure: Measure,
  { t, language }: Words,
): string => {
  if (measure === 'points')
    return results ? t('score.ofSeventy', { points: oneDecimal(results, language) }) : t('score.notEnough');
  return ratios ? percentWords(ratios[measure], language) : t('score.notEnough');
};

export const exactOf = (
  { ratios, results }: Pick<UnitScore, 'ratios' | 'results'>,
  measure: Measure,
): string | null => (measure === 'points' ? results?.exact : ratios?.[measure].exact) ?? null;
