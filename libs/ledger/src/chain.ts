import { fromHex, toHex } from './hex.ts';

/** Given from outside, since the pure middle knows no platform: 32 bytes for any bytes. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** What the first event of a stream follows. */
export const genesisHash = '0'.repeat(64);

/** SHA-256 of the previous event's hash and this event's canonical bytes, as lower-case hex. */
export const chainHash = (sha256: Sha256, previousHash: string, canonical: Uint8Array): string => {
  const previous = fromHex(previousHash);
  const bytes = new Uint8Array(previous.length + canonical.length);
  bytes.set(previous);
  bytes.set(canonical, previous.length);
  return toHex(sha256(bytes));
};
