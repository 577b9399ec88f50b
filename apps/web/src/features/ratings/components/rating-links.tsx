import type { RatingView } from '@dondoc/evaluation-contracts';
import { ratingId } from '@dondoc/evaluation-rating';
import { Link } from 'react-router';
import { PaperDownload } from '../../../components/paper-download.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { asking } from '../../../scoring/asked.ts';
import { ratedWords } from '../rating-words.ts';

type Props = Readonly<{ view: RatingView; ratings: readonly RatingView[] }>;

/** What belongs to it: the scorecard, the dossier, and the rating of the head or of the unit. */
export const RatingLinks = ({ view, ratings }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const names = useNames();
  const { unit, period, subject } = view;
  const other = ratings.find(
    ({ id }) => id === ratingId(unit, period, subject.kind === 'head' ? 'unit' : 'head'),
  );
  const dossier = (type: string) =>
    `/evaluation/units/${unit}/dossier.${type}?${new URLSearchParams({ period, language }).toString()}`;
  return (
    <section className="section card rating-part" aria-labelledby="links-title">
      <h2 id="links-title">{t('rating.links')}</h2>
      <ul className="conditions">
        <li>
          <Link to={asking(`/scoreboard/${unit}`, { period })}>{t('rating.toScorecard')}</Link>
        </li>
        {other && (
          <li>
            <Link to={`/ratings/${other.id}`}>
              {t('rating.toOther', { rated: ratedWords(other, words, names) })}
            </Link>
          </li>
        )}
      </ul>
      <p className="downloads">
        <PaperDownload path={dossier('docx')} label={t('rating.dossier', { type: 'DOCX' })} />{' '}
        <PaperDownload path={dossier('pdf')} label={t('rating.dossier', { type: 'PDF' })} />
      </p>
    </section>
  );
};
