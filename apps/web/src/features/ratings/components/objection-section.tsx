import type { RatingView } from '@dondoc/evaluation-contracts';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { instantWords } from '../../../words/deadline-words.ts';
import { lineWords } from '../rating-lines.ts';
import { criterionWords, givenWords } from '../rating-words.ts';
import { useTitles } from '../use-lines.ts';
import { actedBy } from '../who.ts';

/** Each objection with the one line it is about, and its answer. */
export const ObjectionSection = ({ view }: Readonly<{ view: RatingView }>) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const titleOf = useTitles(view);
  if (view.objections.length === 0) return null;
  return (
    <section className="section card" aria-labelledby="objections-title" data-testid="objections">
      <h2 id="objections-title">{t('ratings.objectionsHead')}</h2>
      <ul className="conditions">
        {view.objections.map(({ objection, line, grounds, answer, at, by }) => {
          // By its name: what it held then is told by the answer, what it holds now by the rating.
          const said =
            line.kind === 'criterion'
              ? criterionWords(line.id, view, words)
              : lineWords(line, view, titleOf, words);
          return (
            <li key={objection} data-objection={objection}>
              <p>
                <strong>{t('rating.objectionNumber', { number: objection, line: said })}</strong>{' '}
                {line.kind === 'assignment' && (
                  <Link to={`/assignments/${line.id}`}>{t('rating.openAssignment')}</Link>
                )}
              </p>
              <p className="muted">
                {actedBy(by, words, names)} · {instantWords(words, at)}
              </p>
              <p>{t('rating.objectionSays', { grounds })}</p>
              {answer === null ? (
                <p className="doubt">{t('rating.unanswered')}</p>
              ) : (
                <>
                  <p>
                    <span className={`tag tag--${answer.upheld ? 'green' : 'none'}`}>
                      {t(answer.upheld ? 'rating.upheld' : 'rating.refused')}
                    </span>{' '}
                    {answer.reason}
                  </p>
                  {answer.adjustment && (
                    <p>
                      {t('rating.adjustment', {
                        field: t(`rating.field.${answer.adjustment.field}`),
                        before: givenWords(answer.adjustment.before, words),
                        after: givenWords(answer.adjustment.after, words),
                        cause: answer.adjustment.cause,
                      })}
                    </p>
                  )}
                  <p className="muted">
                    {actedBy(answer.by, words, names)} · {instantWords(words, answer.at)}
                  </p>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
