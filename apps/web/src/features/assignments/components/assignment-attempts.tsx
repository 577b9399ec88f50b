import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api-context.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { instantWords } from '../../../words/deadline-words.ts';
import { attemptsQuery } from '../api/dossier.queries.ts';
import { attemptWords } from '../attempt-words.ts';
import { DossierSection } from './dossier-section.tsx';

/** What was tried and refused: for leaders and inspectors all of it, for others their own. */
export const AssignmentAttempts = ({ id }: Readonly<{ id: string }>) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const { data } = useQuery(attemptsQuery(useApi(), id));
  if (!data || data.items.length === 0) return null;
  return (
    <DossierSection title={t('dossier.attempts')} testId="attempts">
      <ul className="lines">
        {data.items.map((attempt) => (
          <li key={attempt.eventId}>
            {attemptWords(attempt, words)}
            <br />
            <span className="muted">
              {t('event.of', { person: names.person(attempt.by.person), unit: names.unit(attempt.by.unit) })}{' '}
              · {instantWords(words, attempt.at)}
            </span>
          </li>
        ))}
      </ul>
    </DossierSection>
  );
};
