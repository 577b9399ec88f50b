import type { Page, Rule, Run } from './pdf-page.ts';

/** A ruled table: its edges, and what the rules between its cells leave open. */
export type Grid = Readonly<{
  columns: readonly number[];
  rows: readonly number[];
  down: readonly Rule[];
  across: readonly Rule[];
}>;

const near = 3;

const cluster = (values: readonly number[]): number[] =>
  values
    .toSorted((a, b) => a - b)
    .reduce<number[]>(
      (kept, value) => ((kept.at(-1) ?? -Infinity) + near >= value ? kept : [...kept, value]),
      [],
    );

const covers = (rules: readonly Rule[], at: number, point: number): boolean =>
  rules.some(
    (rule) => Math.abs(rule.at - at) <= near && rule.from - near <= point && point <= rule.to + near,
  );

// Strokes that touch along the page belong to one table.
const bands = (down: readonly Rule[]): Rule[][] =>
  down
    .toSorted((a, b) => b.to - a.to)
    .reduce<Rule[][]>((groups, rule) => {
      const last = groups.at(-1);
      const lowest = Math.min(...(last?.map(({ from }) => from) ?? [Infinity]));
      if (last && rule.to + near >= lowest) last.push(rule);
      else groups.push([rule]);
      return groups;
    }, []);

/** The ruled tables of a page, from top to bottom; fewer than three columns set things side by side, no table. */
export const gridsOf = (page: Page): Grid[] =>
  bands(page.down).flatMap((down) => {
    const columns = cluster(down.map(({ at }) => at));
    const top = Math.max(...down.map(({ to }) => to)) + near;
    const bottom = Math.min(...down.map(({ from }) => from)) - near;
    const across = page.across.filter(({ at }) => at <= top && at >= bottom);
    const rows = cluster(across.map(({ at }) => at)).toReversed();
    return columns.length >= 4 && rows.length >= 3 ? [{ columns, rows, down, across }] : [];
  });

const indexIn = (edges: readonly number[], value: number, rising: boolean): number =>
  edges.slice(1).findIndex((edge, i) => {
    const before = edges[i] ?? 0;
    return rising ? before <= value && value < edge : before >= value && value > edge;
  });

const middle = (a = 0, b = 0): number => (a + b) / 2;

/** The cell a run stands in, null outside the grid. */
export const cellOf = (grid: Grid, run: Run): Readonly<{ row: number; column: number }> | null => {
  const row = indexIn(grid.rows, run.y + run.size * 0.3, false);
  const column = indexIn(grid.columns, run.x + Math.min(run.width, run.size) / 2, true);
  return row < 0 || column < 0 ? null : { row, column };
};

/** The cell whose text fills this one: itself, or the one it is merged with above or to the left. */
export const ownerOf = (
  grid: Grid,
  row: number,
  column: number,
): Readonly<{ row: number; column: number }> => {
  const x = middle(grid.columns[column], grid.columns[column + 1]);
  const y = middle(grid.rows[row], grid.rows[row + 1]);
  if (column > 0 && !covers(grid.down, grid.columns[column] ?? 0, y)) return ownerOf(grid, row, column - 1);
  if (row > 0 && !covers(grid.across, grid.rows[row] ?? 0, x)) return ownerOf(grid, row - 1, column);
  return { row, column };
};
