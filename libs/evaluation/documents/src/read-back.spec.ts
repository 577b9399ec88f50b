import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Lines break where the page ends: what is compared is without spaces. */
export const bare = (text: string): string => text.replace(/\s+/g, '');

export const docxText = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

export type PdfText = Readonly<{ text: string; x: number; y: number; right: number; size: number }>;
export type PdfPage = Readonly<{ width: number; height: number; texts: readonly PdfText[] }>;

export const pdfPages = async (bytes: Uint8Array): Promise<readonly PdfPage[]> => {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [size = 0, , , , x = 0, y = 0] = item.transform.map(Number);
      return [{ text: item.str, x, y, right: x + item.width, size }];
    });
    pages.push({ width, height, texts });
  }
  await task.destroy();
  return pages;
};

export const pdfText = async (bytes: Uint8Array): Promise<string> =>
  (await pdfPages(bytes)).map(({ texts }) => texts.map(({ text }) => text).join(' ')).join('\n');

/** The files of an archive by name, as text. */
export const unpacked = (archive: Uint8Array): Readonly<Record<string, string>> => {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files: Record<string, string> = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < bytes.readUInt16LE(end + 10); entry += 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + size);
    files[bytes.toString('utf8', at + 46, at + 46 + nameLength)] = (
      method === 0 ? packed : inflateRawSync(packed)
    ).toString('utf8');
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
};
