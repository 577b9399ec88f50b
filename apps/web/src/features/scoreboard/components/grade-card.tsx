import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';
import { useWords } from '../../../i18n/use-words.ts';
import { gradeWords, pointsOrNone } from '../../../scoring/score-words.ts';

type Props = Readonly<Pick<UnitEvaluationBody, 'score' | 'proposedGrade' | 'needsDecision'>>;

export const GradeCard = ({ score, proposedGrade, needsDecision }: Props) => {
  const words = useWords();
  const { t } = words;
  return (
    <section className="section card" aria-labelledby="grade-title" data-testid="grade">
      <h2 id="grade-title">{t('evaluation.score')}</h2>
      <dl className="facts">
        <div>
          <dt>{t('evaluation.proposed')}</dt>
          <dd>
            <strong>{gradeWords(proposedGrade, words)}</strong>
          </dd>
        </div>
        <div>
          <dt>{t('evaluation.results')}</dt>
          <dd>{pointsOrNone(score?.results.exact, words)}</dd>
        </div>
        <div>
          <dt>{t('evaluation.general')}</dt>
          <dd>
            {score?.general ? pointsOrNone(score.general.exact, words) : t('evaluation.generalMissing')}
          </dd>
        </div>
        <div>
          <dt>{t('evaluation.total')}</dt>
          <dd>{pointsOrNone(score?.total?.exact, words)}</dd>
        </div>
      </dl>
      {needsDecision && <p className="doubt">{t('evaluation.needsDecision')}</p>}
    </section>
  );
};
