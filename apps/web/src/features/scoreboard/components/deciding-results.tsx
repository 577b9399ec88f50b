import type { AssignmentView } from '@dondoc/assignments-contracts';
import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';
import { Link } from 'react-router';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { deadlineWords } from '../../../words/deadline-words.ts';
import { dateWords } from '../../../words/local-time.ts';
import { decidingResults, type Deciding } from '../deciding-results.ts';

type Props = Readonly<
  Pick<UnitEvaluationBody, 'reach' | 'warning'> & {
    /** As they are now; null: another instant is asked about. */
    live: readonly AssignmentView[] | null;
    titleOf: (id: string) => string;
  }
>;

/** The open and coming results by which the grade is still decided, what is due first on top. */
export const DecidingResults = ({ reach, warning, live, titleOf }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const rows = decidingResults(reach.open, warning.assignments, live);
  const due = ({ deadline, danger }: Deciding) => {
    if (deadline !== null) return deadlineWords(words, deadline);
    return danger ? dateWords(danger.dueOn, language) : live ? t('scorecard.noDeadline') : '–';
  };
  return (
    <section className="section" aria-labelledby="deciding-title" data-testid="deciding">
      <h2 id="deciding-title">{t('scorecard.deciding')}</h2>
      {rows.length === 0 ? (
        <p className="empty">{t('scorecard.decidingNone')}</p>
      ) : (
        <>
          <p className="muted">{t('scorecard.decidingHint')}</p>
          <StackedTable
            caption={t('scorecard.deciding')}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'assignment',
                title: t('score.assignment'),
                names: true,
                cell: ({ id }) => <Link to={`/assignments/${id}`}>{titleOf(id)}</Link>,
              },
              { key: 'due', title: t('scorecard.due'), cell: due },
              {
                key: 'standing',
                title: t('scorecard.standing'),
                cell: ({ danger }) => (
                  <span
                    className={`tag tag--${danger ? (danger.danger === 'overdue' ? 'red' : 'amber') : 'none'}`}
                  >
                    {danger ? t(`evaluation.${danger.danger}`) : t('scorecard.openYet')}
                  </span>
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  );
};
