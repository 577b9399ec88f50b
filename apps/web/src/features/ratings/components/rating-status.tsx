import type { RatingView } from '@dondoc/evaluation-contracts';
import { useWords } from '../../../i18n/use-words.ts';
import { isLate } from '../rating-words.ts';

type Props = Readonly<{ view: RatingView; now: string }>;

/** How far a rating has come, in words; what is late says so beside it. */
export const RatingStatus = ({ view, now }: Props) => {
  const { t } = useWords();
  const isToBeDoneAnew = view.adjusted && view.status !== 'proposed' && view.status !== 'objected';
  const status = isToBeDoneAnew ? 'adjusted' : view.status;
  return (
    <span className="stack">
      <span className={`tag tag--${view.status === 'final' ? 'green' : 'none'}`}>
        {t(`ratings.status.${status}`)}
      </span>
      {isLate(view, now) && <span className="tag tag--red">{t('ratings.late')}</span>}
    </span>
  );
};
