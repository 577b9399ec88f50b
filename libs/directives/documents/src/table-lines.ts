/** A cell as the document has it: its paragraphs, and how many columns and rows it covers. */
export type SourceCell = Readonly<{ paragraphs: readonly string[]; columns: number; rows: number }>;

const widest = 200;

const escape = (text: string): string => text.replaceAll('|', '\\|');

/**
 * Lays merged cells out in full: a cell over several rows stands in each of them, as a lead unit merged down a column
 * leads every row; a cell over several columns stands in the first.
 */
export const layOut = (rows: readonly (readonly SourceCell[])[]): string[][] => {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, rowIndex) => {
    let column = 0;
    for (const cell of cells) {
      const row = grid[rowIndex] ?? [];
      while (row[column] !== undefined) column += 1;
      const text = cell.paragraphs.join('<br>');
      for (let down = 0; down < cell.rows; down += 1)
        for (let across = 0; across < cell.columns && column + across < widest; across += 1) {
          const target = grid[rowIndex + down];
          if (target) target[column + across] = across === 0 ? text : '';
        }
      column += cell.columns;
    }
  });
  return grid.map((row) => Array.from(row, (text: string | undefined) => text ?? ''));
};

/** Pipe rows as Markdown has them, the first one as the header. */
export const pipeRows = (grid: readonly (readonly string[])[]): string[] => {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const rows = grid.map(
    (row) => `| ${Array.from({ length: width }, (_, i) => escape(row[i] ?? '')).join(' | ')} |`,
  );
  const rule = `|${' --- |'.repeat(width)}`;
  return rows.length === 0 || width === 0 ? [] : [rows[0] ?? '', rule, ...rows.slice(1)];
};

/** Two columns, or a row or two without "TT", set a letterhead or a signature side by side rather than list tasks. */
export const isLayoutTable = (rows: readonly (readonly SourceCell[])[]): boolean => {
  const width = Math.max(0, ...rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)));
  const hasOrder = rows.some((row) =>
    row.some(({ paragraphs }) => /^\**\s*S?TT\s*\**$/i.test(paragraphs.join(' '))),
  );
  return width <= 2 || (rows.length <= 2 && !hasOrder);
};

/** The columns of a layout table one after the other: each is read from top to bottom. */
export const columnLines = (rows: readonly (readonly SourceCell[])[]): string[] => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row) => row[column]?.paragraphs ?? []),
  ).flatMap((paragraphs) => [...paragraphs, '']);
};
