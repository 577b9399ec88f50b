import type { WarningsBody } from '@dondoc/evaluation-projections';
import { Link } from 'react-router';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { asking, type Asked } from '../../../scoring/asked.ts';
import { difference } from '../../../scoring/fractions.ts';
import { gradeWords, pointsWords } from '../../../scoring/score-words.ts';

type Warned = WarningsBody['units'][number];
type Props = Readonly<{ units: readonly Warned[]; asked: Asked }>;

/** Units whose present course costs them points, with the arithmetic; those whose grade falls first. */
export const EarlyWarnings = ({ units, asked }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const rows = units
    .filter(({ warning }) => warning.assignments.length > 0)
    .toSorted((a, b) => Number(b.warning.grade.falls) - Number(a.warning.grade.falls));
  const side = (course: 'inTime' | 'onCourse') => {
    const Said = ({ warning }: Warned) => (
      <span className="stack">
        <span className="number">
          {warning.results ? pointsWords(warning.results[course], language) : t('score.notEnough')}
        </span>
        <span>{gradeWords(warning.grade[course], words)}</span>
      </span>
    );
    return Said;
  };
  return (
    <section className="section" aria-labelledby="warnings-title" data-testid="warnings">
      <h2 id="warnings-title">{t('scorecard.warnings')}</h2>
      {rows.length === 0 ? (
        <p className="empty">{t('scorecard.noWarnings')}</p>
      ) : (
        <>
          <p className="muted">{t('scorecard.warningsHint')}</p>
          <StackedTable
            caption={t('scorecard.warnings')}
            rows={rows}
            rowKey={({ unit }) => unit}
            columns={[
              {
                key: 'unit',
                title: t('score.unit'),
                names: true,
                cell: ({ unit, name, warning }) => (
                  <>
                    <Link to={asking(`/scoreboard/${unit}`, asked)}>{name}</Link>{' '}
                    <span className={`tag tag--${warning.grade.falls ? 'red' : 'none'}`}>
                      {t(warning.grade.falls ? 'scorecard.falls' : 'scorecard.keeps')}
                    </span>
                  </>
                ),
              },
              {
                key: 'dangers',
                title: t('scorecard.dangers'),
                cell: ({ warning }) => t('scorecard.inDanger', { count: warning.assignments.length }),
              },
              { key: 'held', title: t('scorecard.held'), cell: side('inTime') },
              { key: 'course', title: t('scorecard.course'), cell: side('onCourse') },
              {
                key: 'lost',
                title: t('scorecard.lost'),
                align: 'end',
                cell: ({ warning: { results } }) => (
                  <span className="number">
                    {results
                      ? pointsWords(difference(results.inTime, results.onCourse), language)
                      : t('score.notEnough')}
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
