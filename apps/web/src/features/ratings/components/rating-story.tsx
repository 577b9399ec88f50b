import type { RatingView } from '@dondoc/evaluation-contracts';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { instantWords } from '../../../words/deadline-words.ts';
import { toldWords } from '../rating-story.ts';
import { actedBy } from '../who.ts';

/** Every step in the order in which it was taken, by whom and when. */
export const RatingStory = ({ view }: Readonly<{ view: RatingView }>) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  return (
    <section className="section card" aria-labelledby="story-title">
      <h2 id="story-title">{t('rating.story')}</h2>
      <ol className="timeline" aria-label={t('rating.story')} data-testid="story">
        {view.history.map((told, index) => (
          <li key={`${index}-${told.what}`} className="timeline__item" data-told={told.what}>
            <p className="timeline__title">
              <strong>{toldWords(told, view, words, names)}</strong>
            </p>
            <p className="muted">
              {told.by !== null && `${actedBy(told.by, words, names)} · `}
              {told.what === 'finalised' && told.by === null && `${t('rating.byItself')} · `}
              <time dateTime={told.at}>{instantWords(words, told.at)}</time>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
