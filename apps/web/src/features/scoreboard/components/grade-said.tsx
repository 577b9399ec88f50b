import { useWords } from '../../../i18n/use-words.ts';
import { gradeWords } from '../../../scoring/score-words.ts';
import type { StandingGrade } from '../standings.ts';

const keys = {
  decided: 'scorecard.gradeDecided',
  proposed: 'scorecard.gradeProposed',
  onCourse: 'scorecard.gradeOnCourse',
} as const;

/** A grade, and how firm it is. */
export const GradeSaid = ({ grade }: Readonly<{ grade: StandingGrade | null }>) => {
  const words = useWords();
  if (grade === null) return words.t('score.notEnough');
  const said = gradeWords(grade.grade, words);
  return (
    <span className="stack">
      {grade.by === 'decided' ? <strong>{said}</strong> : <span>{said}</span>}
      <span className="muted">{words.t(keys[grade.by])}</span>
    </span>
  );
};
