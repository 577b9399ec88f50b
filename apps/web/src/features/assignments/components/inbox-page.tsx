import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useSession } from '../../../session/session-context.ts';
import { inboxQuery } from '../api/assignments.queries.ts';
import { inboxLists } from '../inbox-lists.ts';
import { InboxSection } from './inbox-section.tsx';

/** A result to accept may stand far down the list: so many pages are read without being asked for. */
const pagesRead = 5;

export const InboxPage = () => {
  const { t } = useWords();
  const api = useApi();
  const { person } = useSession();
  const inbox = useInfiniteQuery(inboxQuery(api, person.unit));
  const { hasNextPage, isFetching, fetchNextPage } = inbox;
  const readOn = hasNextPage && !isFetching && (inbox.data?.pages.length ?? 0) < pagesRead;
  useEffect(() => {
    if (readOn) void fetchNextPage();
  }, [readOn, fetchNextPage]);
  if (inbox.isPending) return <Loading />;
  const lists = inboxLists(inbox.data?.pages.flatMap(({ items }) => items) ?? [], person.unit);
  const title = t('inbox.title', { unit: person.unitName });
  return (
    <>
      <PageTitle of={title} />
      <h1>{title}</h1>
      {inbox.error && (
        <TroubleAlert error={inbox.error} place={t('place.inbox')} retry={() => void inbox.refetch()} />
      )}
      {inbox.data && (
        <>
          {lists.accepts && (
            <InboxSection
              title={t('inbox.toAccept')}
              assignments={lists.toAccept}
              empty={t('inbox.emptyToAccept')}
              testId="inbox-to-accept"
            />
          )}
          <InboxSection
            title={t('inbox.todo')}
            assignments={lists.todo}
            empty={t('inbox.emptyTodo')}
            testId="inbox-todo"
          />
          <InboxSection
            title={t('inbox.cooperating')}
            assignments={lists.cooperating}
            testId="inbox-cooperating"
          />
          <InboxSection title={t('inbox.done')} assignments={lists.done} testId="inbox-done" />
          {hasNextPage && (
            <Button loading={inbox.isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('inbox.more')}
            </Button>
          )}
        </>
      )}
    </>
  );
};
