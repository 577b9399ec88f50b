import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';
import { useWords } from '../../../i18n/use-words.ts';
import { gradeWords } from '../../../scoring/score-words.ts';
import { withReadableTimes } from '../../../words/readable-times.ts';
import { AssignmentLinks } from './assignment-links.tsx';

type Props = Readonly<Pick<UnitEvaluationBody, 'conditions' | 'shortfalls'>> &
  Readonly<{ titleOf: (id: string) => string }>;

/** Which conditions hold, and what stands in the way of each grade. */
export const ConditionList = ({ conditions, shortfalls, titleOf }: Props) => {
  const words = useWords();
  const { t, language } = words;
  return (
    <>
      {conditions.length > 0 && (
        <section className="section card" aria-labelledby="conditions-title">
          <h2 id="conditions-title">{t('score.conditions')}</h2>
          <ul className="conditions">
            {conditions.map(({ code, met, because }) => (
              <li key={code}>
                <span className={`tag tag--${met ? 'green' : 'amber'}`}>
                  {t(met ? 'score.met' : 'score.notMet')}
                </span>{' '}
                {because[language]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {shortfalls.length > 0 && (
        <section className="section card" aria-labelledby="shortfalls-title" data-testid="shortfalls">
          <h2 id="shortfalls-title">{t('evaluation.shortfalls')}</h2>
          <ul className="conditions">
            {shortfalls.map((shortfall) => (
              <li key={`${shortfall.grade}-${shortfall.code}`}>
                <strong>{gradeWords(shortfall.grade, words)}</strong>:{' '}
                {withReadableTimes(shortfall.words[language], words)}
                {shortfall.assignments.length > 0 && (
                  <details>
                    <summary>
                      {t('evaluation.behind')} ({shortfall.assignments.length})
                    </summary>
                    <AssignmentLinks ids={shortfall.assignments} titleOf={titleOf} />
                  </details>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
