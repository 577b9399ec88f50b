import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes } from './canonical-bytes.ts';
import { chainHash, genesisHash } from './chain.ts';
import { fromHex, toHex } from './hex.ts';
import type { HashedFields } from './stored-event.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

const issued: HashedFields = {
  tenant: 'ward-dong-da',
  stream: 'assignment/a',
  version: 1,
  id: 'event-1',
  type: 'AssignmentIssued',
  schemaVersion: 1,
  data: '{"title":"Đôn đốc"}',
  metadata: '{"actor":"person-7"}',
};

// Adjoining short texts of few letters: without lengths, many of them would run together into the same bytes.
const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'ế', '"'), maxLength: 3 });
const number = fc.integer({ min: 1, max: 12 });
const fields: fc.Arbitrary<HashedFields> = fc.record({
  tenant: text,
  stream: text,
  version: number,
  id: text,
  type: text,
  schemaVersion: number,
  data: text,
  metadata: text,
});

describe('The canonical bytes of an event', () => {
  it('are each field in UTF-8 with its length in bytes before it', () => {
    const sized = (size: number, text: string) => [0, 0, 0, size, ...Buffer.from(text)];
    expect([...canonicalBytes(issued)]).toEqual([
      ...sized(15, 'dondoc.event.v1'),
      ...sized(12, 'ward-dong-da'),
      ...sized(12, 'assignment/a'),
      ...sized(1, '1'),
      ...sized(7, 'event-1'),
      ...sized(16, 'AssignmentIssued'),
      ...sized(1, '1'),
      ...sized(24, '{"title":"Đôn đốc"}'),
      ...sized(20, '{"actor":"person-7"}'),
    ]);
  });

  it('give a hash that never changes from release to release', () => {
    expect(chainHash(sha256, genesisHash, canonicalBytes(issued))).toBe(
      '1d7ff7e21842c3f18a1e410ac068ac8b0434e48ab43e4c9f1fcebb53fe84f571',
    );
  });

  it('are the same for no two events', () =>
    fc.assert(
      fc.property(fields, fields, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(toHex(canonicalBytes(a)) === toHex(canonicalBytes(b))).toBe(same);
      }),
      { numRuns: 1_000 },
    ));

  it('tell apart the same letters cut at another place', () => {
    const cut = (tenant: string, stream: string) => toHex(canonicalBytes({ ...issued, tenant, stream }));
    expect(cut('ab', 'c')).not.toBe(cut('a', 'bc'));
  });
});

describe('Hexadecimal text', () => {
  it('gives back the bytes it was made of', () =>
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...fromHex(toHex(bytes))]).toEqual([...bytes]);
      }),
    ));

  it.each(['0', 'zz', '0x00'])('is refused when it is none: %s', (wrong) => {
    expect(() => fromHex(wrong)).toThrow(SyntaxError);
  });
});
