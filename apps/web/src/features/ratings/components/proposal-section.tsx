import type { RatingView } from '@dondoc/evaluation-contracts';
import { Link } from 'react-router';
import { Facts } from '../../../components/facts.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { asking } from '../../../scoring/asked.ts';
import { gradeWords, pointsOrNone } from '../../../scoring/score-words.ts';
import { halfOf } from '../../../words/bilingual.ts';
import { dateWords } from '../../../words/local-time.ts';
import { withReadableTimes } from '../../../words/readable-times.ts';
import { evaluationAsked } from '../use-lines.ts';

/** What the engine proposes and why; the lines behind it are one link away. */
export const ProposalSection = ({ view }: Readonly<{ view: RatingView }>) => {
  const words = useWords();
  const { t, language } = words;
  const { proposal, unit } = view;
  return (
    <section className="section card rating-part" aria-labelledby="proposal-title" data-testid="proposal">
      <h2 id="proposal-title">{t('rating.proposal')}</h2>
      {proposal === null ? (
        <p className="empty">{t('rating.noProposal')}</p>
      ) : (
        <>
          <Facts
            facts={[
              {
                label: t('evaluation.proposed'),
                value: <strong>{gradeWords(proposal.grade, words)}</strong>,
              },
              {
                label: t('evaluation.results'),
                value: proposal.score ? pointsOrNone(proposal.score.results, words) : t('score.notEnough'),
              },
              {
                label: t('evaluation.general'),
                value: proposal.score?.general
                  ? pointsOrNone(proposal.score.general, words)
                  : t('evaluation.generalMissing'),
              },
              { label: t('evaluation.total'), value: pointsOrNone(proposal.total, words) },
              { label: t('evaluation.asOf'), value: dateWords(proposal.asOf, language) },
              { label: t('rating.position'), value: proposal.position.position },
            ]}
          />
          <ul className="conditions">
            {proposal.conditions.map(({ code, met, because }) => (
              <li key={code}>
                <span className={`tag tag--${met ? 'green' : 'amber'}`}>
                  {t(met ? 'score.met' : 'score.notMet')}
                </span>{' '}
                {withReadableTimes(halfOf(because, language), words)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={asking(`/scoreboard/${unit}`, evaluationAsked(view))}>{t('rating.toScorecard')}</Link>
      </p>
    </section>
  );
};
