import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';
import { Link } from 'react-router';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { numberOf } from '../../../scoring/score-words.ts';
import { oneDecimal } from '../../../words/decimal.ts';
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
            ? oneDecimal(line.points, language)
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
      cell: ({ assignment, events }) => (
        <details>
          <summary>{t('evaluation.events', { count: events.length })}</summary>
          <ul className="behind">
            {events.map(({ id, position }) => (
              <li key={id}>
                <Link to={`/assignments/${assignment}`} title={id}>
                  {t('evaluation.event', { position })}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ),
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
          rows={lines}
          rowKey={({ assignment }) => assignment}
          testId="contributions"
        />
      )}
    </section>
  );
};
