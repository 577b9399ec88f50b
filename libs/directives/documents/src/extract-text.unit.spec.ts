import { Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { parseDirective } from '@dondoc/directives-domain';
import { extractText, largestFile } from './index.ts';
import { docxOf, makeDocx, makePdf, pdfOf, samplePlan, wordTable } from './made-files.spec.ts';

const utf8 = new TextEncoder();
const linesOf = async (name: string, bytes: Uint8Array): Promise<string[]> => {
  const extraction = await extractText({ name, bytes });
  if (extraction.outcome === 'refused') throw new Error(extraction.message);
  return extraction.lines;
};

const pdfRow = (texts: readonly string[]) => texts.map((text) => ({ text, bold: true }));

/** What a plan says, wherever on its pages it says it. */
const contentOf = (lines: readonly string[]) => {
  const outcome = parseDirective(lines);
  if (outcome.outcome === 'refused') throw new Error(outcome.message);
  return JSON.parse(
    JSON.stringify(outcome.directive, (key, value: unknown) => (key === 'span' ? undefined : value)),
  ) as object;
};

describe('The sample plan', () => {
  it.each([
    ['ke-hoach.docx', docxOf],
    ['ke-hoach.pdf', pdfOf],
  ])('as %s says what it says in Markdown', async (name, make) => {
    const fromMarkdown = contentOf(await linesOf('ke-hoach.md', utf8.encode(samplePlan)));
    expect(contentOf(await linesOf(name, await make(samplePlan)))).toEqual(fromMarkdown);
  });

  it('is known by its content when its name has another ending', async () => {
    const bytes = await docxOf(samplePlan);
    expect(await linesOf('ke-hoach.bin', bytes)).toEqual(await linesOf('ke-hoach.docx', bytes));
  });
});

describe('A text file', () => {
  it.each([
    ['with a byte order mark', [0xef, 0xbb, 0xbf, ...utf8.encode('Kế hoạch\r\nđợt 1')]],
    [
      'in UTF-16 with its mark',
      [
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...'Kế hoạch\nđợt 1'].map((c) => c.charCodeAt(0))).buffer),
      ],
    ],
  ])('%s gives its lines', async (_, bytes) => {
    expect(await linesOf('a.txt', Uint8Array.from(bytes))).toEqual(['Kế hoạch', 'đợt 1']);
  });
});

describe('A Word file', () => {
  it('gives its page header first, so that a mark of secrecy in it is seen', async () => {
    const lines = await linesOf('a.docx', await docxOf(samplePlan, 'MẬT'));
    expect(lines[0]).toBe('MẬT');
    expect(parseDirective(lines)).toMatchObject({ outcome: 'refused', code: 'secret' });
  });

  it('gives two columns without a heading one after the other', async () => {
    const bytes = await makeDocx([
      wordTable([['Nơi nhận:\n- Thành ủy;\n- Lưu.', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ']]),
    ]);
    expect((await linesOf('a.docx', bytes)).filter((line) => line !== '')).toEqual([
      'Nơi nhận:',
      '- Thành ủy;',
      '- Lưu.',
      'T/M BAN THƯỜNG VỤ',
      'BÍ THƯ',
    ]);
  });

  it('keeps paragraphs in a cell, pipes and asterisks, and numbers its own lists on', async () => {
    const numbering = { reference: 'units', level: 0 };
    const config = [{ reference: 'units', levels: [{ level: 0, format: 'decimal' as const, text: '%1.' }] }];
    const bytes = await makeDocx(
      [
        new Paragraph({ text: 'Ban Xây dựng Đảng', numbering }),
        new Paragraph({ text: 'Tham mưu.', bullet: { level: 0 } }),
        new Paragraph({ children: [new TextRun({ text: 'Văn phòng', bold: true })], numbering }),
        wordTable([
          ['TT', 'Nhiệm vụ', 'Chủ trì'],
          ['1', 'A|B *', 'Ban A\nBan B'],
        ]),
      ],
      undefined,
      config,
    );
    expect((await linesOf('a.docx', bytes)).filter((line) => line !== '')).toEqual([
      '1. Ban Xây dựng Đảng',
      '- Tham mưu.',
      '2. **Văn phòng**',
      '| TT | Nhiệm vụ | Chủ trì |',
      '| --- | --- | --- |',
      '| 1 | A\\|B \\* | Ban A<br>Ban B |',
    ]);
  });
});

describe('A PDF', () => {
  it('gives a ruled table as rows, merged cells in each row they cover', async () => {
    const header = pdfRow(['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']);
    const body = [
      header,
      ['1', 'Rà soát quy trình nội bộ của bộ phận một cửa', { text: 'Ban Xây dựng Đảng', rowSpan: 2 }, ''],
      ['2', 'Tổng kết', '', 'Quý IV'],
    ];
    const lines = await linesOf(
      'a.pdf',
      await makePdf([{ table: { widths: [24, 90, 90, 90], body } }, 'Dòng chữ ở dưới bảng']),
    );
    expect(lines.filter((line) => line !== '')).toEqual([
      '| TT | Nhiệm vụ | Chủ trì | Thời gian |',
      '| --- | --- | --- | --- |',
      '| 1 | Rà soát quy trình nội bộ của bộ phận một cửa | Ban Xây dựng Đảng |  |',
      '| 2 | Tổng kết | Ban Xây dựng Đảng | Quý IV |',
      'Dòng chữ ở dưới bảng',
    ]);
  });

  it('keeps what stands side by side apart', async () => {
    const columns = [
      { width: 200, text: 'Nơi nhận:\n- Thành ủy;' },
      { width: 200, text: 'T/M BAN THƯỜNG VỤ\nBÍ THƯ' },
    ];
    const lines = await linesOf('a.pdf', await makePdf([{ columns }]));
    expect(lines).toEqual(['Nơi nhận:\tT/M BAN THƯỜNG VỤ', '- Thành ủy;\tBÍ THƯ']);
  });
});

describe('A file that cannot be read', () => {
  const pdf = () => makePdf(['Kế hoạch tuyên truyền của phường Hoa Sen']);
  it.each<[string, string, () => Promise<Uint8Array>, string]>([
    ['empty', 'a.md', () => Promise.resolve(new Uint8Array()), 'empty'],
    ['over 20 MiB', 'a.md', () => Promise.resolve(new Uint8Array(largestFile + 1)), 'too-large'],
    [
      'a text far longer than a plan',
      'a.md',
      () => Promise.resolve(utf8.encode('a'.repeat(2_000_001))),
      'too-large',
    ],
    ['in an old encoding', 'a.txt', () => Promise.resolve(Uint8Array.from([0x4b, 0xd5, 0xff])), 'not-utf8'],
    [
      'old Word',
      'a.doc',
      () => Promise.resolve(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0])),
      'unknown-format',
    ],
    [
      'a picture',
      'a.png',
      () => Promise.resolve(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0])),
      'unknown-format',
    ],
    ['DOCX in name only', 'a.docx', () => Promise.resolve(utf8.encode('Kế hoạch')), 'broken'],
    ['a DOCX cut short', 'a.docx', async () => (await docxOf(samplePlan)).subarray(0, 3000), 'broken'],
    [
      'a DOCX with a part overwritten',
      'a.docx',
      async () => (await docxOf(samplePlan)).map((byte, i) => (i > 500 && i < 2500 ? 0xaa : byte)),
      'broken',
    ],
    ['PDF in name only', 'a.pdf', () => Promise.resolve(utf8.encode('Kế hoạch')), 'broken'],
    ['a PDF cut short', 'a.pdf', async () => (await pdf()).subarray(0, 400), 'broken'],
    [
      'a PDF without a text layer',
      'a.pdf',
      () => makePdf([{ canvas: [{ type: 'rect', x: 0, y: 0, w: 400, h: 500 }] }]),
      'no-text',
    ],
    ['a PDF behind a password', 'a.pdf', () => makePdf(['Kế hoạch'], { userPassword: 'x' }), 'locked'],
  ])('(%s) is refused with a sentence', async (_, name, make, code) => {
    const extraction = await extractText({ name, bytes: await make() });
    expect(extraction).toMatchObject({ outcome: 'refused', code });
    expect(extraction.outcome === 'refused' && extraction.message).toMatch(/^\p{Lu}.* — \S/u);
  });
});
