import type { RatingView } from '@dondoc/evaluation-contracts';
import { useWords } from '../../../i18n/use-words.ts';
import { gradeWords } from '../../../scoring/score-words.ts';

/** What the engine proposes, beside a choice of grades. */
export const ProposedNow = ({ view: { proposal } }: Readonly<{ view: Pick<RatingView, 'proposal'> }>) => {
  const words = useWords();
  if (proposal === null) return null;
  return (
    <p>
      {proposal.grade === null
        ? words.t('rating.proposedNone')
        : words.t('rating.proposedNow', { grade: gradeWords(proposal.grade, words) })}
    </p>
  );
};
