import type { GlobalPosition } from '@dondoc/event-sourcing-kernel';
import type { Response } from 'express';
import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeOf, eventIdOf, type LogEntry } from './live-change.ts';
import { LiveConnections } from './live-connections.ts';
import type { Listener } from './live-feed.ts';
import { liveLimits } from './live-settings.ts';

const at = (position: number): GlobalPosition => ({ transactionId: '700', position: String(position) });
const entry = (position: number): LogEntry => ({
  global: at(position),
  change: changeOf(`assignment/a${position}`, 1),
  takenIn: true,
  person: null,
});

/** One connection to a feed that stands at `standing`, over a log that ends at `end`. */
const connected = async ({
  standing,
  lastId,
  end = standing,
  leavesMeanwhile = false,
}: Record<'standing' | 'lastId', number> & { end?: number; leavesMeanwhile?: boolean }) => {
  let hear: Listener = () => undefined;
  const written: string[] = [];
  const response = Object.assign(new EventEmitter(), {
    closed: false,
    writableLength: 0,
    writeHead: () => response,
    write: (text: string) => written.push(text),
    end: () => response.emit('close'),
    destroy: () => response.emit('close'),
  });
  const feed = {
    join: async (listener: Listener) => {
      hear = listener;
      return at(standing);
    },
    leave: () => undefined,
    stop: async () => undefined,
  };
  const entries = {
    after: async ({ position }: GlobalPosition, limit: number) => {
      if (leavesMeanwhile) {
        response.closed = true;
        response.emit('close');
      }
      return Array.from({ length: end }, (_, index) => entry(index + 1))
        .filter(({ global }) => Number(global.position) > Number(position))
        .slice(0, limit);
    },
    shownUpTo: async () => at(standing),
  };
  const connections = new LiveConnections(feed, entries, { ...liveLimits, missed: 5 });
  await connections.connect('p-1', eventIdOf(at(lastId)), response as unknown as Response);
  return {
    hear: (position: number) => hear(entry(position)),
    told: () =>
      written.flatMap((text) => /"id":"(a\d+)"/.exec(text)?.[1] ?? /event: (reset)/.exec(text)?.[1] ?? []),
    response,
    leave: () => response.emit('close'),
  };
};

describe('A client that comes back', () => {
  it('is told what lies between, and nothing that the feed has still to reach', async () => {
    const client = await connected({ standing: 4, lastId: 2, end: 6 });
    [5, 6].forEach(client.hear);
    expect(client.told()).toEqual(['a3', 'a4', 'a5', 'a6']);
    client.leave();
  });

  it('from a process that was further on is told nothing twice', async () => {
    const client = await connected({ standing: 3, lastId: 5 });
    [4, 5, 6].forEach(client.hear);
    expect(client.told()).toEqual(['a6']);
    client.leave();
  });

  it('after too much was missed is told so, and goes on from there', async () => {
    const client = await connected({ standing: 9, lastId: 1 });
    client.hear(10);
    expect(client.told()).toEqual(['reset', 'a10']);
    client.leave();
  });
});

describe('A client that does not read', () => {
  it('is let go', async () => {
    const client = await connected({ standing: 1, lastId: 1 });
    let gone = false;
    client.response.once('close', () => {
      gone = true;
    });
    client.response.writableLength = liveLimits.unread + 1;
    client.hear(2);
    expect(gone).toBe(true);
  });
});

describe('A client that leaves while what it missed is read', () => {
  afterEach(() => void vi.useRealTimers());

  it('leaves nothing running behind', async () => {
    vi.useFakeTimers();
    await connected({ standing: 4, lastId: 2, leavesMeanwhile: true });
    expect(vi.getTimerCount()).toBe(0);
  });
});
