import { instantOfEpochMs } from '@dondoc/calendar';
import { isTransient } from '@dondoc/messaging-kafka';
import type { Channel, Handed, NotificationPassedOver } from '@dondoc/notifications-domain';
import type { Known, Notifications } from './notifications.ts';
import type { Outbox, OutboxChannel, Row } from './outbox.ts';

/** A row whose notification still waits on the row's channel. */
export type Waiting = Known & Readonly<{ row: Row }>;

export type Outcome = 'sent' | 'failed' | 'given-up' | 'passed-over';

export type RecordingOptions = Readonly<{
  notifications: Notifications;
  outbox: Outbox;
  now: () => string;
  /** Milliseconds to wait after the failed attempt of that number, from 1. */
  patienceAfter: (attempt: number) => number;
  onOutcome: (channel: OutboxChannel, outcome: Outcome) => void;
}>;

export type Recording = Readonly<{
  /** First all of them, then their rows: what was in one mail is known from any of them until then. */
  sent: (waiting: readonly Waiting[], messageId: string, digest: string | null) => Promise<void>;
  failed: (waiting: readonly Waiting[], reason: string, permanent: boolean) => Promise<void>;
  passedOver: (
    waiting: readonly Waiting[],
    reason: NotificationPassedOver['data']['reason'],
  ) => Promise<void>;
}>;

const minute = 60_000;

/** Five waits between six attempts: a mail server may be away for a night. */
export const defaultPatience = (attempt: number): number =>
  [minute, 5 * minute, 30 * minute, 120 * minute, 480 * minute][attempt - 1] ?? 480 * minute;

/** Writes what became of it into its stream, then takes it off the list. */
export const recording = (options: RecordingOptions): Recording => {
  const { notifications, outbox, now, patienceAfter, onOutcome } = options;
  const rowsOf = (waiting: readonly Waiting[]): readonly Row[] => waiting.map(({ row }) => row);
  return {
    sent: async (waiting, messageId, digest) => {
      for (const { row, state } of waiting) {
        const { tenant, id, channel } = row;
        const told = { type: 'RecordSent', data: { at: now(), channel, messageId, digest } } as const;
        await notifications.tell(tenant, id, told, { commandId: `${channel}/sent/${state.round}` });
        onOutcome(channel, 'sent');
      }
      await outbox.remove(rowsOf(waiting));
    },
    failed: async (waiting, reason, permanent) => {
      const at = now();
      const results: { row: Row; attempt: number; givenUp: boolean }[] = [];
      for (const { row, state } of waiting) {
        const { tenant, id, channel } = row;
        const attempt = (state.channels[channel]?.attempts ?? 0) + 1;
        const told = { type: 'RecordFailed', data: { at, channel, reason, permanent } } as const;
        const events = await notifications.tell(tenant, id, told, {
          commandId: `${channel}/failed/${state.round}.${attempt}`,
        });
        const givenUp = events.some(({ type }) => type === 'NotificationGivenUp');
        results.push({ row, attempt, givenUp });
        onOutcome(channel, givenUp ? 'given-up' : 'failed');
      }
      await outbox.remove(results.filter(({ givenUp }) => givenUp).map(({ row }) => row));
      const again = results.filter(({ givenUp }) => !givenUp);
      const attempt = Math.max(...again.map((result) => result.attempt));
      // To one instant: what was in one mail is in one mail when it is tried again, under the same Message-ID.
      if (again.length > 0)
        await outbox.postpone(
          again.map(({ row }) => row),
          instantOfEpochMs(Date.parse(at) + patienceAfter(attempt)),
        );
    },
    passedOver: async (waiting, reason) => {
      for (const { row, state } of waiting) {
        const { tenant, id, channel } = row;
        const told = { type: 'PassOver', data: { at: now(), channel, reason } } as const;
        await notifications.tell(tenant, id, told, { commandId: `${channel}/passed-over/${state.round}` });
        onOutcome(channel, 'passed-over');
      }
      await outbox.remove(rowsOf(waiting));
    },
  };
};

/** Composes a message and hands it over. What breaks on the way is a refusal, but what the surroundings broke is not. */
export const handOver = async <Message>(
  channel: Channel<Message>,
  compose: () => Promise<Message | null>,
): Promise<Handed> => {
  try {
    const message = await compose();
    // What it is about is not in the log: no later attempt will find it.
    if (message === null) return { outcome: 'refused', permanent: true, reason: 'nothing-to-tell' };
    return await channel.send(message);
  } catch (error) {
    if (isTransient(error)) throw error;
    return { outcome: 'refused', permanent: false, reason: 'not-composed' };
  }
};
