import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { z } from 'zod';
import { useApi } from '../../../api/api-context.ts';
import { useCommand } from '../../../api/use-command.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { useSession } from '../../../session/session-context.ts';
import { noticesQuery } from '../api/notifications.queries.ts';
import { useShown } from '../api/use-shown.ts';
import { DeadLetters } from './dead-letters.tsx';
import { MailChoices } from './mail-choices.tsx';
import { NoticeItem } from './notice-item.tsx';

/** What is read again may move from page to page between two readings: each stands where it comes first. */
const eachOnce = <Item extends Readonly<{ id: string }>>(items: readonly Item[]): readonly Item[] =>
  items.filter(({ id }, index) => items.findIndex((item) => item.id === id) === index);

export const NotificationsPage = () => {
  const { t } = useWords();
  const { person } = useSession();
  const names = useNames();
  const notices = useInfiniteQuery(noticesQuery(useApi()));
  const openAll = useCommand(z.object({}), ['notifications']);
  const items = eachOnce(notices.data?.pages.flatMap((page) => page.items) ?? []);
  useShown(items);
  if (notices.isPending) return <Loading />;
  const unread = notices.data?.pages[0]?.unread ?? 0;
  return (
    <>
      <PageTitle of={t('notice.title')} />
      <h1>
        {t('notice.title')}
        <span className="count">
          {unread > 0 ? t('notice.unread', { count: unread }) : t('notice.allRead')}
        </span>
      </h1>
      {[notices.error, openAll.error].map(
        (error, index) =>
          error && (
            <TroubleAlert
              key={index}
              error={error}
              place={t('place.notices')}
              retry={() => void notices.refetch()}
            />
          ),
      )}
      <div className="columns columns--aside">
        <section aria-label={t('notice.title')}>
          {unread > 0 && (
            <Button
              loading={openAll.isPending}
              onClick={() => openAll.mutate({ path: '/notifications/open-all', body: {} })}
            >
              {t('notice.openAll')}
            </Button>
          )}
          {items.length === 0 && <p className="empty">{t('notice.empty')}</p>}
          <ul className="notices" data-testid="notices">
            {items.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} nameOf={names.person} />
            ))}
          </ul>
          {notices.hasNextPage && (
            <Button loading={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>
              {t('notice.more')}
            </Button>
          )}
        </section>
        <MailChoices />
      </div>
      {person.role === 'leader' && <DeadLetters />}
    </>
  );
};
