import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { gradeWords, pointsWords } from '../../../scoring/score-words.ts';
import { withReadableTimes } from '../../../words/readable-times.ts';
import { AssignmentLinks } from './assignment-links.tsx';

type Reach = UnitEvaluationBody['reach'];
type Props = Readonly<{ reach: Reach; titleOf: (id: string) => string }>;

const colours = { reached: 'green', reachable: 'amber', 'out-of-reach': 'none' } as const;

/** What can still be reached and what cannot, and why. */
export const ReachTable = ({ reach, titleOf }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const columns: readonly Column<Reach['grades'][number]>[] = [
    {
      key: 'grade',
      title: t('evaluation.gradeHead'),
      names: true,
      cell: ({ grade }) => gradeWords(grade, words),
    },
    {
      key: 'reach',
      title: t('evaluation.reachHead'),
      cell: (one) => <span className={`tag tag--${colours[one.reach]}`}>{t(`evaluation.${one.reach}`)}</span>,
    },
    {
      key: 'because',
      title: t('evaluation.whyHead'),
      cell: ({ because, assignments }) => (
        <>
          <ul className="behind">
            {because.map((each) => (
              <li key={each.vi}>{withReadableTimes(each[language], words)}</li>
            ))}
          </ul>
          {assignments.length > 0 && (
            <details>
              <summary>
                {t('evaluation.behind')} ({assignments.length})
              </summary>
              <AssignmentLinks ids={assignments} titleOf={titleOf} />
            </details>
          )}
        </>
      ),
    },
  ];
  return (
    <section className="section" aria-labelledby="reach-title">
      <h2 id="reach-title">{t('evaluation.reach')}</h2>
      <p>
        {t('evaluation.openOnes', { count: reach.open.length })}{' '}
        {reach.total &&
          t('evaluation.reachTotal', {
            lowest: pointsWords(reach.total.lowest, language),
            highest: pointsWords(reach.total.highest, language),
          })}{' '}
        {reach.undecided && t('evaluation.undecided')}
      </p>
      <StackedTable
        caption={t('evaluation.reach')}
        columns={columns}
        rows={reach.grades}
        rowKey={({ grade }) => grade}
        testId="reach"
      />
    </section>
  );
};
