import type { RatingView } from '@dondoc/evaluation-contracts';
import { Link } from 'react-router';
import { ratingId } from '@dondoc/evaluation-rating';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { failedByUnit } from '../rating-order.ts';
import { failedWords } from '../rating-words.ts';

type Props = Readonly<{
  /** Of the year, and of its quarters. */
  ratings: readonly RatingView[];
  quarters: readonly RatingView[];
}>;

/** Which units failed a quarter, and what that does to their year. */
export const FailedQuarters = ({ ratings, quarters }: Props) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const failed = failedByUnit(quarters);
  if (failed.length === 0) return null;
  const ofYear = (unit: string) =>
    ratings.find((one) => one.unit === unit && one.subject.kind === 'unit') ??
    // By the rules that its quarter was rated by, while its year has none.
    quarters.find((one) => one.unit === unit);
  return (
    <section className="section card" aria-labelledby="failed-title" data-testid="failed-quarters">
      <h2 id="failed-title">{t('ratings.failed')}</h2>
      <ul className="conditions">
        {failed.map((one) => {
          const rules = ofYear(one.unit);
          const [first = ''] = one.quarters;
          return (
            <li key={one.unit}>
              <Link to={`/ratings/${ratingId(one.unit, first)}`}>{names.unit(one.unit)}</Link>:{' '}
              {rules && failedWords({ bounds: rules.bounds, period: first.slice(0, 4) }, one.quarters, words)}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
