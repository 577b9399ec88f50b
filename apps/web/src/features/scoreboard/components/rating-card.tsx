import type { RatingView } from '@dondoc/evaluation-contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Facts } from '../../../components/facts.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { ratingsQuery } from '../../../scoring/ratings.query.ts';
import { gradeWords, periodWords, pointsOrNone } from '../../../scoring/score-words.ts';
import { shortHash } from '../../../scoring/short-hash.ts';

type Props = Readonly<{ unit: string; period: string; rulesHash: string }>;

/** How far the rating of this period has come: the engine proposes, people decide. */
export const RatingCard = ({ unit, period, rulesHash }: Props) => {
  const words = useWords();
  const { t } = words;
  const { data } = useQuery(ratingsQuery(useApi(), period));
  if (!data) return null;
  const ratings = data.items
    .filter((one) => one.unit === unit)
    .toSorted((a, b) => Number(a.subject.kind === 'head') - Number(b.subject.kind === 'head'));
  const facts = ({ status, proposal, grade }: RatingView) => [
    { label: t('scorecard.statusOf'), value: <strong>{t(`ratings.status.${status}`)}</strong> },
    {
      label: t('scorecard.proposed'),
      value: proposal ? gradeWords(proposal.grade, words) : t('scorecard.notYet'),
    },
    {
      label: t('scorecard.proposedTotal'),
      value: proposal ? pointsOrNone(proposal.total, words) : t('scorecard.notYet'),
    },
    {
      label: t('scorecard.decided'),
      value: <strong>{grade ? gradeWords(grade, words) : t('scorecard.notYet')}</strong>,
    },
  ];
  return (
    <section className="section card" aria-labelledby="rating-title" data-testid="rating">
      <h2 id="rating-title">{t('scorecard.rating')}</h2>
      {ratings.length === 0 && <p>{t('scorecard.noRating')}</p>}
      {ratings.map((rating) => (
        <div key={rating.id} className="rating">
          <h3>{t(rating.subject.kind === 'unit' ? 'scorecard.ratingOfUnit' : 'scorecard.ratingOfHead')}</h3>
          <Facts facts={facts(rating)} />
          {rating.rules.hash !== rulesHash && (
            <p className="doubt">
              {t('scorecard.otherRules', {
                rating: shortHash(rating.rules.hash),
                card: shortHash(rulesHash),
              })}
            </p>
          )}
          <p>
            <Link to={`/ratings/${rating.id}`}>{t('scorecard.openRating')}</Link>
          </p>
        </div>
      ))}
      <p>
        <Link to={`/ratings?period=${period}`}>
          {t('scorecard.allRatings', { period: periodWords(period, words) })}
        </Link>
      </p>
    </section>
  );
};
