import type {
  NoticeChannel,
  NotificationCard,
  NotificationPublished,
  PublishedDataOf,
} from '@dondoc/notifications-contracts';
import type { Projection, Recorded } from '@dondoc/event-sourcing-kernel';
import { notificationIdOf } from '@dondoc/notifications-domain';

type Queued = PublishedDataOf<'dondoc.notification.queued.v1'>;
type Later = Exclude<NotificationPublished, { type: 'dondoc.notification.queued.v1' }>;

const waiting = (delivery: Queued['deliveries'][number]): NoticeChannel => ({
  ...delivery,
  status: 'waiting',
  sentAt: null,
  deliveredAt: null,
  messageId: null,
  digest: null,
  attempts: 0,
  reason: null,
});

const begun = (
  { stream, version }: Recorded<NotificationPublished>,
  { at, version: eventVersion, deliveries, rung: _, ...data }: Queued,
): NotificationCard => ({
  ...data,
  assignment: data.assignment ?? null,
  rating: data.rating ?? null,
  id: notificationIdOf(stream),
  version,
  eventVersion,
  queuedAt: at,
  shownAt: null,
  opened: null,
  acknowledged: null,
  channels: deliveries.map(waiting),
  deadLetter: false,
});

const onChannel = (card: NotificationCard, channel: string, news: Partial<NoticeChannel>) => {
  const channels = card.channels.map((one) => (one.channel === channel ? { ...one, ...news } : one));
  return { channels, deadLetter: channels.some(({ status }) => status === 'given-up') };
};

const changed = (card: NotificationCard, { type, data }: Later): Partial<NotificationCard> => {
  switch (type) {
    case 'dondoc.notification.sent.v1': {
      const { at, channel, messageId, digest } = data;
      return onChannel(card, channel, { status: 'sent', sentAt: at, messageId, digest, reason: null });
    }
    case 'dondoc.notification.delivered.v1':
      return data.channel === 'in-app'
        ? { shownAt: data.at }
        : onChannel(card, data.channel, { status: 'delivered', deliveredAt: data.at });
    case 'dondoc.notification.failed.v1':
      return onChannel(card, data.channel, { attempts: data.attempt, reason: data.reason });
    case 'dondoc.notification.given-up.v1':
      return onChannel(card, data.channel, { status: 'given-up', reason: data.reason });
    case 'dondoc.notification.passed-over.v1':
      return onChannel(card, data.channel, { status: 'passed-over', reason: data.reason });
    case 'dondoc.notification.requeued.v1':
      return data.channels.reduce(
        (sofar, channel) => ({
          ...sofar,
          ...onChannel(sofar, channel, {
            status: 'waiting',
            as: 'single',
            notBefore: data.at,
            attempts: 0,
            reason: null,
          }),
        }),
        card,
      );
    case 'dondoc.notification.opened.v1':
      return { opened: { at: data.at, by: data.by }, shownAt: card.shownAt ?? data.at };
    case 'dondoc.notification.acknowledged.v1':
      return { acknowledged: { at: data.at, by: data.by } };
    default:
      return data satisfies never;
  }
};

/** Documents of one person lie together: `<person>/<notification id>`. */
export const notificationCardId = (person: string, id: string): string => `${person}/${id}`;

/** The inbox of each person, the proof of notice, and the dead letters. */
export const notificationCard: Projection<NotificationCard, NotificationPublished> = {
  name: 'notification-card',
  version: 2,
  handles: [
    'dondoc.notification.queued.v1',
    'dondoc.notification.sent.v1',
    'dondoc.notification.delivered.v1',
    'dondoc.notification.failed.v1',
    'dondoc.notification.given-up.v1',
    'dondoc.notification.passed-over.v1',
    'dondoc.notification.requeued.v1',
    'dondoc.notification.opened.v1',
    'dondoc.notification.acknowledged.v1',
  ],
  documentId: ({ stream, data }) => notificationCardId(data.recipient.person, notificationIdOf(stream)),
  evolve: (card, recorded) => {
    if (recorded.type === 'dondoc.notification.queued.v1') return begun(recorded, recorded.data);
    return card && { ...card, ...changed(card, recorded), version: recorded.version };
  },
};
