import type { UnitScore } from '@dondoc/evaluation-projections';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words.ts';
import { exactOf, measures, measureWords, type Measure } from '../measures.ts';

type Props = Readonly<Pick<UnitScore, 'ratios' | 'results'>> & Readonly<{ measure: Measure; most: string }>;

export const MeasureTabs = ({ ratios, results, measure, most }: Props) => {
  const words = useWords();
  const { t } = words;
  const [search] = useSearchParams();
  return (
    <nav aria-label={t('score.measures')}>
      <ul className="measures">
        {measures.map((each) => {
          const exact = exactOf({ ratios, results }, each);
          return (
            <li key={each}>
              <Link
                to={`?${new URLSearchParams({ ...Object.fromEntries(search), measure: each }).toString()}`}
                replace
                className="measures__one"
                aria-current={each === measure ? 'page' : undefined}
                title={exact === null ? undefined : t('score.exact', { exact })}
              >
                <span>{t(`score.${each}`)}</span>
                <strong>{measureWords({ ratios, results }, each, most, words)}</strong>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
