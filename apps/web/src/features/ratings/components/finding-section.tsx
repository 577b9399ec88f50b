import type { RatingView } from '@dondoc/evaluation-contracts';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { instantWords } from '../../../words/deadline-words.ts';
import { dateWords } from '../../../words/local-time.ts';
import { actedBy } from '../who.ts';

/** What documents found, discipline or a breach, and what has been taken back. */
export const FindingSection = ({ view }: Readonly<{ view: RatingView }>) => {
  const words = useWords();
  const { t, language } = words;
  const names = useNames();
  if (view.findings.length === 0) return null;
  return (
    <section className="section card" aria-labelledby="findings-title" data-testid="findings">
      <h2 id="findings-title">{t('rating.findings')}</h2>
      <ul className="conditions">
        {view.findings.map(({ finding, kind, document, on, about, at, by, withdrawn }) => (
          <li key={finding} data-finding={finding}>
            <p>
              <span className={`tag tag--${withdrawn === null ? 'red' : 'none'}`}>
                {t(withdrawn === null ? `rating.kind.${kind}` : 'rating.withdrawn')}
              </span>{' '}
              {t('rating.findingWords', {
                kind: t(`rating.kind.${kind}`),
                document,
                on: dateWords(on, language),
                about,
              })}
            </p>
            <p className="muted">
              {actedBy(by, words, names)} · {instantWords(words, at)}
            </p>
            {withdrawn && (
              <p>
                {t('rating.withdrawnBecause', {
                  document: withdrawn.document,
                  reason: withdrawn.reason,
                  who: actedBy(withdrawn.by, words, names),
                  at: instantWords(words, withdrawn.at),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
