import { splitLines } from '@dondoc/directives-domain';
import { extracted, refuse, type Extraction } from './extraction.ts';
import { isUtf16 } from './file-format.ts';

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Markdown or plain text: UTF-8 with or without its mark, or UTF-16 with one. */
export const extractPlainText = (bytes: Uint8Array): Extraction => {
  const encoding = !isUtf16(bytes) ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const text = decode(bytes, encoding);
  if (text === null || text.includes('\0'))
    return refuse(
      'not-utf8',
      'Tệp văn bản không ở bảng mã Unicode UTF-8 (có thể là TCVN3 hay VNI); mở tệp và lưu lại với bảng mã UTF-8',
      'the text is not in UTF-8 (it may be in an old Vietnamese encoding); open it and save it again as UTF-8',
    );
  return extracted(splitLines(text));
};
