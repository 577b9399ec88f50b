import { notificationResultSchema, type NoticeView } from '@dondoc/notifications-contracts';
import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { Link } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { useCommand } from '../../../api/use-command.ts';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { deadLetterWords } from '../dead-letter-words.ts';
import { noticeAbout } from '../notice-about.ts';
import { deadLettersQuery } from '../api/notifications.queries.ts';

/** What could not be sent, for leaders to look at and have sent again. */
export const DeadLetters = () => {
  const words = useWords();
  const { t, language } = words;
  const { message } = App.useApp();
  const letters = useQuery(deadLettersQuery(useApi()));
  const resend = useCommand(notificationResultSchema, ['notifications']);
  const items = letters.data?.items ?? [];
  const nameOf = ({ recipientName, recipient }: NoticeView) => recipientName ?? recipient.person;
  const titleOf = (notice: NoticeView) => noticeAbout(notice, words).title;
  return (
    <section className="section" aria-labelledby="dead-letters-title" data-testid="dead-letters">
      <h2 id="dead-letters-title">{t('deadLetter.title')}</h2>
      {letters.error && (
        <TroubleAlert
          error={letters.error}
          place={t('place.deadLetters')}
          retry={() => void letters.refetch()}
        />
      )}
      {resend.error && <TroubleAlert error={resend.error} place={t('place.deadLetters')} />}
      {items.length === 0 && letters.data && <p className="muted">{t('deadLetter.empty')}</p>}
      {items.length > 0 && (
        <>
          <p className="muted">{t('deadLetter.explain')}</p>
          <StackedTable
            caption={t('deadLetter.title')}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              { key: 'to', title: t('deadLetter.to'), names: true, cell: nameOf },
              {
                key: 'about',
                title: t('deadLetter.about'),
                cell: (notice) => (
                  <>
                    {notice.label[language]}:{' '}
                    <Link to={noticeAbout(notice, words).path}>{titleOf(notice)}</Link>
                  </>
                ),
              },
              { key: 'why', title: t('deadLetter.why'), cell: (notice) => deadLetterWords(notice, words) },
              {
                key: 'action',
                title: t('deadLetter.action'),
                cell: (notice) => (
                  <Button
                    size="small"
                    aria-label={t('deadLetter.resendTo', { person: nameOf(notice), title: titleOf(notice) })}
                    loading={resend.isPending}
                    onClick={() =>
                      resend.mutate(
                        { path: `/notifications/${notice.id}/resend`, body: {}, seenVersion: notice.version },
                        { onSuccess: () => message.success(t('notice.resent')) },
                      )
                    }
                  >
                    {t('deadLetter.resend')}
                  </Button>
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  );
};
