import type { ComparisonBody } from '@dondoc/evaluation-projections';
import { Link } from 'react-router';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { numberOf, pointsWords } from '../../../scoring/score-words.ts';

import { LineEvents } from '../../../scoring/line-events.tsx';

type Line = ComparisonBody['lines'][number];
type Side = Line['before'];
type Props = Readonly<{ lines: readonly Line[]; titleOf: (id: string) => string }>;

const measured = ['quantity', 'quality', 'progress'] as const;

/** Lines that came, went or changed, with the events that made the difference; those that only shifted, folded away. */
export const ComparedLines = ({ lines, titleOf }: Props) => {
  const { t, language } = useWords();
  const sideWords = (side: Side) =>
    side ? (
      <>
        <strong className="number">{pointsWords(side.points, language)}</strong>
        <br />
        <span className="muted">
          {measured
            .map((measure) =>
              t(`evaluation.numbers.${measure}`, {
                exact: numberOf(side[measure]).toLocaleString(language, { maximumFractionDigits: 2 }),
              }),
            )
            .join(', ')}
        </span>
      </>
    ) : (
      t('evaluation.none')
    );
  const columns: readonly Column<Line>[] = [
    {
      key: 'assignment',
      title: t('score.assignment'),
      names: true,
      cell: ({ assignment }) => <Link to={`/assignments/${assignment}`}>{titleOf(assignment)}</Link>,
    },
    {
      key: 'change',
      title: t('evaluation.change'),
      cell: ({ change }) => <span className="tag tag--none">{t(`evaluation.changeOf.${change}`)}</span>,
    },
    { key: 'before', title: t('evaluation.before'), cell: ({ before }) => sideWords(before) },
    { key: 'after', title: t('evaluation.after'), cell: ({ after }) => sideWords(after) },
    {
      key: 'events',
      title: t('evaluation.eventsHead'),
      cell: ({ assignment, events, change }) => (
        <LineEvents assignment={assignment} events={events} folded={change !== 'changed'} />
      ),
    },
  ];
  const own = lines.filter(({ change }) => change !== 'shifted');
  const shifted = lines.filter(({ change }) => change === 'shifted');
  return (
    <>
      {own.length > 0 && (
        <StackedTable
          caption={t('evaluation.compare')}
          columns={columns}
          rows={own}
          rowKey={({ assignment }) => assignment}
          testId="compared"
        />
      )}
      {shifted.length > 0 && (
        <details className="section">
          <summary>{t('evaluation.shiftedLines', { count: shifted.length })}</summary>
          <StackedTable
            caption={t('evaluation.shiftedLines', { count: shifted.length })}
            columns={columns.filter(({ key }) => key !== 'events')}
            rows={shifted}
            rowKey={({ assignment }) => assignment}
            testId="shifted"
          />
        </details>
      )}
    </>
  );
};
