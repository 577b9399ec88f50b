import { afterEach, describe, expect, it, vi } from 'vitest';
import { dossierSchema, type Dossier } from '@dondoc/evaluation-contracts';
import { dossierDocx, dossierPdf, type Language } from './index.ts';
import { dossierOf, stateLetterhead, vietnameseLetters } from './made-papers.spec.ts';
import { bare, docxText, pdfPages, pdfText, unpacked } from './read-back.spec.ts';
import { shownDate, shownInstant } from './shown.ts';

const formats = [
  { format: 'DOCX', draw: dossierDocx, read: docxText },
  { format: 'PDF', draw: dossierPdf, read: pdfText },
] as const;

// Names of things for machines, numbers and words of closed lists, which are shown otherwise.
const notPrinted =
  /\.(?:body|code|kind|standing|role|proposed|grade|from|to|rulesOut|delayOf|assignment)$|\.quarters\.\d+$|^\.unit\.id$|^\.assignments\.\d+\.id$|^(?!\.objections).*\.exact$/;

/** Each text of a dossier as its reader should find it. */
const expectedTexts = (dossier: Dossier, language: Language): readonly string[] => {
  const other = language === 'vi' ? 'en' : 'vi';
  const visit = (value: unknown, path: string): readonly string[] => {
    if (typeof value === 'string') {
      if (notPrinted.test(path) || path.endsWith(`.${other}`)) return [];
      if (/^\d{4}-\d\d-\d\dT/.test(value)) return [shownInstant(value)];
      if (/^\d{4}-\d\d-\d\d$/.test(value)) return path.endsWith('.issuedOn') ? [] : [shownDate(value)];
      return [value];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => visit(inner, `${path}.${key}`));
  };
  return visit(dossier, '');
};

/** Without marks above and below its letters. */
const plainLetters = (dossier: Dossier): Dossier =>
  dossierSchema.parse(
    JSON.parse(
      JSON.stringify(dossier).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
    ),
  );

afterEach(() => {
  vi.useRealTimers();
});

describe.each(formats)('A dossier as $format', ({ draw, read }) => {
  it.each<Language>(['vi', 'en'])('says all that it was given (%s)', async (language) => {
    const dossier = dossierOf(6);
    const text = bare(await read(await draw(dossier, { language })));
    const missing = expectedTexts(dossier, language).filter((each) => !text.includes(bare(each)));
    expect(missing).toEqual([]);
  });

  it.each(['NFC', 'NFD'])('carries every Vietnamese letter, given in %s', async (form) => {
    const head = vietnameseLetters.join('').normalize(form);
    const dossier = dossierOf(1);
    const text = bare(await read(await draw({ ...dossier, unit: { ...dossier.unit, head } })));
    expect(vietnameseLetters.length).toBe(178);
    expect(text).toContain(vietnameseLetters.join(''));
  });

  it('has no Vietnamese letter in its English words', async () => {
    const text = await read(await draw(plainLetters(dossierOf(3)), { language: 'en' }));
    expect(text.match(/[ăâđêôơư\u1ea0-\u1ef9]\S*/giu) ?? []).toEqual([]);
  });

  it('says that data are missing, and gives no ratio, when nothing counts', async () => {
    const text = await read(await draw(dossierOf(0)));
    expect(text).toContain('chưa đủ dữ liệu');
    expect(text).toContain('Trong kỳ không có nhiệm vụ.');
    expect(text).not.toContain('100,0 %');
  });

  it('says what was decided before it was decided anew', async () => {
    const text = bare(await read(await draw(dossierOf(2))));
    const [before, then] = [
      text.indexOf(bare('Đã quyết định trước đó: Hoàn thành nhiệm vụ')),
      text.indexOf(bare('Mức được quyết định: Hoàn thành tốt nhiệm vụ')),
    ];
    expect(before).toBeGreaterThan(0);
    expect(then).toBeGreaterThan(before);
    expect(text).toContain(bare('01/12/2026, văn bản 117-QĐ/ĐU'));
  });

  it('lists three hundred assignments', { timeout: 90_000 }, async () => {
    const dossier = dossierOf(300);
    const text = bare(await read(await draw(dossier)));
    expect(dossier.assignments.filter(({ title }) => !text.includes(bare(title)))).toEqual([]);
  });

  it('is the same to the byte when it is drawn again, on another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-09T08:00:00Z') });
    const first = await draw(dossierOf(4));
    vi.setSystemTime(new Date('2027-03-01T09:30:20Z'));
    expect(Buffer.from(await draw(dossierOf(4))).equals(Buffer.from(first))).toBe(true);
  });

  it('is laid out for the Party or for the State', async () => {
    const party = await read(await draw(dossierOf(1)));
    const state = await read(await draw({ ...dossierOf(1), letterhead: stateLetterhead }));
    expect(bare(party)).toContain(bare('ĐẢNG CỘNG SẢN VIỆT NAM'));
    expect(bare(state)).toContain(bare('Độc lập - Tự do - Hạnh phúc'));
    expect(bare(state)).toContain(bare('ngày …… tháng …… năm ……'));
    expect(bare(state)).not.toContain(bare('ĐẢNG CỘNG SẢN VIỆT NAM'));
  });
});

const words = (count: number): string => Array.from({ length: count }, (_, at) => `từ-${at}`).join(' ');

describe('A page of a dossier', () => {
  it('holds all of its text between its edges, however long a cell is', async () => {
    const dossier = dossierOf(2);
    const long = dossier.assignments.map((each) => ({ ...each, cause: words(900), remedy: 'x'.repeat(400) }));
    const pages = await pdfPages(await dossierPdf({ ...dossier, assignments: long }));
    const text = pages.flatMap(({ texts }) => texts).map((each) => each.text);
    const seen = new Set(text.join(' ').split(/\s+/));
    expect(
      words(900)
        .split(' ')
        .filter((word) => !seen.has(word)),
    ).toEqual([]);
    for (const { width, height, texts } of pages)
      for (const { x, y, right, size } of texts)
        expect({
          x: x >= 0,
          right: right <= width,
          bottom: y >= (size > 8.5 ? 52 : 20),
          top: y <= height,
        }).toEqual({
          x: true,
          right: true,
          bottom: true,
          top: true,
        });
  });

  it('is numbered at its top from the second on, and says that data are a sample', async () => {
    const pages = await pdfPages(await dossierPdf(dossierOf(3)));
    const numbers = pages.map(
      ({ height, texts }) => texts.find(({ text, y }) => /^\d+$/.test(text) && y > height - 45)?.text,
    );
    expect(numbers).toEqual(pages.map((_, at) => (at === 0 ? undefined : String(at + 1))));
    for (const { texts } of pages) expect(texts.map(({ text }) => text).join(' ')).toContain('DỮ LIỆU MẪU');
  });

  it.each([2, 3, 4, 5, 6, 7, 8])('never ends with a heading (%i conditions)', async (count) => {
    const dossier = { ...dossierOf(1), letterhead: stateLetterhead };
    const [condition] = dossier.evaluation.conditions;
    const conditions = Array.from({ length: count }, () => condition ?? []).flat();
    const pages = await pdfPages(
      await dossierPdf({ ...dossier, evaluation: { ...dossier.evaluation, conditions } }),
    );
    const last = pages.map(
      ({ texts }) =>
        texts.filter(({ size }) => size > 8.5).reduce((low, each) => (each.y < low.y ? each : low)).text,
    );
    expect(last.filter((text) => /^[IV]+\. /.test(text))).toEqual([]);
  });

  it('is never empty, and is not broken before a table of one row that fits', async () => {
    const pages = await pdfPages(await dossierPdf(dossierOf(1)));
    const shown = pages.map(({ texts }) => texts.filter(({ size }) => size > 8.5).length);
    // The number and the mark of the sample stand on every page.
    expect(Math.min(...shown)).toBeGreaterThan(4);
    const headed = pages.findIndex(({ texts }) => texts.some(({ text }) => text.startsWith('V. Ý KIẾN')));
    expect(pages[headed]?.texts.some(({ text }) => text.startsWith('IV. XẾP LOẠI'))).toBe(true);
  });

  it('is A4 with the margins of the regulation, and lies for the appendices', async () => {
    const pages = await pdfPages(await dossierPdf(dossierOf(3)));
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
      expect.arrayContaining([
        [595, 842],
        [842, 595],
      ]),
    );
    const body = unpacked(await dossierDocx(dossierOf(3)))['word/document.xml'] ?? '';
    // 20, 20, 20 and 30 mm in twips.
    expect(body).toContain('w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"');
    expect(body).toContain('w:orient="landscape"');
  });

  it('is in Times New Roman for Word, and says on each page that data are a sample', async () => {
    const files = unpacked(await dossierDocx(dossierOf(3)));
    expect(files['word/styles.xml']).toContain('Times New Roman');
    const headers = Object.entries(files).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    expect(headers.length).toBe(4);
    for (const [, xml] of headers) expect(xml).toContain('DỮ LIỆU MẪU');
  });
});

describe('Text that would break a file', () => {
  it.each(formats)('is drawn as $format without what no page can show', async ({ draw, read }) => {
    const dossier = dossierOf(1);
    const head = 'Lê\u0000 <Thị> & \ud800"Mẫu"\uffff';
    const text = await read(await draw({ ...dossier, unit: { ...dossier.unit, head } }));
    expect(bare(text)).toContain(bare('Lê <Thị> & "Mẫu"'));
  });
});
