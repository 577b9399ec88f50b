import type { CalendarPreview } from '@dondoc/settings-contracts';
import { Link } from 'react-router';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { halfOf } from '../../../words/bilingual.ts';
import { deadlineWords } from '../../../words/deadline-words.ts';

type Props = Readonly<{ title: string; preview: CalendarPreview }>;

/** Which deadlines a change would move, from when to when, and which days move them. */
export const MovedDeadlines = ({ title, preview: { moves, open } }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const names = useNames();
  const reasons = (because: string) =>
    because
      .split('; ')
      .map((reason) => halfOf(reason, language))
      .join('; ');
  return (
    <section aria-label={title} role="status" className="preview" data-testid="preview">
      <h3>{title}</h3>
      <p>
        {moves.length === 0
          ? t('calendar.noMoves', { open })
          : t('calendar.moves', { count: moves.length, open })}
      </p>
      {moves.length > 0 && (
        <StackedTable
          caption={title}
          rows={moves}
          rowKey={({ assignment }) => assignment}
          columns={[
            {
              key: 'assignment',
              title: t('calendar.assignment'),
              names: true,
              cell: (move) => (
                <>
                  <Link to={`/assignments/${move.assignment}`}>{move.title}</Link>
                  <br />
                  <span className="muted">{names.unit(move.leadUnit)}</span>
                </>
              ),
            },
            { key: 'before', title: t('calendar.before'), cell: ({ from }) => deadlineWords(words, from) },
            {
              key: 'after',
              title: t('calendar.after'),
              cell: ({ to }) => <strong>{deadlineWords(words, to)}</strong>,
            },
            { key: 'because', title: t('calendar.because'), cell: ({ because }) => reasons(because) },
          ]}
        />
      )}
    </section>
  );
};
