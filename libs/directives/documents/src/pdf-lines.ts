import { pipeRows } from './table-lines.ts';
import { cellOf, gridsOf, ownerOf, type Grid } from './pdf-grid.ts';
import type { Page, Run } from './pdf-page.ts';

type TextLine = Readonly<{ y: number; x: number; end: number; size: number; text: string; bold: boolean }>;

const byPosition = (a: Run, b: Run): number =>
  Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.4 ? a.x - b.x : b.y - a.y;

const rowsOf = (runs: readonly Run[]): Run[][] => {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - run.y) < Math.min(first.size, run.size) * 0.4) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.toSorted(byPosition));
};

// A gap wider than any between words sets two columns side by side.
const columnGap = 1.8;
const wordGap = 0.15;

const joinRuns = (runs: readonly Run[]): string =>
  runs.reduce((text, run, index) => {
    const before = runs[index - 1];
    const gap = before ? run.x - before.x - before.width : 0;
    const between = !before ? '' : gap > run.size * columnGap ? '\t' : gap > run.size * wordGap ? ' ' : '';
    return `${text}${between}${run.text}`;
  }, '');

const lineOf = (runs: readonly Run[]): TextLine => {
  const [first] = runs;
  const last = runs.at(-1);
  const text = joinRuns(runs).replace(/ +/g, ' ').trim();
  return {
    y: first?.y ?? 0,
    x: first?.x ?? 0,
    end: (last?.x ?? 0) + (last?.width ?? 0),
    size: first?.size ?? 10,
    text,
    bold: runs.every((run) => run.bold) && /\p{L}/u.test(text) && !text.includes('\t'),
  };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const isCentred = (line: TextLine, page: Page, left: number): boolean =>
  line.x - left > line.size * 2 && Math.abs((line.x + line.end) / 2 - page.width / 2) < line.size * 1.5;

/** Lines with an empty one before each paragraph: after a wider gap, or where the first line is set in. */
const withGaps = (lines: readonly TextLine[], page: Page): string[] => {
  const left = Math.min(...lines.map(({ x }) => x));
  const pitch = median(
    lines
      .slice(1)
      .map((line, i) => (lines[i]?.y ?? 0) - line.y)
      .filter((gap) => gap > 0),
  );
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const gap = before ? before.y - line.y : 0;
    const setIn = before !== undefined && line.x - left > line.size && before.x - left <= line.size;
    const apart = before && (gap > pitch * 1.3 || (setIn && !isCentred(line, page, left)));
    const text = line.bold ? `**${line.text.replace(/\*/g, '')}**` : line.text;
    return apart ? ['', text] : [text];
  });
};

const gridLines = (grid: Grid, runs: readonly Run[]): string[] => {
  const cells = new Map<string, Run[]>();
  for (const run of runs) {
    const cell = cellOf(grid, run);
    if (!cell) continue;
    const owner = ownerOf(grid, cell.row, cell.column);
    const key = `${owner.row}/${owner.column}`;
    cells.set(key, [...(cells.get(key) ?? []), run]);
  }
  const textAt = (row: number, column: number): string => {
    const owner = ownerOf(grid, row, column);
    const held = owner.column === column ? (cells.get(`${owner.row}/${column}`) ?? []) : [];
    return rowsOf(held)
      .map((line) => joinRuns(line).replace(/\s+/g, ' ').trim())
      .join(' ');
  };
  const table = grid.rows
    .slice(1)
    .map((_, row) => grid.columns.slice(1).map((__, column) => textAt(row, column)));
  return pipeRows(table);
};

/** A page's text from top to bottom, ruled tables as pipe rows where they stand. */
export const pageLines = (page: Page): string[] => {
  const grids = gridsOf(page);
  const inGrid = (run: Run): boolean => grids.some((grid) => cellOf(grid, run) !== null);
  const free = rowsOf(page.runs.filter((run) => !inGrid(run))).map(lineOf);
  const edges = [Infinity, ...grids.map((grid) => grid.rows[0] ?? 0), -Infinity];
  return edges.slice(1).flatMap((edge, index) => {
    const between = free.filter((line) => line.y <= (edges[index] ?? Infinity) && line.y > edge);
    const grid = grids[index];
    const table = grid ? ['', ...gridLines(grid, page.runs), ''] : [];
    return [...(between.length > 0 ? withGaps(between, page) : []), ...table];
  });
};
