import type { UnitScoreDetail } from '@dondoc/evaluation-projections';
import { useWords } from '../../../i18n/use-words.ts';
import { halfOf } from '../../../words/bilingual.ts';

export const ConditionList = ({ conditions }: Readonly<Pick<UnitScoreDetail, 'conditions'>>) => {
  const { t, language } = useWords();
  if (conditions.length === 0) return null;
  return (
    <section className="section card" aria-labelledby="conditions-title">
      <h2 id="conditions-title">{t('score.conditions')}</h2>
      <ul className="conditions">
        {conditions.map(({ code, met, because }) => (
          <li key={code}>
            <span className={`tag tag--${met ? 'green' : 'amber'}`}>
              {t(met ? 'score.met' : 'score.notMet')}
            </span>{' '}
            {halfOf(because, language)}
          </li>
        ))}
      </ul>
    </section>
  );
};
