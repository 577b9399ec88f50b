import { createRequire } from 'node:module';
import type { Content, ContentTable, Node, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import {
  page,
  printable,
  widthsOf,
  type Block,
  type Columns,
  type Grid,
  type Line,
  type Paper,
} from './paper.ts';

type PdfMake = Readonly<{
  setFonts: (fonts: object) => void;
  setUrlAccessPolicy: (allows: () => boolean) => void;
  setLocalAccessPolicy: (allows: (path: string) => boolean) => void;
  createPdf: (definition: TDocumentDefinitions) => Readonly<{ getBuffer: () => Promise<Uint8Array> }>;
}>;

const require = createRequire(import.meta.url);

// As wide as Times New Roman letter by letter, free, and it carries every Vietnamese letter.
const tinos = {
  normal: require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italics: require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  bolditalics: require.resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
};
const fontFiles: readonly string[] = Object.values(tinos);

const pdfmake: PdfMake = require('pdfmake');
pdfmake.setFonts({ Tinos: tinos });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => fontFiles.includes(path));

const points = (millimetres: number): number => (millimetres * 72) / 25.4;

const available = (landscape: boolean): number => {
  const { width, left, right } = page(landscape);
  return points(width - left - right);
};

// Told apart by level: what heads the next, what may follow it; headers and footers of the page have none.
const heads = 1;
const follows = 2;

const text = (of: Line): Content => ({
  text: printable(of.text),
  alignment: of.align,
  bold: of.bold,
  italics: of.italic,
  fontSize: of.size,
  margin: [0, of.before, 0, 0],
  ...(of.firstLine && { leadingIndent: points(10) }),
  headlineLevel: of.keepWithNext ? heads : follows,
});

const stacked = (of: Line, width: number): Content[] => {
  if (of.rule === 0) return [text(of)];
  const side = (width * (1 - of.rule)) / 2;
  const rule = { type: 'line' as const, x1: side, x2: width - side, y1: 4, y2: 4, lineWidth: 0.75 };
  return [text(of), { canvas: [rule] }];
};

const columns = ({ leftShare, left, right, before }: Columns, width: number): Content => {
  const widths = [width * leftShare, width * (1 - leftShare)] as const;
  return {
    columns: [
      { width: widths[0], stack: left.flatMap((of) => stacked(of, widths[0])) },
      { width: widths[1], stack: right.flatMap((of) => stacked(of, widths[1])) },
    ],
    unbreakable: true,
    headlineLevel: follows,
    margin: [0, before, 0, 8],
  };
};

const padding = 3.5;
const leading = 1.2;
// Letters are narrower than this on average: rows are taken to be taller than they are.
const letterWidth = 0.6;
const tallestWhole = 220;

/** Whether each row fits on a page with room to spare. Only then may rows be kept whole: what is taller is cut off. */
const areRowsShort = ({ rows, size }: Grid, widths: readonly number[]): boolean =>
  rows.every((cells) =>
    cells.every((cell, at) => {
      const lettersInLine = Math.max(1, Math.floor((widths[at] ?? 1) / (size * letterWidth)));
      const lines = cell
        .split('\n')
        .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / lettersInLine)), 0);
      return lines * size * leading <= tallestWhole;
    }),
  );

const table = (grid: Grid, width: number): ContentTable => {
  const inside = widthsOf(grid, width - 1).map((each) => each - 2 * padding - 0.5);
  const keepsRowsWhole = areRowsShort(grid, inside);
  return {
    fontSize: grid.size,
    margin: [0, 4, 0, 4],
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingLeft: () => padding,
      paddingRight: () => padding,
    },
    table: {
      headerRows: 1,
      keepWithHeaderRows: keepsRowsWhole ? 1 : 0,
      dontBreakRows: keepsRowsWhole,
      widths: [...inside],
      body: [
        grid.columns.map(({ title }) => ({
          text: printable(title),
          bold: true,
          alignment: 'center',
          headlineLevel: follows,
        })),
        ...grid.rows.map((cells, row) =>
          cells.map((cell, at) => ({
            text: printable(cell),
            alignment: grid.columns[at]?.align ?? 'left',
            bold: grid.hasTotal && row === grid.rows.length - 1,
            headlineLevel: follows,
          })),
        ),
      ],
    },
  };
};

const drawn = (block: Block, width: number): Content[] => {
  switch (block.kind) {
    case 'line':
      return stacked(block, width);
    case 'columns':
      return [columns(block, width)];
    case 'table':
      return [table(block, width)];
    default:
      return block satisfies never;
  }
};

const headOf = (paper: Paper, number: number): Content[] => [
  { text: number === 1 ? '' : String(number), alignment: 'center', fontSize: 13, margin: [0, 18, 0, 0] },
  ...(paper.banner === null
    ? []
    : [{ text: printable(paper.banner), alignment: 'center' as const, bold: true, fontSize: 10 }]),
];

/** A heading and a table of one row stay together; of a longer table its first row does, by `isFollowed`. */
const flow = (blocks: readonly Block[], width: number): Content[] =>
  blocks.flatMap((block, at): Content[] => {
    const isKept = (head: Block | undefined, under: Block | undefined): boolean =>
      head?.kind === 'line' &&
      head.keepWithNext &&
      under?.kind === 'table' &&
      under.rows.length === 1 &&
      areRowsShort(under, widthsOf(under, width));
    if (isKept(blocks[at - 1], block)) return [];
    const next = blocks[at + 1];
    return next && isKept(block, next)
      ? [{ stack: [...drawn(block, width), ...drawn(next, width)], unbreakable: true }]
      : drawn(block, width);
  });

/**
 * Whether anything stays on the page below a heading. A table that goes over to the next page leaves its first rows behind
 * in this list, all at one height.
 */
const isFollowed = (below: readonly Node[]): boolean => {
  const heights = below.flatMap(({ headlineLevel, startPosition }) =>
    headlineLevel === follows ? startPosition.verticalRatio : [],
  );
  const [first] = below;
  const goesOver = first?.table !== undefined && first.pageNumbers.length > 1;
  return new Set(heights).size >= (goesOver ? 2 : 1);
};

const definition = (paper: Paper): TDocumentDefinitions => ({
  pageSize: 'A4',
  info: { title: printable(paper.title), creator: 'Đôn Đốc', creationDate: new Date(paper.drawnAt) },
  language: paper.language,
  defaultStyle: { font: 'Tinos', fontSize: 13 },
  header: (number: number) => headOf(paper, number),
  footer: () => ({
    text: printable(paper.foot),
    alignment: 'center',
    italics: true,
    fontSize: 8,
    margin: [40, 18, 40, 0],
  }),
  // A heading at a page's end goes over to what it heads; one at its top is not helped by going on.
  pageBreakBefore: (node, around) =>
    node.headlineLevel === heads &&
    around.getPreviousNodesOnPage().some(({ headlineLevel }) => headlineLevel !== undefined) &&
    !isFollowed(around.getFollowingNodesOnPage()),
  content: paper.sections.map(({ landscape, blocks }) => {
    const { top, bottom, left, right } = page(landscape);
    return {
      section: flow(blocks, available(landscape)),
      pageOrientation: landscape ? 'landscape' : 'portrait',
      pageMargins: [points(left), points(top), points(right), points(bottom)],
    };
  }),
});

export const paperPdf = async (paper: Paper): Promise<Uint8Array> =>
  new Uint8Array(await pdfmake.createPdf(definition(paper)).getBuffer());
