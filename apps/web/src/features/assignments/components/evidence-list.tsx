import { useWords } from '../../../i18n/use-words.ts';
import type { EventWords } from '../event-words.ts';

/** Only web addresses become links: a reference is what somebody typed. */
const isWebAddress = (reference: string): boolean => /^https?:\/\//i.test(reference);

export const EvidenceList = ({ evidence }: Readonly<Pick<EventWords, 'evidence'>>) => {
  const { t } = useWords();
  return (
    <ul className="evidence" aria-label={t('action.evidence')}>
      {evidence.map(({ title, reference }, index) => (
        <li key={index}>
          {title}:{' '}
          {isWebAddress(reference) ? (
            <a href={reference} target="_blank" rel="noreferrer noopener">
              {reference}
            </a>
          ) : (
            reference
          )}
        </li>
      ))}
    </ul>
  );
};
