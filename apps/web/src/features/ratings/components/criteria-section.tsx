import type { RatingView } from '@dondoc/evaluation-contracts';
import { generalPoints } from '@dondoc/evaluation-rating';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { pointsOrNone } from '../../../scoring/score-words.ts';
import { criterionWords, givenWords } from '../rating-words.ts';

/** The general criteria as people gave them. */
export const CriteriaSection = ({ view }: Readonly<{ view: RatingView }>) => {
  const words = useWords();
  const { t } = words;
  const { bounds, criteria } = view;
  const given = (code: string) => criteria?.find((one) => one.code === code);
  const pointsFor = (code: string): string => {
    const one = given(code);
    if (!one) return t('ratings.notYet');
    return 'points' in one ? givenWords(one.points, words) : t('rating.appliesNo');
  };
  const proofOf = (code: string): string => {
    const one = given(code);
    if (!one) return '';
    if (!('points' in one)) return one.notApplicable;
    return one.cause === null
      ? one.evidence
      : t('rating.evidenceAndCause', { evidence: one.evidence, cause: one.cause });
  };
  return (
    <section className="section rating-part" aria-labelledby="criteria-title" data-testid="criteria">
      <h2 id="criteria-title">{t('evaluation.general')}</h2>
      {criteria === null ? (
        <p className="empty">{t('rating.noCriteria')}</p>
      ) : (
        <>
          <StackedTable
            caption={t('evaluation.general')}
            rows={bounds.criteria}
            rowKey={({ code }) => code}
            columns={[
              {
                key: 'name',
                title: t('rating.criterion'),
                names: true,
                cell: ({ code }) => criterionWords(code, view, words),
              },
              { key: 'points', title: t('rating.points'), align: 'end', cell: ({ code }) => pointsFor(code) },
              {
                key: 'most',
                title: t('rating.most'),
                align: 'end',
                cell: ({ most }) => givenWords(most, words),
              },
              { key: 'proof', title: t('rating.proof'), cell: ({ code }) => proofOf(code) },
            ]}
          />
          <p>
            <strong>
              {t('rating.criteriaTotal', {
                points: pointsOrNone(generalPoints(criteria, bounds.criteria), words),
              })}
            </strong>
          </p>
        </>
      )}
    </section>
  );
};
