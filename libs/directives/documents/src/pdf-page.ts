import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page; `y` grows upwards, as in the file. */
export type Run = Readonly<{
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
}>;

/** A straight stroke along one axis: at `at` on the other axis, from `from` to `to`. */
export type Rule = Readonly<{ at: number; from: number; to: number }>;

export type Page = Readonly<{
  width: number;
  runs: readonly Run[];
  across: readonly Rule[];
  down: readonly Rule[];
}>;

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
const place = (m: Matrix, x: number, y: number): Point => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

// The library's path buffer: 0 move, 1 line, 2 and 3 curves, 4 close.
const coordinates = [2, 2, 6, 4, 0];

const strokesOf = (path: Float32Array, matrix: Matrix): (readonly [Point, Point])[] => {
  const strokes: (readonly [Point, Point])[] = [];
  let start: Point = [0, 0];
  let last: Point = [0, 0];
  for (let i = 0; i < path.length;) {
    const operator = path[i] ?? 4;
    const count = coordinates[operator] ?? 0;
    const end = operator === 4 ? start : place(matrix, path[i + count - 1] ?? 0, path[i + count] ?? 0);
    if (operator === 0) start = end;
    if (operator === 1 || operator === 4) strokes.push([last, end]);
    last = end;
    i += count + 1;
  }
  return strokes;
};

const straight = 1;
const shortest = 4;

const readRules = (
  operators: Awaited<ReturnType<PDFPageProxy['getOperatorList']>>,
): Pick<Page, 'across' | 'down'> => {
  const across: Rule[] = [];
  const down: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = identity;
  operators.fnArray.forEach((operator, index) => {
    const args: unknown = operators.argsArray[index];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? identity;
    else if (operator === OPS.transform && Array.isArray(args))
      matrix = multiply(matrix, args as unknown as Matrix);
    else if (operator === OPS.constructPath && Array.isArray(args) && args[0] !== OPS.endPath) {
      const path: unknown = Array.isArray(args[1]) ? args[1][0] : null;
      if (!(path instanceof Float32Array)) return;
      for (const [[x1, y1], [x2, y2]] of strokesOf(path, matrix)) {
        const [dx, dy] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
        if (dx <= straight && dy >= shortest)
          down.push({ at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) });
        if (dy <= straight && dx >= shortest)
          across.push({ at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) });
      }
    }
  });
  return { across, down };
};

const isBold = (page: PDFPageProxy, fontName: string): boolean => {
  const font: unknown = page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : null;
  return /bold|black|heavy|medium/i.test(String((font as Readonly<{ name?: string }> | null)?.name ?? ''));
};

/** Reads a page's runs of text and its straight strokes. */
export const readPage = async (page: PDFPageProxy): Promise<Page> => {
  const operators = await page.getOperatorList();
  const content = await page.getTextContent();
  const runs = content.items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(c, d) || item.height || 10;
    return [{ text: item.str, x, y, width: item.width, size, bold: isBold(page, item.fontName) }];
  });
  return { width: page.getViewport({ scale: 1 }).width, runs, ...readRules(operators) };
};
