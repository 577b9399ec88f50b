import type { NoticeChannel, NoticeView } from '@dondoc/notifications-contracts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api-context.ts';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { instantWords } from '../../../words/deadline-words.ts';
import { noticesQuery } from '../api/dossier.queries.ts';
import { DossierSection } from './dossier-section.tsx';

/** The proof of notice: who was told what, and what became of it on every way. */
export const AssignmentNotices = ({ id }: Readonly<{ id: string }>) => {
  const words = useWords();
  const { t, language } = words;
  const names = useNames();
  const notices = useQuery(noticesQuery(useApi(), id));
  const title = t('dossier.notices');
  const moment = (at: string | null | undefined) => (at ? instantWords(words, at) : t('dossier.notYet'));

  const way = ({ channel, status, sentAt, deliveredAt, reason }: NoticeChannel): string => {
    const at = deliveredAt ?? sentAt;
    const state = t(`dossier.wayState.${status}`, { at: at === null ? '' : instantWords(words, at) });
    return `${t(`dossier.way.${channel}`)}: ${state}${reason === null ? '' : ` (${reason})`}`;
  };

  const columns: readonly Column<NoticeView>[] = [
    {
      key: 'to',
      title: t('dossier.noticeTo'),
      names: true,
      cell: ({ recipient, recipientName }) => (
        <span className="units">
          <span>{recipientName ?? recipient.person}</span>
          <span className="muted">{names.unit(recipient.unit)}</span>
        </span>
      ),
    },
    { key: 'what', title: t('dossier.noticeWhat'), cell: ({ label }) => label[language] },
    { key: 'queued', title: t('dossier.queued'), cell: ({ queuedAt }) => moment(queuedAt) },
    {
      key: 'ways',
      title: t('dossier.ways'),
      cell: ({ channels }) => (
        <span className="units">
          {channels.length === 0 && <span>{t('dossier.inApp')}</span>}
          {channels.map((channel) => (
            <span key={channel.channel}>{way(channel)}</span>
          ))}
        </span>
      ),
    },
    { key: 'opened', title: t('dossier.openedAt'), cell: ({ opened }) => moment(opened?.at) },
    {
      key: 'acknowledged',
      title: t('dossier.acknowledgedAt'),
      cell: ({ acknowledged }) => moment(acknowledged?.at),
    },
  ];

  return (
    <DossierSection title={title} testId="notices">
      {notices.error && (
        <TroubleAlert error={notices.error} place={title} retry={() => void notices.refetch()} />
      )}
      {notices.data?.items.length === 0 && <p className="muted">{t('dossier.noNotices')}</p>}
      {notices.data && notices.data.items.length > 0 && (
        <StackedTable
          caption={title}
          columns={columns}
          rows={notices.data.items}
          rowKey={(each) => each.id}
        />
      )}
    </DossierSection>
  );
};
