import { canonicalBytes } from './canonical-bytes.ts';
import { chainHash, genesisHash, type Sha256 } from './chain.ts';
import { isStorable, type ChainedEvent } from './stored-event.ts';

export type ChainVerification =
  | Readonly<{ outcome: 'holds'; streams: number; events: number }>
  | (Readonly<{ outcome: 'broken'; tenant: string; stream: string; version: number }> & Mismatch);

/** `version`: missing, doubled or out of order. `previousHash`: not the hash before it. `hash`: the contents were changed. */
type Mismatch = Readonly<{ field: 'version' | 'previousHash' | 'hash'; expected: string; found: string }>;

type Head = Readonly<{ version: number; hash: string }>;

/**
 * Follows the chains of whole streams, each from its first event on, in any interleaving, and stops at the first event
 * that does not hold. Events cut off at a stream's end leave a chain that holds: signed checkpoints tell those.
 */
export const verifyChain = (sha256: Sha256, events: Iterable<ChainedEvent>): ChainVerification => {
  const heads = new Map<string, Head>();
  let count = 0;
  for (const event of events) {
    const key = JSON.stringify([event.tenant, event.stream]);
    const mismatch = follow(sha256, heads.get(key) ?? { version: 0, hash: genesisHash }, event);
    if (mismatch) {
      const { tenant, stream, version } = event;
      return { outcome: 'broken', tenant, stream, version, ...mismatch };
    }
    heads.set(key, event);
    count += 1;
  }
  return { outcome: 'holds', streams: heads.size, events: count };
};

const follow = (sha256: Sha256, head: Head, event: ChainedEvent): Mismatch | null => {
  if (event.version !== head.version + 1)
    return { field: 'version', expected: String(head.version + 1), found: String(event.version) };
  if (event.previousHash !== head.hash)
    return { field: 'previousHash', expected: head.hash, found: event.previousHash };
  // Half a surrogate pair is encoded like another character, which may be the one that was hashed.
  const storable = Object.values(event).every((value) => typeof value === 'number' || isStorable(value));
  const expected = storable ? chainHash(sha256, head.hash, canonicalBytes(event)) : 'text that can be stored';
  return event.hash === expected ? null : { field: 'hash', expected, found: event.hash };
};
