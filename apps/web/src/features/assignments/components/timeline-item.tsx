import type { TimelineEntry } from '@dondoc/assignments-contracts';
import { Facts } from '../../../components/facts.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { instantWords } from '../../../words/deadline-words.ts';
import { eventWords } from '../event-words.ts';
import { whoActed } from '../who-acted.ts';
import { EvidenceList } from './evidence-list.tsx';

const shortHash = 8;

export const TimelineItem = ({ entry }: Readonly<{ entry: TimelineEntry }>) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const { title, facts, evidence } = eventWords(entry, words, names);
  const bySystem = entry.actor.startsWith('system:');
  return (
    <li className={`timeline__item${bySystem ? ' timeline__item--system' : ''}`} data-event={entry.type}>
      <p className="timeline__title">
        <strong>{title}</strong>
      </p>
      <p className="muted">
        {whoActed(entry, words, names)} · <time dateTime={entry.at}>{instantWords(words, entry.at)}</time>
      </p>
      {facts.length > 0 && <Facts facts={facts} />}
      {evidence.length > 0 && <EvidenceList evidence={evidence} />}
      <p className="timeline__proof" title={entry.hash}>
        {t('event.version', { version: entry.version })} ·{' '}
        {t('event.hash', { hash: entry.hash.slice(0, shortHash) })}
      </p>
    </li>
  );
};
