import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { extracted, refuse, type Extraction } from './extraction.ts';
import { pageLines } from './pdf-lines.ts';
import { readPage, type Page } from './pdf-page.ts';

// Below this many letters a page, what text there is was stamped on a scan.
const fewestLetters = 20;
const mostPages = 400;

const lettersIn = (pages: readonly Page[]): number =>
  pages.reduce(
    (sum, page) =>
      sum + page.runs.reduce((inPage, { text }) => inPage + text.replace(/[^\p{L}]/gu, '').length, 0),
    0,
  );

const readPages = async (bytes: Uint8Array): Promise<Page[]> => {
  // The library takes over the bytes it is given.
  const task = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
  });
  try {
    const document = await task.promise;
    const pages: Page[] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1)
      pages.push(await readPage(await document.getPage(number)));
    return pages;
  } finally {
    await task.destroy();
  }
};

/** The text of a PDF, line by line. A scan without a text layer is refused: it has no text to read. */
export const extractPdf = async (bytes: Uint8Array): Promise<Extraction> => {
  try {
    const pages = await readPages(bytes);
    if (lettersIn(pages) < fewestLetters * Math.max(1, pages.length))
      return refuse(
        'no-text',
        'Tệp PDF là bản quét, không có lớp chữ; nhận dạng chữ (OCR) rồi nhập lại, hoặc nhập bản DOCX',
        'the PDF is a scan without a text layer; run text recognition (OCR) on it, or import the DOCX',
      );
    return extracted(pages.flatMap(pageLines));
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException'
      ? refuse(
          'locked',
          'Tệp PDF có mật khẩu; gỡ mật khẩu rồi nhập lại',
          'the PDF is locked by a password; remove it and import again',
        )
      : refuse(
          'broken',
          'Tệp PDF bị hỏng; xuất lại PDF từ bản gốc',
          'the PDF file is damaged; export it again from its source',
        );
  }
};
