import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  Document,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type INumberingOptions,
} from 'docx';

type PdfMake = Readonly<{
  addFonts: (fonts: object) => void;
  setUrlAccessPolicy: (allows: () => boolean) => void;
  createPdf: (definition: object, options?: object) => Readonly<{ getBuffer: () => Promise<Uint8Array> }>;
}>;

const require = createRequire(import.meta.url);
const pdfmake: PdfMake = require('pdfmake');
pdfmake.addFonts(require('pdfmake/fonts/Roboto.js'));
pdfmake.setUrlAccessPolicy(() => false);

/** The project's sample plan, in Markdown. */
export const samplePlan = readFileSync(
  new URL('../../../../test/fixtures/directives/ke-hoach-mau.md', import.meta.url),
  'utf8',
);

type Block =
  | Readonly<{ kind: 'text'; text: string; bold: boolean; level: number }>
  | Readonly<{ kind: 'table'; rows: string[][] }>;

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** Paragraphs and tables of a Markdown text, the rules and the marks left out. */
const blocksOf = (markdown: string): Block[] =>
  markdown.split('\n').reduce<Block[]>((blocks, line) => {
    const last = blocks.at(-1);
    if (line.trim() === '' || /^[-|\s]+$/.test(line) || line === '\\*') return blocks;
    if (!line.startsWith('|')) {
      const text = line.trim().replace(/^#+ /, '').replaceAll('**', '');
      return [
        ...blocks,
        { kind: 'text', text, bold: /^#|\*\*/.test(line), level: /^#*/.exec(line)?.[0].length ?? 0 },
      ];
    }
    if (last?.kind === 'table') last.rows.push(cellsOf(line));
    else blocks.push({ kind: 'table', rows: [cellsOf(line)] });
    return blocks;
  }, []);

const paragraph = (text: string, bold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold })] });

export const wordTable = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map(
            (cell) => new TableCell({ children: cell.split('\n').map((text) => paragraph(text)) }),
          ),
        }),
    ),
  });

/** A Word file of these parts, with the page header given. */
export const makeDocx = async (
  children: readonly (Paragraph | Table)[],
  header?: string,
  config: INumberingOptions['config'] = [],
): Promise<Uint8Array> => {
  const headers =
    header === undefined ? {} : { headers: { default: new Header({ children: [paragraph(header)] }) } };
  return new Uint8Array(
    await Packer.toBuffer(
      new Document({ numbering: { config }, sections: [{ ...headers, children: [...children] }] }),
    ),
  );
};

export const docxOf = (markdown: string, header?: string): Promise<Uint8Array> =>
  makeDocx(
    blocksOf(markdown).map((block) =>
      block.kind === 'table' ? wordTable(block.rows) : paragraph(block.text, block.bold),
    ),
    header,
  );

const onPaper = (block: Block): object =>
  block.kind === 'table'
    ? {
        table: { headerRows: 1, widths: [24, 140, 110, 110, 80], body: block.rows },
        fontSize: 11,
        margin: [0, 6, 0, 6],
      }
    : { text: block.text, bold: block.bold, margin: [0, 4, 0, 4] };

/** A PDF with the given content, in the typeface that the PDF writer brings, which has all Vietnamese letters. */
export const makePdf = async (
  content: readonly (object | string)[],
  options: object = {},
): Promise<Uint8Array> =>
  new Uint8Array(
    await pdfmake
      .createPdf({ content, defaultStyle: { font: 'Roboto', fontSize: 13 }, ...options })
      .getBuffer(),
  );

export const pdfOf = (markdown: string): Promise<Uint8Array> => makePdf(blocksOf(markdown).map(onPaper));
