import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { unreadQuery } from '../api/notifications.queries.ts';

const Bell = () => (
  <svg aria-hidden="true" viewBox="0 0 24 24" width="18" height="18" fill="none" stroke="currentColor">
    <path
      d="M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

/** The way to the notifications, with how many are unread in words. */
export const NoticeBell = () => {
  const { t } = useWords();
  const { data } = useQuery(unreadQuery(useApi()));
  const unread = data?.unread ?? 0;
  return (
    <NavLink to="/notifications" className="bell" data-testid="bell" data-unread={unread}>
      <Bell /> {t('notice.title')}
      {unread > 0 && <span className="bell__count">{t('notice.unread', { count: unread })}</span>}
    </NavLink>
  );
};
