import type { HashedFields } from './stored-event.ts';

// Every host of JavaScript has it; the types of the language alone do not.
declare const TextEncoder: new () => Readonly<{ encode: (text: string) => Uint8Array }>;

const format = 'dondoc.event.v1';
const lengthBytes = 4;

/**
 * The bytes that an event's hash covers. Nine fields in this order: the format's name, tenant, stream, version, id, type,
 * schema version, data, metadata. Each is its length in bytes (unsigned, 4 bytes, big-endian), then its UTF-8 text;
 * numbers are decimal. Lengths make it unambiguous: no two events share their bytes. `es.canonical_bytes` is its twin.
 */
export const canonicalBytes = (event: HashedFields): Uint8Array => {
  const encoder = new TextEncoder();
  const fields = [
    format,
    event.tenant,
    event.stream,
    String(event.version),
    event.id,
    event.type,
    String(event.schemaVersion),
    event.data,
    event.metadata,
  ].map((text) => encoder.encode(text));
  const bytes = new Uint8Array(fields.reduce((length, field) => length + lengthBytes + field.length, 0));
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const field of fields) {
    view.setUint32(offset, field.length);
    bytes.set(field, offset + lengthBytes);
    offset += lengthBytes + field.length;
  }
  return bytes;
};
