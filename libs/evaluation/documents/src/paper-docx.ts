import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type ISectionOptions,
} from 'docx';
import {
  page,
  printable,
  widthsOf,
  type Block,
  type Columns,
  type Grid,
  type Line,
  type Paper,
  type Section,
} from './paper.ts';
import { withFixedDates } from './zip-dates.ts';

// Twips: a twentieth of a point.
const twips = (points: number): number => Math.round(points * 20);
const ofMillimetres = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.JUSTIFIED,
} as const;

const available = (landscape: boolean): number => {
  const { width, left, right } = page(landscape);
  return ofMillimetres(width - left - right);
};

type Look = Pick<Line, 'bold' | 'italic' | 'size'>;

const runs = (text: string, { bold, italic, size }: Look): TextRun[] =>
  printable(text)
    .split('\n')
    .map(
      (part, at) =>
        new TextRun({ text: part, bold, italics: italic, size: size * 2, ...(at > 0 && { break: 1 }) }),
    );

const drawnRule = (ruled: Line, width: number): Paragraph => {
  const side = Math.round((width * (1 - ruled.rule)) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: 'auto', space: 1 } },
    spacing: { before: 80, after: 0, line: 40, lineRule: 'exact' },
  });
};

const paragraphs = (of: Line, width: number): Paragraph[] => [
  new Paragraph({
    children: runs(of.text, of),
    alignment: alignments[of.align],
    keepNext: of.keepWithNext,
    spacing: { before: twips(of.before), after: 0 },
    ...(of.firstLine && { indent: { firstLine: ofMillimetres(10) } }),
  }),
  ...(of.rule > 0 ? [drawnRule(of, width)] : []),
];

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };
const noMargins = { left: 0, right: 0 };

const sideBySide = ({ leftShare, left, right }: Columns, width: number): Table => {
  const widths = [Math.round(width * leftShare), Math.round(width * (1 - leftShare))];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: noMargins,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map((lines, at) => {
          const size = widths[at] ?? 0;
          const inside = lines.flatMap((of) => paragraphs(of, size));
          return new TableCell({
            borders: noBorders,
            width: { size, type: WidthType.DXA },
            children: inside.length === 0 ? [new Paragraph('')] : inside,
          });
        }),
      }),
    ],
  });
};

const table = (grid: Grid, width: number): Table => {
  const widths = widthsOf(grid, width);
  const row = (cells: readonly string[], look: Look, isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      // A row taller than a page is split all the same.
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            verticalAlign: isHeader ? VerticalAlign.CENTER : VerticalAlign.TOP,
            children: [
              new Paragraph({
                keepNext: isHeader,
                children: runs(text, look),
                alignment: alignments[isHeader ? 'center' : (grid.columns[at]?.align ?? 'left')],
              }),
            ],
          }),
      ),
    });
  const plain = { bold: false, italic: false, size: grid.size };
  const bold = { ...plain, bold: true };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { top: 30, bottom: 30, left: 70, right: 70 },
    rows: [
      row(
        grid.columns.map(({ title }) => title),
        bold,
        true,
      ),
      ...grid.rows.map((cells, at) =>
        row(cells, grid.hasTotal && at === grid.rows.length - 1 ? bold : plain, false),
      ),
    ],
  });
};

/** Tables that touch would be joined. Before a table it stays with it, so that the heading above does, too. */
const gap = (height: number, keepNext = false): Paragraph =>
  new Paragraph({ keepNext, spacing: { line: twips(Math.max(1, height)), lineRule: 'exact' } });

const drawn = (block: Block, width: number): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'line':
      return paragraphs(block, width);
    case 'columns':
      return [gap(block.before), sideBySide(block, width), gap(6)];
    case 'table':
      return [gap(4, true), table(block, width), gap(6)];
    default:
      return block satisfies never;
  }
};

const centredRuns = (children: TextRun[]): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children });

const section = (paper: Paper, { landscape, blocks }: Section, isFirst: boolean): ISectionOptions => {
  const { width, height, top, bottom, left, right } = page(landscape);
  const banner =
    paper.banner === null ? [] : [centredRuns(runs(paper.banner, { bold: true, italic: false, size: 10 }))];
  const number = centredRuns([new TextRun({ children: [PageNumber.CURRENT], size: 26 })]);
  const foot = new Footer({
    children: [centredRuns(runs(paper.foot, { bold: false, italic: true, size: 8 }))],
  });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: isFirst,
      page: {
        // The library turns the page itself: it wants the sides of a page that stands.
        size: {
          width: ofMillimetres(landscape ? height : width),
          height: ofMillimetres(landscape ? width : height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: ofMillimetres(top),
          bottom: ofMillimetres(bottom),
          left: ofMillimetres(left),
          right: ofMillimetres(right),
          header: ofMillimetres(8),
          footer: ofMillimetres(8),
        },
      },
    },
    headers: {
      default: new Header({ children: [number, ...banner] }),
      ...(isFirst && { first: new Header({ children: banner }) }),
    },
    footers: { default: foot, ...(isFirst && { first: foot }) },
    children: blocks.flatMap((block) => drawn(block, available(landscape))),
  };
};

const escaped = (text: string): string =>
  printable(text).replace(/[<>&]/g, (letter) => ({ '<': '&lt;', '>': '&gt;' })[letter] ?? '&amp;');

// In place of the library's own, which tells the time of day.
const properties = ({ title, drawnAt }: Paper): string => {
  const at = new Date(drawnAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Đôn Đốc</dc:creator>`,
    `${stamp('created')}${stamp('modified')}</cp:coreProperties>`,
  ].join('');
};

/** In Times New Roman, as the rules for official documents ask; the reader's machine has it. */
export const paperDocx = async (paper: Paper): Promise<Uint8Array> => {
  const document = new Document({
    title: paper.title,
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', language: { value: paper.language === 'vi' ? 'vi-VN' : 'en-GB' } },
        },
      },
    },
    sections: paper.sections.map((each, at) => section(paper, each, at === 0)),
  });
  const archive = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: properties(paper) },
  ]);
  return withFixedDates(archive);
};
