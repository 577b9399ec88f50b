import { startOfLog, type GlobalPosition } from '@dondoc/event-sourcing-kernel';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeOf, eventIdOf, readEventId, type LogEntry } from './live-change.ts';
import { liveFeed, type LiveFeed } from './live-feed.ts';

const at = (position: number): GlobalPosition => ({ transactionId: '700', position: String(position) });

/** A log in memory: `shown` are the positions that the read models have. */
const logOf = () => {
  const written: { position: number; stream: string }[] = [];
  const shown = new Set<number>();
  const entryAt = ({ position, stream }: { position: number; stream: string }): LogEntry => ({
    global: at(position),
    change: changeOf(stream, 1),
    takenIn: changeOf(stream, 1) === null || shown.has(position),
    person: null,
  });
  let [reads, troubles] = [0, 0];
  return {
    reads: () => reads,
    write: (position: number, stream = `assignment/a${position}`) => void written.push({ position, stream }),
    show: (...positions: number[]) => positions.forEach((position) => shown.add(position)),
    failNext: () => {
      troubles = 1;
    },
    entries: {
      after: async ({ position }: GlobalPosition, limit: number) => {
        reads += 1;
        if (troubles-- > 0) throw new Error('database away');
        return written
          .filter((entry) => entry.position > Number(position))
          .slice(0, limit)
          .map(entryAt);
      },
      shownUpTo: async () => startOfLog,
    },
  };
};

let feed: LiveFeed | null = null;
afterEach(async () => {
  await feed?.stop();
  feed = null;
});

const listening = async (log: ReturnType<typeof logOf>, clock = { now: 0 }) => {
  const heard: string[] = [];
  feed = liveFeed({ entries: log.entries, every: 1, afterTrouble: 1, patience: 1_000, now: () => clock.now });
  await feed.join(({ change }) => {
    if (change) heard.push(change.id);
  });
  return heard;
};
/** The feed has looked again, several times. */
const lookedAgain = async (log: ReturnType<typeof logOf>) => {
  const before = log.reads();
  await eventually(() => expect(log.reads()).toBeGreaterThan(before + 3));
};
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 5 });

describe('The live feed', () => {
  it('tells a change when the read models have it, and not before', async () => {
    const log = logOf();
    log.write(1);
    const heard = await listening(log);
    log.write(2, 'directive/d1');
    await lookedAgain(log);
    expect(heard).toEqual([]);
    log.show(1);
    await eventually(() => expect(heard).toEqual(['a1']));
  });

  it('tells in the order of the log: what is shown waits for what stands before it', async () => {
    const log = logOf();
    [1, 2, 3].forEach((position) => log.write(position));
    log.show(1, 3);
    const heard = await listening(log);
    await eventually(() => expect(heard).toEqual(['a1']));
    log.show(2);
    await eventually(() => expect(heard).toEqual(['a1', 'a2', 'a3']));
  });

  it('does not wait for ever for a stream that stands still while others go on', async () => {
    const [log, clock] = [logOf(), { now: 0 }];
    log.write(1, 'assignment/stuck');
    log.write(2, 'assignment/stuck');
    log.write(3);
    const heard = await listening(log, clock);
    log.show(3);
    await lookedAgain(log);
    expect(heard).toEqual([]);
    clock.now = 1_001;
    await eventually(() => expect(heard).toEqual(['stuck', 'stuck', 'a3']));
  });

  it('waits for a projector that is away, however long', async () => {
    const [log, clock] = [logOf(), { now: 0 }];
    log.write(1);
    const heard = await listening(log, clock);
    clock.now = 86_400_000;
    await lookedAgain(log);
    expect(heard).toEqual([]);
    log.show(1);
    await eventually(() => expect(heard).toEqual(['a1']));
  });

  it('goes on where it was when the database comes back', async () => {
    const log = logOf();
    const heard = await listening(log);
    log.failNext();
    log.write(1);
    log.show(1);
    await eventually(() => expect(heard).toEqual(['a1']));
  });

  it('reads once for all who listen, each entry once', async () => {
    const log = logOf();
    const heard = await listening(log);
    const other: string[] = [];
    await feed?.join(({ change }) => other.push(change?.id ?? ''));
    log.write(1);
    log.show(1);
    await eventually(() => expect([heard, other]).toEqual([['a1'], ['a1']]));
  });
});

describe('The id of an event', () => {
  it('leads back to its place in the log', () => expect(readEventId(eventIdOf(at(12)))).toEqual(at(12)));

  it.each(['', '12', '1-2-3', 'x-1', '1-99999999999999999999', "1-1'--"])('is not %s', (text) =>
    expect(readEventId(text)).toBeNull(),
  );
});
