import type { RatingView } from '@dondoc/evaluation-contracts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api-context.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { unitsQuery } from '../../../organisation/organisation.queries.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { quotaQuery } from '../../../scoring/ratings.query.ts';
import { ratingName } from '../rating-words.ts';

type Props = Readonly<{ view: RatingView; ratings: readonly RatingView[] }>;

/** How many of the group may be excellent as things stand, before the grade that is being chosen. */
export const QuotaHint = ({ view, ratings }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const api = useApi();
  const names = useNames();
  const { data: units = [] } = useQuery(unitsQuery(api));
  const { data: quota } = useQuery(quotaQuery(api, view.period));
  const kind = units.find(({ unit }) => unit === view.unit)?.kind;
  /** Groups are of units of one kind, or one for everybody. */
  const mine = ({ group }: Readonly<{ group: string }>) => group === '' || group === kind;
  const [usual, exceptional] = [quota?.usual.find(mine), quota?.exceptional.find(mine)];
  if (!usual || !exceptional)
    return (
      <p data-testid="quota-hint" className="basis">
        {t('rating.quotaNobody')}
      </p>
    );
  const counted = usual.excellent.includes(view.id);
  const would = usual.excellent.length + (counted ? 0 : 1);
  return (
    <div data-testid="quota-hint" className="basis">
      <p>{t('rating.quotaUsual', { words: usual.words[language] })}</p>
      <p>{t('rating.quotaExceptional', { words: exceptional.words[language] })}</p>
      {usual.excellent.length > 0 && (
        <p>
          {t('rating.quotaOnes', {
            names: usual.excellent.map((id) => ratingName(id, ratings, words, names)).join(', '),
          })}
        </p>
      )}
      <p>{t(counted ? 'rating.quotaCounted' : 'rating.quotaNotCounted')}</p>
      {would > usual.allowed && (
        <p className="doubt">
          <strong>{t('rating.quotaWouldExceed', { would, allowed: usual.allowed })}</strong>
        </p>
      )}
    </div>
  );
};
