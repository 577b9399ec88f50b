const centralHeader = 0x02014b50;
const endRecord = 0x06054b50;
// 1980-01-01 00:00, the first that the format knows.
const firstDate = 0x0021_0000;

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === endRecord) return at;
  throw new RangeError('not a ZIP archive');
};

/** The archive with one fixed date for all of its files: packing is no part of what a paper says. */
export const withFixedDates = (archive: Uint8Array): Uint8Array => {
  // A buffer's own `slice` would be a view of the same memory.
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== centralHeader)
      throw new RangeError('a ZIP directory that is no directory');
    view.setUint32(at + 12, firstDate, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, firstDate, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
};
