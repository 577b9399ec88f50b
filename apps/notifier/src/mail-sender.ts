import { createHash } from 'node:crypto';
import { compareInstants, type WorkingCalendar } from '@dondoc/calendar';
import { digestWords, tellingOf, wordsOf } from '@dondoc/notifications-application';
import { cannotBeOff, matterIn, outgoingAt, type Channel, type Message } from '@dondoc/notifications-domain';
import type { Contact, Directory } from './directory.ts';
import type { Histories } from './histories.ts';
import type { Known, Notifications } from './notifications.ts';
import type { Outbox, Row } from './outbox.ts';
import { handOver, type Recording, type Waiting } from './recording.ts';

export type MailSenderOptions = Readonly<{
  notifications: Notifications;
  histories: Histories;
  directory: Directory;
  outbox: Outbox;
  recording: Recording;
  mail: Channel<Message>;
  calendarOf: (tenant: string) => Promise<WorkingCalendar>;
  /** Of the page, without a slash at its end. */
  origin: string;
  now: () => string;
}>;

/** The same things together are the same mail. */
export const digestId = (rows: readonly Row[]): string =>
  createHash('sha256')
    .update(JSON.stringify(rows.map(({ tenant, id }) => `${tenant}/${id}`).toSorted()))
    .digest('hex')
    .slice(0, 32);

const emailOf = (known: Known | null) => known?.state.channels.email;

/** Sends rows of one person as one mail: about one thing, or with a digest's id about all of them. */
export const mailSender = (options: MailSenderOptions) => {
  const { notifications, histories, directory, outbox, recording, mail, calendarOf, origin, now } = options;

  const messageOf = async (
    waiting: readonly Waiting[],
    { name, language }: Contact,
    { tenant }: Row,
    envelope: Pick<Message, 'messageId' | 'to'>,
  ): Promise<Message | null> => {
    const tellings = (
      await Promise.all(
        waiting.map(async ({ row, queued }) =>
          tellingOf(row.id, queued, await histories(tenant, matterIn(queued))),
        ),
      )
    ).filter((telling) => telling !== null);
    const [first, second] = tellings;
    if (!first) return null;
    const occasion = { language, name, origin, now: now(), calendar: await calendarOf(tenant) };
    const words = second ? digestWords(tellings, occasion) : wordsOf(first, occasion);
    return { ...envelope, language, ...words };
  };

  const send = async (waiting: readonly Waiting[], messageId: string, digest: string | null) => {
    const [one] = waiting;
    if (!one) return;
    const contact = await directory.contact(one.row.tenant, one.row.person);
    const to = contact.email;
    if (to === null) return recording.passedOver(waiting, 'no-address');
    const isOff = ({ queued }: Waiting): boolean => contact.choice === 'off' && !cannotBeOff(queued);
    const wanted = waiting.filter((it) => !isOff(it));
    await recording.passedOver(waiting.filter(isOff), 'switched-off');
    if (wanted.length === 0) return;
    const handed = await handOver(mail, () => messageOf(wanted, contact, one.row, { messageId, to }));
    if (handed.outcome === 'handed-over') await recording.sent(wanted, messageId, digest);
    else await recording.failed(wanted, handed.reason, handed.permanent);
  };

  /** Null: it may go now. Mail that comes late, by its server's fault or by ours, comes in working hours all the same. */
  const heldUntil = async (waiting: readonly Waiting[], { tenant }: Row): Promise<string | null> => {
    // Whoever has a dead letter sent again means now.
    const [one] = waiting;
    if (!one || waiting.some(({ state }) => state.round > 0)) return null;
    const urgent = waiting.find(({ queued }) => queued.urgency === 'flash') ?? one;
    const ready = now();
    const at = outgoingAt(urgent.queued.urgency, ready, await calendarOf(tenant));
    return compareInstants(at, ready) > 0 ? at : null;
  };

  return async (rows: readonly Row[], digest: string | null): Promise<void> => {
    const [row] = rows;
    if (!row) return;
    const all = await Promise.all(
      rows.map(async (one) => ({ row: one, known: await notifications.read(one.tenant, one.id) })),
    );
    const waiting = all.flatMap(({ row: one, known }) =>
      known && emailOf(known)?.status === 'waiting' ? [{ row: one, ...known }] : [],
    );
    const messageId = digest === null ? `${row.id}.email@dondoc` : `${digest}.digest@dondoc`;
    // Recorded for one of them, the mail has gone, and the others were in it.
    const gone = digest !== null && all.some(({ known }) => emailOf(known)?.digest === digest);
    const held = gone ? null : await heldUntil(waiting, row);
    if (gone) await recording.sent(waiting, messageId, digest);
    else if (held === null) await send(waiting, messageId, digest);
    else
      await outbox.postpone(
        waiting.map((it) => it.row),
        held,
      );
    await outbox.remove(
      all.filter(({ known }) => emailOf(known)?.status !== 'waiting').map(({ row: one }) => one),
    );
  };
};
