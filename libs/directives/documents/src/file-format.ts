export type FileFormat = 'text' | 'docx' | 'pdf';

/** `old-word` is the .doc of before 2007, `other` any binary file that we do not read. */
export type Sniffed = FileFormat | 'zip' | 'old-word' | 'other';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ascii = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, length));

const textExtensions = ['.md', '.markdown', '.txt', '.text'];

/** What the bytes are, whatever the name says; the name only settles what the bytes leave open. */
export const sniff = (name: string, bytes: Uint8Array): Sniffed => {
  const extension = /\.[^.\\/]*$/.exec(name.toLowerCase())?.[0] ?? '';
  // A PDF may carry some bytes before its header.
  if (ascii(bytes, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return extension === '.docx' ? 'docx' : 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-word';
  if (extension === '.docx' || extension === '.pdf') return extension === '.docx' ? 'docx' : 'pdf';
  const isBinary = bytes.subarray(0, 4096).includes(0) && !isUtf16(bytes);
  return isBinary && !textExtensions.includes(extension) ? 'other' : 'text';
};

/** A byte order mark of UTF-16, in either order. */
export const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
