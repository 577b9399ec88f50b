import type { Batch } from 'kafkajs';
import { backoff, pause } from './backoff.ts';
import type { Acquaintance } from './continuation.ts';
import { handleLetters, type Handled, type Handling } from './handle-letters.ts';
import { toLetter, type Letter } from './letter.ts';
import type { Place } from './standing.ts';

/** What the reader may ask of the client while it works on a batch. */
export type BatchControl = Readonly<{
  /** False once the consumer stops, was moved elsewhere, or lost its membership. */
  mayGoOn: () => boolean;
  done: (offset: bigint) => void;
  seek: (offset: bigint) => void;
}>;

export type PartitionReader = Readonly<{
  /** Forgets what was known: somebody else may have worked on the partitions since. */
  forget: () => void;
  /** To be told when the client was asked to read on from there. */
  asked: (topic: string, partition: number, offset: bigint) => void;
  read: (batch: Pick<Batch, 'topic' | 'partition' | 'messages'>, control: BatchControl) => Promise<void>;
  /** Why work does not go forward at the moment, or null. */
  trouble: () => string | null;
}>;

const stranger: Acquaintance = { verified: false, asked: null };

/** Works through batches of any partition, slice by slice, for as long as it takes. */
export const partitionReader = (
  consumer: string,
  sliceSize: number,
  handling: Handling,
  counted: (handled: Extract<Handled, { outcome: 'handled' }>) => void,
): PartitionReader => {
  const { log } = handling;
  const acquaintances = new Map<string, Acquaintance>();
  let trouble: string | null = null;
  const keyOf = (topic: string, partition: number) => `${topic}/${partition}`;

  const asked = (topic: string, partition: number, offset: bigint): void => {
    const before = acquaintances.get(keyOf(topic, partition)) ?? stranger;
    const times = before.asked?.offset === offset ? before.asked.times + 1 : 1;
    acquaintances.set(keyOf(topic, partition), { ...before, asked: { offset, times } });
  };

  const persist = async (
    place: Place,
    letters: readonly Letter[],
    acquaintance: Acquaintance,
    mayGoOn: () => boolean,
  ): Promise<Handled | null> => {
    for (let attempt = 1; mayGoOn(); attempt += 1) {
      try {
        const handled = await handleLetters(handling, place, letters, acquaintance);
        trouble = null;
        return handled;
      } catch (error) {
        trouble = `${place.topic}/${place.partition}: ${String(error)}`;
        log.warn({ ...place, attempt, err: error }, 'cannot work now, trying again');
        await pause(backoff(attempt));
      }
    }
    return null;
  };

  const read: PartitionReader['read'] = async ({ topic, partition, messages }, control) => {
    const place: Place = { consumer, topic, partition };
    const key = keyOf(topic, partition);
    let acquaintance = acquaintances.get(key) ?? stranger;
    for (let start = 0; start < messages.length; start += sliceSize) {
      const letters = messages.slice(start, start + sliceSize).map(toLetter);
      const handled = await persist(place, letters, acquaintance, control.mayGoOn);
      if (!handled) return;
      switch (handled.outcome) {
        case 'handled':
          acquaintance = { verified: true, asked: null };
          acquaintances.set(key, acquaintance);
          control.done(letters.at(-1)?.offset ?? -1n);
          counted(handled);
          break;
        case 'seek':
          asked(topic, partition, handled.to);
          control.seek(handled.to);
          return;
        case 'wiped':
          log.error({ ...place }, 'the topic was made anew: reading it again from its beginning');
          acquaintances.set(key, { verified: true, asked: null });
          control.seek(0n);
          return;
      }
    }
  };

  const forget = (): void => {
    acquaintances.clear();
    trouble = null;
  };

  return { forget, asked, read, trouble: () => trouble };
};
