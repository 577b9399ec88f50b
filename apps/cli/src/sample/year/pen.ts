import type { Instant } from '@dondoc/assignments-domain';
import type { AnyEvent, AppendContext, NewEvent } from '@dondoc/event-sourcing-kernel';
import { createHash } from 'node:crypto';
import { yearTenant } from './ward.ts';

/** What one command of the story adds to the log, and when. */
export type Entry = Readonly<{
  at: Instant;
  stream: string;
  expectedVersion: number;
  events: readonly NewEvent<AnyEvent>[];
  context: AppendContext;
  /** Of its last event. */
  hash: string;
}>;

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

const idOf = (stream: string, version: number): string => {
  const hex = createHash('sha256')
    .update(JSON.stringify([yearTenant, stream, version]))
    .digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
};

/**
 * The clock and the ids of a store that a story is written into. Both follow from the entry, so that the same story
 * has the same ids and hashes wherever it is written.
 */
export const storyPen = () => {
  let instant: Instant = '1970-01-01T00:00:00Z';
  let place = { stream: '', version: 0 };
  return {
    ports: {
      now: () => new Date(instant),
      newId: () => {
        place = { ...place, version: place.version + 1 };
        return idOf(place.stream, place.version);
      },
    },
    /** Before each entry is written. */
    moveTo: ({ at, stream, expectedVersion }: Pick<Entry, 'at' | 'stream' | 'expectedVersion'>): void => {
      instant = at;
      place = { stream, version: expectedVersion };
    },
  };
};
