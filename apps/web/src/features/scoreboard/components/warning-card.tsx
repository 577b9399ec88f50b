import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';
import { Link } from 'react-router';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { gradeWords, pointsWords } from '../../../scoring/score-words.ts';
import { difference } from '../../../scoring/fractions.ts';
import { dateWords } from '../../../words/local-time.ts';

type Warning = UnitEvaluationBody['warning'];
type Props = Readonly<{ warning: Warning; titleOf: (id: string) => string }>;

/** Where the present course ends, with the arithmetic. */
export const WarningCard = ({ warning, titleOf }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const { assignments, grade, results } = warning;
  const columns: readonly Column<Warning['assignments'][number]>[] = [
    {
      key: 'assignment',
      title: t('score.assignment'),
      names: true,
      cell: ({ assignment }) => <Link to={`/assignments/${assignment}`}>{titleOf(assignment)}</Link>,
    },
    {
      key: 'danger',
      title: t('evaluation.danger'),
      cell: ({ danger }) => (
        <span className={`tag tag--${danger === 'overdue' ? 'red' : 'amber'}`}>
          {t(`evaluation.${danger}`)}
        </span>
      ),
    },
    { key: 'due', title: t('evaluation.dueOn'), cell: ({ dueOn }) => dateWords(dueOn, language) },
    {
      key: 'lost',
      title: t('evaluation.lost'),
      align: 'end',
      cell: ({ lost }) => <span className="number">{pointsWords(lost, language)}</span>,
    },
  ];
  return (
    <section className="section" aria-labelledby="warning-title" data-testid="warning">
      <h2 id="warning-title">{t('evaluation.warning')}</h2>
      {assignments.length === 0 ? (
        <p className="empty">{t('evaluation.noWarning')}</p>
      ) : (
        <>
          {results && (
            <p>
              {t('evaluation.inTime')}: <strong>{pointsWords(results.inTime, language)}</strong> (
              {gradeWords(grade.inTime, words)}). {t('evaluation.onCourse')}:{' '}
              <strong>{pointsWords(results.onCourse, language)}</strong> ({gradeWords(grade.onCourse, words)}
              ). {t('evaluation.difference')}: {pointsWords(results.onCourse, language)} −{' '}
              {pointsWords(results.inTime, language)} ={' '}
              <strong>{pointsWords(difference(results.onCourse, results.inTime), language)}</strong>.
            </p>
          )}
          {grade.falls && <p className="doubt">{t('evaluation.falls')}</p>}
          {warning.generalAssumed && <p className="muted">{t('evaluation.generalAssumed')}</p>}
          <StackedTable
            caption={t('evaluation.warning')}
            columns={columns}
            rows={assignments}
            rowKey={({ assignment }) => assignment}
          />
        </>
      )}
    </section>
  );
};
