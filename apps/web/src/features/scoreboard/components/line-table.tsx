import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';
import { Link } from 'react-router';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { LineEvents } from '../../../scoring/line-events.tsx';
import { numberOf, pointsWords } from '../../../scoring/score-words.ts';
import { withReadableTimes } from '../../../words/readable-times.ts';
import type { Measure } from '../measures.ts';

type Line = UnitEvaluationBody['lines'][number];
type Props = Readonly<{ lines: readonly Line[]; measure: Measure }>;

/** Every line of a score in words, with the events that it stands on. */
export const LineTable = ({ lines, measure }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const caption = t('score.contributions', { measure: t(`score.${measure}`).toLowerCase() });
  const columns: readonly Column<Line>[] = [
    {
      key: 'assignment',
      title: t('score.assignment'),
      names: true,
      cell: ({ assignment, title }) => <Link to={`/assignments/${assignment}`}>{title}</Link>,
    },
    {
      key: 'contribution',
      title: t('score.contribution'),
      align: 'end',
      cell: (line) => (
        <span className="number">
          {measure === 'points'
            ? pointsWords(line.points.exact, language)
            : numberOf(line[measure]).toLocaleString(language, { maximumFractionDigits: 2 })}
        </span>
      ),
    },
    { key: 'role', title: t('score.role'), cell: ({ role }) => t(`score.${role}`) },
    {
      key: 'because',
      title: t('score.because'),
      cell: (line) => withReadableTimes(line.words[language], words),
    },
    {
      key: 'events',
      title: t('evaluation.eventsHead'),
      cell: ({ assignment, events }) => <LineEvents assignment={assignment} events={events} folded />,
    },
  ];
  return (
    <section className="section" aria-label={caption}>
      <h2>{caption}</h2>
      {lines.length === 0 ? (
        <p className="empty">{t('score.noContributions')}</p>
      ) : (
        <StackedTable
          caption={caption}
          columns={columns}
          rows={lines.toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'))}
          rowKey={({ assignment }) => assignment}
          testId="contributions"
        />
      )}
    </section>
  );
};
