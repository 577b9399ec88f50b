import { inflateRawSync } from 'node:zlib';

type Entry = Readonly<{ name: string; method: number; size: number; packed: number; at: number }>;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const findEnd = (view: DataView): number => {
  const earliest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return -1;
};

/** The entries of a zip archive by its central directory; null when there is none to be read. */
export const readZip = (bytes: Uint8Array): readonly Entry[] | null => {
  const view = viewOf(bytes);
  if (view.byteLength < 22) return null;
  const end = findEnd(view);
  if (end < 0) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

/** An entry unpacked, never to more than `limit` bytes; null when it is broken or larger, whatever it declares. */
export const unpack = (bytes: Uint8Array, entry: Entry, limit: number): Uint8Array | null => {
  const view = viewOf(bytes);
  if (entry.at + 30 > view.byteLength || view.getUint32(entry.at, true) !== localMark) return null;
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (entry.method === 0) return packed.byteLength <= limit ? packed : null;
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch {
    return null;
  }
};
