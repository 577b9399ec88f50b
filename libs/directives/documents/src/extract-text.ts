import { extractDocx } from './docx.ts';
import { refuse, type Extraction } from './extraction.ts';
import { sniff } from './file-format.ts';
import { extractPdf } from './pdf.ts';
import { extractPlainText } from './plain-text.ts';

/** Bytes of the largest file that is read: 20 MiB. */
export const largestFile = 20 * 1024 * 1024;

// Characters of the longest text that is handed on: some four hundred pages.
const longestText = 2_000_000;

const extractByFormat = async (name: string, bytes: Uint8Array): Promise<Extraction> => {
  const format = sniff(name, bytes);
  switch (format) {
    case 'text':
      return extractPlainText(bytes);
    case 'docx':
    case 'zip':
      return extractDocx(bytes);
    case 'pdf':
      return extractPdf(bytes);
    case 'old-word':
      return refuse(
        'unknown-format',
        'Tệp Word kiểu cũ (.doc) chưa đọc được; mở bằng Word hay LibreOffice và lưu lại thành .docx',
        'old Word files (.doc) are not read; open it in Word or LibreOffice and save it as .docx',
      );
    case 'other':
      return refuse(
        'unknown-format',
        'Tệp không phải Markdown, văn bản, DOCX hay PDF; chọn tệp thuộc một trong các loại đó',
        'the file is not Markdown, text, DOCX or PDF; choose one of these',
      );
  }
};

/**
 * The lines of a file's text, headings, lists and tables written as Markdown. The kind of file goes by its content, then
 * by its name. Never throws: what cannot be read is refused with a sentence saying what to do.
 */
export const extractText = async (
  file: Readonly<{ name: string; bytes: Uint8Array }>,
): Promise<Extraction> => {
  const { name, bytes } = file;
  if (bytes.byteLength === 0)
    return refuse('empty', 'Tệp rỗng; chọn tệp khác', 'the file is empty; choose another');
  if (bytes.byteLength > largestFile)
    return refuse(
      'too-large',
      `Tệp lớn hơn ${largestFile / 1024 / 1024} MiB; bỏ hình ảnh hoặc tách tệp rồi nhập lại`,
      `the file is larger than ${largestFile / 1024 / 1024} MiB; remove its pictures or split it`,
    );
  const extraction = await extractByFormat(name, bytes);
  const tooLong =
    extraction.outcome === 'extracted' &&
    extraction.lines.reduce((sum, line) => sum + line.length, 0) > longestText;
  return tooLong
    ? refuse(
        'too-large',
        'Văn bản quá dài so với một kế hoạch; tách tệp rồi nhập lại',
        'the text is far longer than a plan; split the file',
      )
    : extraction;
};
