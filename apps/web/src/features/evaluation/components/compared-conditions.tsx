import type { ComparisonBody } from '@dondoc/evaluation-projections';
import { useWords } from '../../../i18n/use-words.ts';
import { withReadableTimes } from '../../../words/readable-times.ts';

type Condition = ComparisonBody['conditions'][number];
type Props = Readonly<{ conditions: readonly Condition[] }>;

/** Conditions met on one side only, with why on either. */
export const ComparedConditions = ({ conditions }: Props) => {
  const words = useWords();
  const { t, language } = words;
  if (conditions.length === 0) return null;
  const sideWords = ({ because, ...condition }: Condition, side: 'before' | 'after'): string => {
    const [met, why] = [condition[side], because?.[side]];
    return met === null || !why
      ? t('evaluation.unknown')
      : `${t(met ? 'score.met' : 'score.notMet')} (${withReadableTimes(why[language], words)})`;
  };
  return (
    <section className="section card" aria-labelledby="conditions-title">
      <h2 id="conditions-title">{t('score.conditions')}</h2>
      <ul className="behind">
        {conditions.map((condition) => (
          <li key={condition.code}>
            {t('evaluation.conditionChange', {
              before: sideWords(condition, 'before'),
              after: sideWords(condition, 'after'),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
};
