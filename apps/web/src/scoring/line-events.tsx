import { Link } from 'react-router';
import { eventPath } from '../components/event-anchor.ts';
import { useWords } from '../i18n/use-words.ts';

type Props = Readonly<{
  assignment: string;
  events: readonly Readonly<{ id: string; position: string }>[];
  /** Those that made a difference are seen at once; all that a line stands on are many. */
  folded: boolean;
}>;

/** Events behind a line, each leading to its place in the assignment's history. */
export const LineEvents = ({ assignment, events, folded }: Props) => {
  const { t } = useWords();
  return (
    <details open={!folded}>
      <summary>{t('evaluation.events', { count: events.length })}</summary>
      <ul className="behind">
        {events.map(({ id, position }) => (
          <li key={id}>
            <Link to={eventPath(assignment, id)} title={id}>
              {t('evaluation.event', { position })}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
};
