import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { publicationOf } from '@dondoc/messaging-kernel';
import { describe, expect, it } from 'vitest';
import { departureOf } from './outgoing.ts';

const eventOf = (stream: string, version: number, type = 'Reported'): Recorded => ({
  id: `${stream}@${version}`,
  tenant: 'phuong-hoa-sen',
  stream,
  version,
  schemaVersion: 1,
  type,
  data: {},
  metadata: {
    actor: 'p',
    commandId: 'c',
    causationId: 'c',
    correlationId: 'c',
    recordedAt: '2026-03-02T01:00:00.000Z',
  },
  global: { transactionId: '1', position: String(version) },
  previousHash: '',
  hash: '',
});

const route = publicationOf({
  task: ({ type, data }) => {
    if (type === 'Broken') throw new Error('no such field');
    return type === 'Secret' ? null : { topic: 'tasks', event: { type, data } };
  },
});
const [one, two, three] = [eventOf('task/1', 1), eventOf('task/1', 2, 'Secret'), eventOf('task/1', 3)];

describe('A departure', () => {
  it('takes all events along, in order', () => {
    const { messages, last, blocked } = departureOf(route, [one, two, three]);
    expect(messages.map(({ topic, headers }) => [topic, headers['ce_id']])).toEqual([
      ['tasks', one.id],
      ['tasks', three.id],
    ]);
    expect([last, blocked]).toEqual([three, null]);
  });

  it('of nothing but events kept back still moves on', () =>
    expect(departureOf(route, [two])).toEqual({ messages: [], last: two, blocked: null }));

  it('stops before an event that nobody said how to publish', () => {
    const { messages, last, blocked } = departureOf(route, [one, eventOf('payroll/1', 1), three]);
    expect([messages.length, last]).toEqual([1, one]);
    expect(blocked).toContain('category "payroll"');
  });

  it('stops before an event whose publication fails', () => {
    const { last, blocked } = departureOf(route, [eventOf('task/1', 1, 'Broken'), three]);
    expect(last).toBeNull();
    expect(blocked).toBe(
      'The publication of event task/1@1 (Broken, version 1 of task/1) failed: Error: no such field. Correct it and restart the relay.',
    );
  });
});
