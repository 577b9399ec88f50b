import { notificationResultSchema, type NotificationView } from '@dondoc/notifications-contracts';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useCommand } from '../../../api/use-command.ts';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { UrgencyTag } from '../../../components/urgency-tag.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useSession } from '../../../session/session-context.ts';
import { deadlineWords } from '../../../words/deadline-words.ts';
import { noticeAbout } from '../notice-about.ts';
import { NoticeState } from './notice-state.tsx';

type Props = Readonly<{ notice: NotificationView; nameOf: (person: string) => string }>;

/** One thing that somebody was told, and what they do with it. Going to what it is about opens it. */
export const NoticeItem = ({ notice, nameOf }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const { person } = useSession();
  const open = useCommand(notificationResultSchema, ['notifications']);
  const acknowledge = useCommand(notificationResultSchema, ['notifications']);
  const { id, label, sentence, dueAt, recipient, urgency } = notice;
  const { path, title } = noticeAbout(notice, words);
  const unread = notice.opened === null;
  const at = (step: 'open' | 'acknowledge') => ({ path: `/notifications/${id}/${step}`, body: {} });
  const named = (action: string) => t('notice.about', { action, title });
  return (
    <li className={unread ? 'notice notice--unread' : 'notice'} data-testid={`notice-${notice.kind}`}>
      <p className="notice__head">
        <strong>{label[language]}</strong>
        {urgency !== 'normal' && <UrgencyTag urgency={urgency} />}
        {unread && <span className="tag tag--amber">{t('notice.isUnread')}</span>}
      </p>
      <p>
        <Link to={path} onClick={() => unread && open.mutate(at('open'))}>
          {title}
        </Link>
      </p>
      <p>{sentence[language]}</p>
      {recipient.person !== person.person && (
        <p>{t('notice.onBehalf', { person: nameOf(recipient.person) })}</p>
      )}
      {dueAt !== null && <p>{t('notice.due', { at: deadlineWords(words, dueAt) })}</p>}
      <NoticeState notice={notice} nameOf={nameOf} />
      <div className="notice__actions">
        {notice.acknowledged === null && (
          <Button
            type="primary"
            size="small"
            aria-label={named(t('notice.acknowledge'))}
            loading={acknowledge.isPending}
            disabled={acknowledge.isSuccess}
            onClick={() => acknowledge.mutate(at('acknowledge'))}
          >
            {t('notice.acknowledge')}
          </Button>
        )}
        {unread && (
          <Button
            size="small"
            aria-label={named(t('notice.open'))}
            loading={open.isPending}
            disabled={open.isSuccess || acknowledge.isSuccess}
            onClick={() => open.mutate(at('open'))}
          >
            {t('notice.open')}
          </Button>
        )}
      </div>
      {[open.error, acknowledge.error].map(
        (error, index) => error && <TroubleAlert key={index} error={error} place={t('place.command')} />,
      )}
    </li>
  );
};
