import mammoth from 'mammoth';
import { extracted, refuse, type Extraction } from './extraction.ts';
import { htmlLines } from './html-lines.ts';
import { decodeEntities } from './html-tokens.ts';
import { readZip, unpack } from './zip.ts';

/** What a part of a DOCX may unpack to: far more than any plan, far less than a zip bomb. */
const partLimit = 64 * 1024 * 1024;

const broken = (): Extraction =>
  refuse(
    'broken',
    'Tệp DOCX bị hỏng hoặc không phải DOCX; mở bằng Word hay LibreOffice và lưu lại thành .docx',
    'the DOCX file is damaged or is no DOCX; open it in Word or LibreOffice and save it again as .docx',
  );

// The converter leaves page headers out, and a mark of secrecy may stand in one.
const headerLines = (xml: string): string[] =>
  xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    )
    .map((text) => decodeEntities(text).trim())
    .filter((text) => /\p{L}/u.test(text));

const pageHeaders = (bytes: Uint8Array, entries: NonNullable<ReturnType<typeof readZip>>): string[] => {
  const headers = entries.filter(({ name }) => /^word\/header\d*\.xml$/.test(name));
  const lines = headers.flatMap((entry) => {
    const xml = unpack(bytes, entry, partLimit);
    return xml ? headerLines(new TextDecoder().decode(xml)) : [];
  });
  return [...new Set(lines)];
};

/** The text of a Word document as Markdown lines: page headers first, then the body. */
export const extractDocx = async (bytes: Uint8Array): Promise<Extraction> => {
  const entries = readZip(bytes);
  const body = entries?.find(({ name }) => name === 'word/document.xml');
  if (!entries || !body) return broken();
  const unpacked = entries.every(
    (entry) => !/\.(?:xml|rels)$/.test(entry.name) || unpack(bytes, entry, partLimit),
  );
  if (!unpacked) return broken();
  try {
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage, externalFileAccess: false },
    );
    const headers = pageHeaders(bytes, entries);
    return extracted([...headers, ...(headers.length > 0 ? [''] : []), ...htmlLines(value)]);
  } catch {
    return broken();
  }
};
