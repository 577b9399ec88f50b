import type { WorkingCalendar } from '@dondoc/calendar';
import { tellingOf, wordsOf, type Telling } from '@dondoc/notifications-application';
import { matterIn, type Channel, type WebhookCall } from '@dondoc/notifications-domain';
import type { Histories } from './histories.ts';
import type { Known, Notifications } from './notifications.ts';
import type { Outbox, Row } from './outbox.ts';
import { handOver, type Recording } from './recording.ts';

export type WebhookSenderOptions = Readonly<{
  notifications: Notifications;
  histories: Histories;
  outbox: Outbox;
  recording: Recording;
  webhook: Channel<WebhookCall>;
  calendarOf: (tenant: string) => Promise<WorkingCalendar>;
  origin: string;
  now: () => string;
}>;

const type = 'dondoc.notification.queued.v1';

/** Tells the ward's own receiver of one notification: who by an opaque id, what in both languages. */
export const webhookSender = (options: WebhookSenderOptions) => {
  const { notifications, histories, outbox, recording, webhook, calendarOf, origin, now } = options;

  const callOf = async ({ tenant, id }: Row, { queued }: Known): Promise<WebhookCall | null> => {
    const telling = tellingOf(id, queued, await histories(tenant, matterIn(queued)));
    if (!telling) return null;
    const calendar = await calendarOf(tenant);
    const words = (it: Telling, language: 'vi' | 'en') => {
      const { subject, text } = wordsOf(it, { language, name: null, origin, now: now(), calendar });
      return { subject, text };
    };
    const { kind, urgency, dueAt, recipient } = queued;
    return {
      id,
      at: queued.at,
      type,
      data: {
        tenant,
        notification: id,
        ...matterIn(queued),
        kind,
        urgency,
        dueAt,
        recipient,
        vi: words(telling, 'vi'),
        en: words(telling, 'en'),
      },
    };
  };

  const send = async (row: Row): Promise<void> => {
    const known = await notifications.read(row.tenant, row.id);
    if (!known || known.state.channels.webhook?.status !== 'waiting') return outbox.remove([row]);
    const waiting = [{ row, ...known }];
    const handed = await handOver(webhook, () => callOf(row, known));
    if (handed.outcome === 'refused') return recording.failed(waiting, handed.reason, handed.permanent);
    await recording.sent(waiting, row.id, null);
    // Its receiver has answered: it has arrived.
    await notifications.tell(
      row.tenant,
      row.id,
      { type: 'RecordDelivered', data: { at: now(), channel: 'webhook' } },
      { commandId: `webhook/delivered/${known.state.round}` },
    );
  };

  return async (rows: readonly Row[]): Promise<void> => {
    for (const row of rows) await send(row);
  };
};
