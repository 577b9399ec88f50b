import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';
import type { RuleSet } from '@dondoc/evaluation-domain';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { gradeWords, pointsWords } from '../../../scoring/score-words.ts';
import { withReadableTimes } from '../../../words/readable-times.ts';
import { needsWords, reachSummary, reachWords } from '../reach-words.ts';
import { AssignmentLinks } from './assignment-links.tsx';

type Reach = UnitEvaluationBody['reach'];
type GradeReach = Reach['grades'][number];
type Props = Readonly<{ reach: Reach; ruleSet: RuleSet | null; titleOf: (id: string) => string }>;

const colours = { reached: 'green', reachable: 'amber', 'out-of-reach': 'none' } as const;

/** What can still be reached and what cannot, what each grade needs, and why. */
export const ReachTable = ({ reach, ruleSet, titleOf }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const { total } = reach;
  const because = (one: GradeReach): readonly string[] =>
    one.reach === 'reachable' && total
      ? [
          t('scorecard.canStill', {
            lowest: pointsWords(total.lowest, language),
            highest: pointsWords(total.highest, language),
          }),
        ]
      : one.because.map((each) => withReadableTimes(each[language], words));
  const columns: readonly Column<GradeReach>[] = [
    {
      key: 'grade',
      title: t('evaluation.gradeHead'),
      names: true,
      cell: ({ grade }) => <strong>{gradeWords(grade, words)}</strong>,
    },
    {
      key: 'reach',
      title: t('evaluation.reachHead'),
      cell: (one) => <span className={`tag tag--${colours[one.reach]}`}>{reachWords(one, words)}</span>,
    },
    ...(ruleSet
      ? [
          {
            key: 'needs',
            title: t('scorecard.needs'),
            cell: ({ grade }: GradeReach) => needsWords(ruleSet, grade, words),
          },
        ]
      : []),
    {
      key: 'because',
      title: t('evaluation.whyHead'),
      cell: (one) => (
        <>
          <ul className="behind">
            {because(one).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {one.reach === 'out-of-reach' && one.assignments.length > 0 && (
            <details>
              <summary>
                {t('evaluation.behind')} ({one.assignments.length})
              </summary>
              <AssignmentLinks ids={one.assignments} titleOf={titleOf} />
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
        <strong>{reachSummary(reach, words)}</strong> {t('evaluation.openOnes', { count: reach.open.length })}{' '}
        {total &&
          t('evaluation.reachTotal', {
            lowest: pointsWords(total.lowest, language),
            highest: pointsWords(total.highest, language),
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
