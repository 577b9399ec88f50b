import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api-context.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { deadlineWords, instantWords } from '../../../words/deadline-words.ts';
import { timelineQuery } from '../api/assignments.queries.ts';
import { escalationChain, type Rung } from '../escalation-chain.ts';
import { DossierSection } from './dossier-section.tsx';

/** Who was told that it is late, rung by rung, and what they answered. */
export const AssignmentEscalation = ({ id }: Readonly<{ id: string }>) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const timeline = useQuery(timelineQuery(useApi(), id));
  const rungs = escalationChain(timeline.data?.items ?? []);
  if (rungs.length === 0) return null;

  const recipient = ({ unit, person }: Rung['told']['to']): string =>
    person === null
      ? names.unit(unit)
      : t('event.of', { person: names.person(person), unit: names.unit(unit) });

  return (
    <DossierSection title={t('dossier.escalation')} testId="escalation">
      <ol className="lines">
        {rungs.map(({ version, told, answers }) => (
          <li key={version}>
            <strong>{t('dossier.rung', { level: told.level, to: recipient(told.to) })}</strong>{' '}
            <span className="muted">
              {t('dossier.rungAt', {
                at: instantWords(words, told.at),
                deadline: deadlineWords(words, told.dueAt),
              })}
            </span>
            <br />
            {answers.length === 0 && t('dossier.notAnswered')}
            {answers.map(({ at, by, answer, note }) => (
              <span key={at}>
                {t('dossier.answered', {
                  who: names.person(by.person),
                  at: instantWords(words, at),
                  answer: t(`reply.${answer}`),
                  note,
                })}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </DossierSection>
  );
};
