import type { TimelineEntry } from '@dondoc/assignments-contracts';
import { useEffect, useRef } from 'react';
import { eventAnchor } from '../../../components/event-anchor.ts';
import { Facts } from '../../../components/facts.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { instantWords } from '../../../words/deadline-words.ts';
import { eventWords } from '../event-words.ts';
import { whoActed } from '../who-acted.ts';
import { EvidenceList } from './evidence-list.tsx';

const shortHash = 8;

type Props = Readonly<{
  entry: TimelineEntry;
  /** A score stands on this event, and its reader came to see it. */
  pointedAt: boolean;
}>;

/** An event of a timeline, once shown, is brought into sight when it is the one that was asked for. */
export const TimelineItem = ({ entry, pointedAt }: Props) => {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (pointedAt) item.current?.scrollIntoView({ block: 'center' });
  }, [pointedAt]);
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const { title, facts, evidence } = eventWords(entry, words, names);
  const bySystem = entry.actor.startsWith('system:');
  return (
    <li
      ref={item}
      id={eventAnchor(entry.eventId)}
      className={`timeline__item${bySystem ? ' timeline__item--system' : ''}${pointedAt ? ' timeline__item--here' : ''}`}
      data-event={entry.type}
      aria-current={pointedAt ? 'location' : undefined}
    >
      <p className="timeline__title">
        <strong>{title}</strong>
        {pointedAt && <span className="tag tag--amber timeline__here">{t('event.here')}</span>}
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
