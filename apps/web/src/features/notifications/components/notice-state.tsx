import type { NotificationView } from '@dondoc/notifications-contracts';
import { useWords } from '../../../i18n/use-words.ts';
import { instantWords } from '../../../words/deadline-words.ts';

type Props = Readonly<{ notice: NotificationView; nameOf: (person: string) => string }>;

/** When it was told, read and acknowledged, and by whom where that was not the recipient. */
export const NoticeState = ({ notice, nameOf }: Props) => {
  const words = useWords();
  const { t } = words;
  const { queuedAt, opened, acknowledged, recipient } = notice;
  const step = (what: 'opened' | 'acknowledged', done: typeof opened) => {
    if (done === null) return [];
    const at = instantWords(words, done.at);
    return done.by.person === recipient.person
      ? [t(`notice.${what}`, { at })]
      : [t(`notice.${what}By`, { at, by: nameOf(done.by.person) })];
  };
  const told = t('notice.told', { at: instantWords(words, queuedAt) });
  return (
    <p className="muted">
      {[told, ...step('opened', opened), ...step('acknowledged', acknowledged)].join(' · ')}
    </p>
  );
};
