import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes } from './canonical-bytes.ts';
import { chainHash, genesisHash } from './chain.ts';
import type { ChainedEvent, HashedFields } from './stored-event.ts';
import { verifyChain } from './verify-chain.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

const chained = (events: readonly HashedFields[]): readonly ChainedEvent[] => {
  let previousHash = genesisHash;
  return events.map((event) => {
    const link = { ...event, previousHash, hash: chainHash(sha256, previousHash, canonicalBytes(event)) };
    previousHash = link.hash;
    return link;
  });
};

const issued: HashedFields = {
  tenant: 'ward-dong-da',
  stream: 'assignment/a',
  version: 1,
  id: 'event-1',
  type: 'AssignmentIssued',
  schemaVersion: 1,
  data: '{}',
  metadata: '{}',
};

const contents = fc.record({
  id: fc.uuid(),
  type: fc.constantFrom('AssignmentIssued', 'ProgressReported'),
  schemaVersion: fc.integer({ min: 1, max: 9 }),
  data: fc.json(),
  metadata: fc.json(),
});

const chainOf = (minLength: number, stream = 'assignment/a') =>
  fc
    .array(contents, { minLength, maxLength: 6 })
    .map((events) =>
      chained(
        events.map((event, index) => ({ ...event, tenant: 'ward-dong-da', stream, version: index + 1 })),
      ),
    );

const chainAndPlace = (minLength: number) =>
  chainOf(minLength).chain((events) =>
    fc.tuple(fc.constant(events), fc.integer({ min: 0, max: events.length - 1 })),
  );

const verify = (events: readonly ChainedEvent[]) => verifyChain(sha256, events);
const flipFirstDigit = (hex: string) => `${hex.startsWith('0') ? '1' : '0'}${hex.slice(1)}`;

describe('A ledger as it was written', () => {
  it('holds', () =>
    fc.assert(
      fc.property(chainOf(0), (events) => {
        const streams = Math.min(events.length, 1);
        expect(verify(events)).toEqual({ outcome: 'holds', streams, events: events.length });
      }),
    ));

  it('holds with its streams in any interleaving', () =>
    fc.assert(
      fc.property(chainOf(1, 'assignment/a'), chainOf(1, 'assignment/b'), (a, b) => {
        const alternating = a.flatMap((event, index) => [event, ...b.slice(index, index + 1)]);
        const both = [...alternating, ...b.slice(a.length)];
        expect(verify(both)).toEqual({ outcome: 'holds', streams: 2, events: a.length + b.length });
      }),
    ));
});

describe('A ledger changed afterwards', () => {
  it('breaks at the event of which a hashed text was changed', () =>
    fc.assert(
      fc.property(
        chainAndPlace(1),
        fc.constantFrom('id', 'type', 'data', 'metadata'),
        fc.nat(),
        ([events, place], field, at) => {
          const changed = events.map((event, index) =>
            index === place ? { ...event, [field]: changeOneCharacter(event[field], at) } : event,
          );
          expect(verify(changed)).toMatchObject({ outcome: 'broken', version: place + 1, field: 'hash' });
        },
      ),
    ));

  it('breaks at the event of which the schema version was changed', () =>
    fc.assert(
      fc.property(chainAndPlace(1), ([events, place]) => {
        const changed = events.map((event, index) =>
          index === place ? { ...event, schemaVersion: event.schemaVersion + 1 } : event,
        );
        expect(verify(changed)).toMatchObject({ outcome: 'broken', version: place + 1, field: 'hash' });
      }),
    ));

  it('breaks at its first event when all of it is moved to another stream or tenant', () =>
    fc.assert(
      fc.property(chainOf(1), fc.constantFrom('tenant', 'stream'), (events, field) => {
        const moved = events.map((event) => ({ ...event, [field]: 'another' }));
        expect(verify(moved)).toMatchObject({ outcome: 'broken', version: 1, field: 'hash' });
      }),
    ));

  it.each(['hash', 'previousHash'] as const)('breaks at the event of which the %s was changed', (field) =>
    fc.assert(
      fc.property(chainAndPlace(1), ([events, place]) => {
        const changed = events.map((event, index) =>
          index === place ? { ...event, [field]: flipFirstDigit(event[field]) } : event,
        );
        expect(verify(changed)).toMatchObject({ outcome: 'broken', version: place + 1, field });
      }),
    ),
  );

  it('breaks at the event after one whose contents and hash were both changed', () =>
    fc.assert(
      fc.property(chainOf(2), ([first, ...rest]) => {
        const forged = chained([{ ...required(first), data: '"forged"', type: 'Forged' }]);
        const verdict = verify([...forged, ...rest]);
        expect(verdict).toMatchObject({ outcome: 'broken', version: 2, field: 'previousHash' });
      }),
    ));

  it('breaks where an event is missing, doubled or out of order', () =>
    fc.assert(
      fc.property(chainAndPlace(2), ([events, place]) => {
        const next = events.slice(place + 1);
        const before = events.slice(0, place);
        const event = required(events[place]);
        const broken = { outcome: 'broken', field: 'version' };

        expect(verify([...before, event, event, ...next])).toMatchObject({ ...broken, version: place + 1 });
        if (next.length === 0) return;
        expect(verify([...before, ...next])).toMatchObject({ ...broken, version: place + 2 });
        const [neighbour, ...others] = next;
        const swapped = [...before, required(neighbour), event, ...others];
        expect(verify(swapped)).toMatchObject({ ...broken, version: place + 2 });
      }),
    ));

  it('breaks where half a surrogate pair passes for the character it is encoded as', () => {
    const [event] = chained([{ ...issued, data: '"\ufffd"' }]);
    const changed = { ...required(event), data: '"\ud800"' };

    expect(verify([required(event)])).toMatchObject({ outcome: 'holds' });
    expect(verify([changed])).toMatchObject({ outcome: 'broken', version: 1, field: 'hash' });
  });

  it('says what it expected and what it found', () => {
    const [event] = chained([issued]);
    const changed = { ...required(event), data: '{"units":[]}' };

    expect(verify([changed])).toEqual({
      outcome: 'broken',
      tenant: 'ward-dong-da',
      stream: 'assignment/a',
      version: 1,
      field: 'hash',
      expected: chainHash(sha256, genesisHash, canonicalBytes(changed)),
      found: event?.hash,
    });
  });
});

const changeOneCharacter = (text: string, at: number): string => {
  const place = at % text.length;
  return `${text.slice(0, place)}${text[place] === 'x' ? 'y' : 'x'}${text.slice(place + 1)}`;
};

const required = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('The generated chain is too short.');
  return value;
};
