import { isCapitals, isPageNumber, startsLower, type Line } from './line.ts';
import { cellsOf, isPiped, readHeader, type Column, type Header } from './table-header.ts';

/** A row as read: one text a column, wrapped rows put together. `cells` counts what its first line had. */
export type Row = Readonly<{
  from: number;
  to: number;
  cells: number;
  piped: boolean;
  texts: Readonly<Record<Column, string>>;
}>;

const isNumbering = (cells: readonly string[]): boolean =>
  cells.every((cell, index) => cell.replace(/[()\s]/g, '') === String(index + 1));

const glue = (a: string, b: string): string => (a === '' || b === '' ? a + b : `${a} ${b}`);

const textsOf = (cells: readonly string[], columns: readonly Column[]): Record<Column, string> => {
  const texts: Record<Column, string> = {
    order: '',
    task: '',
    lead: '',
    cooperating: '',
    time: '',
    other: '',
  };
  cells.forEach((cell, index) => {
    const column = columns[index] ?? 'other';
    texts[column] = glue(texts[column], cell);
  });
  return texts;
};

// A cell that ran over into a row of its own: no number, and no task of its own either.
const isWrapped = (texts: Record<Column, string>, hasOrder: boolean): boolean => {
  if (texts.order !== '') return false;
  if (texts.task === '' || startsLower(texts.task)) return true;
  if (isCapitals(texts.task)) return false;
  return hasOrder && (texts.lead === '' || startsLower(texts.lead));
};

const joined = (row: Row, texts: Record<Column, string>, to: number): Row => ({
  ...row,
  to,
  texts: {
    order: row.texts.order,
    task: glue(row.texts.task, texts.task),
    lead: glue(row.texts.lead, texts.lead),
    cooperating: glue(row.texts.cooperating, texts.cooperating),
    time: glue(row.texts.time, texts.time),
    other: glue(row.texts.other, texts.other),
  },
});

export type Table = Readonly<{
  header: Header;
  headerLines: readonly Line[];
  rows: readonly Row[];
  end: number;
}>;

const followsSoon = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at + 1, at + 4).some((line) => cellsOf(line) !== null && !line.blank);

/** Reads the table whose header stands at a line; `end` is the index after its last line. */
export const readTable = (
  lines: readonly Line[],
  at: number,
  endsTable: (line: Line) => boolean,
): Table | null => {
  const header = readHeader(lines, at);
  if (!header) return null;
  const { columns } = header;
  const headerLines: Line[] = [...header.lines];
  const rows: Row[] = [];
  let end = header.end;
  for (let i = header.end; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || endsTable(line)) break;
    if (line.blank || line.rule || isPageNumber(line)) continue;
    const cells = cellsOf(line);
    const last = rows.at(-1);
    const again = cells ? readHeader(lines, i) : null;
    if (again) {
      headerLines.push(...again.lines);
      i = again.end - 1;
    } else if (!cells) {
      const touches = last !== undefined && i === end && (startsLower(line.text) || followsSoon(lines, i));
      if (!touches) break;
      rows[rows.length - 1] = joined(last, textsOf([line.text], ['task']), line.number);
    } else {
      const texts = textsOf(cells, columns);
      if (isNumbering(cells) || (!last && texts.order === '' && texts.task === '')) headerLines.push(line);
      else if (last && isWrapped(texts, columns.includes('order')))
        rows[rows.length - 1] = joined(last, texts, line.number);
      else
        rows.push({ from: line.number, to: line.number, cells: cells.length, piped: isPiped(line), texts });
    }
    end = i + 1;
  }
  return { header, headerLines, rows, end };
};
