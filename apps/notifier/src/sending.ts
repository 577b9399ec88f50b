import { backoff, pause, type Log } from '@dondoc/messaging-kafka';
import { digestId } from './mail-sender.ts';
import type { Outbox, OutboxChannel, Row } from './outbox.ts';

export type SendingOptions = Readonly<{
  outbox: Outbox;
  channel: OutboxChannel;
  send: (rows: readonly Row[], digest: string | null) => Promise<void>;
  now: () => string;
  /** Milliseconds between looks when there is nothing to do. */
  everyMs: number;
  log: Log;
}>;

export type Sending = Readonly<{
  /** Ends after what is under way. */
  stop: () => Promise<void>;
  /** Why nothing is sent at the moment, or null. */
  trouble: () => string | null;
}>;

/** Sends what is due on one channel, one after another, until stopped. Several processes may: each takes its own rows. */
export const startSending = (options: SendingOptions): Sending => {
  const { outbox, channel, send, now, everyMs, log } = options;
  const stopping = new AbortController();
  let trouble: string | null = null;

  /** Whether there was anything to do. */
  const sendOne = async (): Promise<boolean> => {
    const rows = await outbox.claimSingle(channel, now());
    await send(rows, null);
    return rows.length > 0;
  };

  const sendDigest = async (): Promise<boolean> => {
    const rows = await outbox.claimDigest(channel, now());
    const [first] = rows;
    if (!first) return false;
    const id = first.digest ?? digestId(rows);
    // Before it goes out: tried again after whatever happens now, it is the same mail.
    if (first.digest === null) await outbox.bind(rows, id);
    await send(rows, id);
    return true;
  };

  const lives = (async () => {
    for (let failures = 0; !stopping.signal.aborted;) {
      try {
        const busy = (await sendOne()) || (await sendDigest());
        failures = 0;
        trouble = null;
        if (!busy) await pause(everyMs, stopping.signal);
      } catch (error) {
        failures += 1;
        trouble = `${channel}: ${String(error)}`;
        log.warn({ channel, err: error }, 'cannot send now, trying again');
        await pause(backoff(failures), stopping.signal);
      }
    }
  })();

  return {
    stop: async () => {
      stopping.abort();
      await lives;
    },
    trouble: () => trouble,
  };
};
