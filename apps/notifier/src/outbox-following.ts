import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { notificationPublishedSchema, type NotificationPublished } from '@dondoc/notifications-contracts';
import { notificationIdOf } from '@dondoc/notifications-domain';
import type { PoolClient } from 'pg';

type Queryable = Pick<PoolClient, 'query'>;

const take = async (tx: Queryable, tenant: string, id: string, event: NotificationPublished) => {
  switch (event.type) {
    case 'dondoc.notification.queued.v1': {
      const { recipient, deliveries } = event.data;
      for (const { channel, as, notBefore } of deliveries)
        await tx.query(
          `insert into notifications.outbox (tenant, id, channel, person, send_as, not_before)
           values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
          [tenant, id, channel, recipient.person, as, notBefore],
        );
      return;
    }
    case 'dondoc.notification.requeued.v1': {
      const { at, recipient, channels } = event.data;
      await tx.query(
        `insert into notifications.outbox (tenant, id, channel, person, send_as, not_before)
         select $1, $2, channel, $3, 'single', $4 from unnest($5::text[]) as channel
         on conflict (tenant, id, channel) do update
           set send_as = 'single', not_before = $4, digest = null, leased_until = '-infinity'`,
        [tenant, id, recipient.person, at, channels],
      );
      return;
    }
    case 'dondoc.notification.sent.v1':
    case 'dondoc.notification.given-up.v1':
    case 'dondoc.notification.passed-over.v1':
      // What went in a digest stays until its sender has written all of it down: one tells that the others went.
      if ('digest' in event.data && event.data.digest !== null) return;
      await tx.query('delete from notifications.outbox where (tenant, id, channel) = ($1, $2, $3)', [
        tenant,
        id,
        event.data.channel,
      ]);
      return;
    default:
      return;
  }
};

/**
 * Keeps the list of what is to be sent up with what was published, in the transaction that also moves the consumer's
 * offset. What comes again may put back what was sent already: the sender asks the notification's stream.
 */
export const followOutbox = async (tx: Queryable, events: readonly Recorded[]): Promise<void> => {
  for (const { type, data, tenant, stream } of events) {
    const parsed = notificationPublishedSchema.safeParse({ type, data });
    if (parsed.success) await take(tx, tenant, notificationIdOf(stream), parsed.data);
  }
};
