import type { Json, Recorded } from '@dondoc/event-sourcing-kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMessage, toMessage } from './cloud-event.ts';
import { describeMalformation } from './malformation.ts';
import { publishedOf } from './published.ts';
import { topics } from './topics.ts';

const recorded: Recorded = {
  id: '0198f0aa-0000-7000-8000-000000000001',
  tenant: 'phuong-hoa-sen',
  stream: 'assignment/a1',
  version: 3,
  schemaVersion: 1,
  type: 'dondoc.assignment.progress-reported.v1',
  data: { percent: 40, cause: 'Thiếu nhân lực', remedy: null },
  metadata: {
    actor: 'p-17',
    commandId: 'c1',
    causationId: 'c0',
    correlationId: 'r1',
    recordedAt: '2026-03-02T01:00:00.000Z',
  },
  global: { transactionId: '912', position: '44' },
  previousHash: 'aa',
  hash: 'bb',
};

const message = toMessage(publishedOf(topics.assignments.name, recorded));
const without = (header: string) => ({ ...message.headers, [header]: undefined });

describe('A published event', () => {
  it('is a CloudEvent in binary mode, keyed by tenant and stream', () => {
    expect(message.key).toBe('phuong-hoa-sen/assignment/a1');
    expect(JSON.parse(message.value)).toEqual(recorded.data);
    expect(message.headers).toMatchObject({
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: recorded.id,
      ce_type: 'dondoc.assignment.progress-reported.v1',
      ce_source: '/dondoc/phuong-hoa-sen',
      ce_subject: 'assignment/a1',
      ce_time: '2026-03-02T01:00:00.000Z',
      ce_streamversion: '3',
      ce_previoushash: 'aa',
    });
  });

  it('comes back exactly, whatever its data and names', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/^[\r\n]*$/.test(text));
    const anyRecorded = fc.record({
      stream: name,
      type: name,
      version: fc.integer({ min: 1, max: 1_000_000 }),
      // JSON has no minus zero: what the store reads back is zero.
      data: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json),
      global: fc.record({
        transactionId: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String),
        position: fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map(String),
      }),
    });
    fc.assert(
      fc.property(anyRecorded, (some) => {
        const sent: Recorded = { ...recorded, ...some };
        expect(fromMessage(toMessage(publishedOf('t', sent)))).toEqual({ outcome: 'event', recorded: sent });
      }),
    );
  });
});

describe('A message that is not ours', () => {
  it.each([
    [{ ...message, headers: without('ce_id') }, 'header ce_id is missing'],
    [{ ...message, headers: without('ce_hash') }, 'header ce_hash is missing'],
    [
      { ...message, headers: { ...message.headers, ce_specversion: '0.3' } },
      'header ce_specversion is "0.3", expected 1.0',
    ],
    [
      { ...message, headers: { ...message.headers, ce_streamversion: '0' } },
      'header ce_streamversion is "0", expected a whole number from 1',
    ],
    [{ ...message, value: null }, 'the message has no value'],
  ])('is refused with what is wrong (%#)', (received, sentence) => {
    const parsed = fromMessage(received);
    expect(parsed.outcome === 'malformed' && describeMalformation(parsed.malformation)).toBe(sentence);
  });

  it('is refused when its value is not JSON', () => {
    expect(fromMessage({ ...message, value: '{' })).toMatchObject({
      outcome: 'malformed',
      malformation: { problem: 'invalid-json' },
    });
  });

  it('never makes the reader throw', () => {
    const received = fc.record({
      key: fc.option(fc.string()),
      value: fc.option(fc.string()),
      headers: fc.dictionary(fc.constantFrom(...Object.keys(message.headers)), fc.string()),
    });
    fc.assert(fc.property(received, (some) => ['event', 'malformed'].includes(fromMessage(some).outcome)));
  });
});
