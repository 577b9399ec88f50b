import type { GlobalPosition } from '@dondoc/event-sourcing-kernel';
import { setTimeout as pause } from 'node:timers/promises';
import type { LogEntry } from './live-change.ts';
import type { LogEntries } from './log-entries.ts';

export type Listener = (entry: LogEntry) => void;

export type LiveFeed = Readonly<{
  /** Hears every entry after the place it resolves to, once, in order. */
  join: (listener: Listener) => Promise<GlobalPosition>;
  leave: (listener: Listener) => void;
  stop: () => Promise<void>;
}>;

export type FeedOptions = Readonly<{
  entries: LogEntries;
  /** Milliseconds between two looks at the log. */
  every?: number;
  /** Milliseconds before it looks again when the log could not be read. */
  afterTrouble?: number;
  /** Milliseconds that an entry is waited for when later ones are shown already: its stream stands still. */
  patience?: number;
  now?: () => number;
  onTrouble?: (error: unknown) => void;
}>;

const pageSize = 200;

/**
 * One reader of the log for all connections, at work while there are any. An entry goes out when the read models have
 * it, and later ones wait for it: the place last told is one from which nothing is missed.
 */
export const liveFeed = ({
  entries,
  every = 300,
  afterTrouble = 2_000,
  patience = 15_000,
  now = Date.now,
  onTrouble = () => undefined,
}: FeedOptions): LiveFeed => {
  const listeners = new Set<Listener>();
  const stopping = new AbortController();
  /** Streams whose documents stand still: nobody waits for them until they move again. */
  const still = new Set<string>();
  let frontier: GlobalPosition | null = null;
  let starting: Promise<GlobalPosition> | null = null;
  let reading: Promise<void> | null = null;
  let heldSince: number | null = null;

  /** Whether an entry may go out; `later`: those behind it. */
  const passes = ({ change, takenIn }: LogEntry, later: readonly LogEntry[]): boolean => {
    const stream = `${change?.kind}/${change?.id}`;
    if (takenIn) {
      still.delete(stream);
      heldSince = null;
      return true;
    }
    if (still.has(stream)) return true;
    heldSince ??= now();
    const overtaken = later.some((other) => other.change !== null && other.takenIn);
    if (!overtaken || now() - heldSince <= patience) return false;
    still.add(stream);
    heldSince = null;
    return true;
  };

  /** Resolves to whether there is more to read at once. */
  const readOn = async (from: GlobalPosition): Promise<boolean> => {
    const page = await entries.after(from, pageSize);
    for (const [at, entry] of page.entries()) {
      if (!passes(entry, page.slice(at + 1))) return false;
      frontier = entry.global;
      for (const listener of listeners) listener(entry);
    }
    return page.length === pageSize;
  };

  const read = async (): Promise<void> => {
    while (listeners.size > 0 && frontier !== null && !stopping.signal.aborted) {
      const wait = await readOn(frontier).then(
        (more) => (more ? 0 : every),
        (error: unknown) => {
          onTrouble(error);
          return afterTrouble;
        },
      );
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    frontier = null;
    heldSince = null;
    reading = null;
  };

  return {
    join: async (listener) => {
      if (frontier === null) {
        starting ??= entries.shownUpTo().finally(() => {
          starting = null;
        });
        const begin = await starting;
        // Somebody else may have begun meanwhile: then the feed stands where that one has come to.
        frontier ??= begin;
      }
      listeners.add(listener);
      reading ??= read();
      return frontier;
    },
    leave: (listener) => {
      listeners.delete(listener);
    },
    stop: async () => {
      stopping.abort();
      await reading;
    },
  };
};
