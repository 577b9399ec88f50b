import type { Kafka } from 'kafkajs';
import { describe, expect, it, vi } from 'vitest';
import { silent } from './log.ts';
import { openSession } from './session.ts';

/** A client that joins nothing, and says nothing unless told to. */
const clientThat = (fails: { connect?: Error } = {}) => {
  const listeners = new Map<string, (event: unknown) => void>();
  const consumer = {
    events: {
      CRASH: 'crash',
      GROUP_JOIN: 'join',
      HEARTBEAT: 'beat',
      FETCH: 'fetch',
      END_BATCH_PROCESS: 'batch',
    },
    on: (event: string, listener: (event: unknown) => void) => listeners.set(event, listener),
    connect: async () => {
      if (fails.connect) throw fails.connect;
    },
    subscribe: async () => undefined,
    run: async () => undefined,
    disconnect: vi.fn(async () => undefined),
  };
  const kafka = { consumer: () => consumer } as unknown as Kafka;
  return { kafka, consumer, emit: (event: string, payload: unknown) => listeners.get(event)?.({ payload }) };
};

const open = (kafka: Kafka, silenceMs: number) =>
  openSession({
    kafka,
    groupId: 'spec',
    topics: ['t'],
    reader: {
      forget: () => undefined,
      asked: () => undefined,
      read: async () => undefined,
      trouble: () => null,
    },
    standings: async () => [],
    patience: { sessionMs: 10, silenceMs },
    log: silent,
  });

describe('A session', () => {
  it('ends when the client gives no sign of life', async () => {
    const session = await open(clientThat().kafka, 8);
    await expect(session.ended).resolves.toContain('no sign of life');
    await session.close();
  });

  it('ends when the client crashes, also by an error the client itself would not outlive', async () => {
    const { kafka, emit, consumer } = clientThat();
    const session = await open(kafka, 3_600_000);
    emit('crash', { error: new Error('not retriable'), restart: false });
    await expect(session.ended).resolves.toBe('the client crashed: Error: not retriable');
    await session.close();
    expect(consumer.disconnect).toHaveBeenCalledTimes(1);
  });

  it('is a member once it has joined, until it is closed', async () => {
    const { kafka, emit } = clientThat();
    const session = await open(kafka, 3_600_000);
    expect(session.joined()).toBe(false);
    emit('join', { memberAssignment: { t: [0] } });
    expect(session.joined()).toBe(true);
    await session.close();
    expect(session.joined()).toBe(false);
  });

  it('closes the client when it cannot connect', async () => {
    const { kafka, consumer } = clientThat({ connect: new Error('refused') });
    await expect(open(kafka, 3_600_000)).rejects.toThrow('refused');
    expect(consumer.disconnect).toHaveBeenCalledTimes(1);
  });
});
