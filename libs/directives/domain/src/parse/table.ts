import { fold } from './fold.ts';
import { isPageNumber, startsLower, type Line } from './line.ts';
import { collapse } from './markup.ts';

export type Column = 'order' | 'task' | 'lead' | 'cooperating' | 'time' | 'other';

/** A row as read: one text a column, wrapped rows put together. `cells` counts what its first line had. */
export type Row = Readonly<{
  from: number;
  to: number;
  cells: number;
  piped: boolean;
  texts: Readonly<Record<Column, string>>;
}>;

export type Header = Readonly<{
  columns: readonly Column[];
  names: readonly string[];
  lines: readonly Line[];
  end: number;
}>;

/** The cells of a Markdown row or of a tab-separated line, null for a line of neither kind. */
export const cellsOf = (line: Line): string[] | null => {
  if (line.blank) return null;
  if (/^\s*\|/.test(line.wide) || line.wide.split(/(?<!\\)\|/).length > 2)
    return line.wide
      .trim()
      .replace(/^\|/, '')
      .replace(/(?<!\\)\|$/, '')
      .split(/(?<!\\)\|/)
      .map((cell) => collapse(cell.replaceAll('\\|', '|')));
  return line.wide.includes('\t') ? line.wide.split('\t').map(collapse) : null;
};

export const isPiped = (line: Line): boolean => line.wide.includes('|');

const columnNames: readonly (readonly [Column, RegExp])[] = [
  ['order', /^(?:tt|stt|so tt|so thu tu|so)$/],
  ['time', /thoi (?:gian|han|diem)|tien do|han (?:hoan thanh|cuoi)|ngay hoan thanh/],
  ['lead', /chu tri|(?:don vi|co quan|bo phan)(?:,? ca nhan)? (?:thuc hien|phu trach)|phu trach/],
  ['cooperating', /phoi hop/],
  ['task', /nhiem vu|noi dung|cong viec|dau viec|hoat dong/],
];

const columnOf = (cell: string): Column =>
  columnNames.find(([, form]) => form.test(fold(cell).replace(/[.\s]+$/, '')))?.[0] ?? 'other';

const asHeader = (names: readonly string[], lines: readonly Line[], end: number): Header | null => {
  const found = names.map(columnOf);
  // A second "Nội dung" column is another column, not the task again.
  const columns = found.map((column, index) => (found.indexOf(column) === index ? column : 'other'));
  const known = columns.filter((column) => column !== 'other');
  const short = names.every((name, index) => columns[index] === 'other' || name.length <= 45);
  const isTable =
    short &&
    known.length >= 3 &&
    known.includes('task') &&
    (known.includes('lead') || known.includes('cooperating'));
  return isTable ? { columns, names, lines, end } : null;
};

/** The header that begins at a line; a header may be broken over two rows. */
export const readHeader = (lines: readonly Line[], at: number): Header | null => {
  const [line, next] = [lines[at], lines[at + 1]];
  const cells = line ? cellsOf(line) : null;
  if (!line || !cells || line.rule || line.text.length > 400) return null;
  const below = next && !next.rule ? cellsOf(next) : null;
  const alone = asHeader(cells, [line], at + 1);
  if (alone || !next || !below || !cells.some((cell) => columnOf(cell) !== 'other')) return alone;
  const joined = Array.from({ length: Math.max(cells.length, below.length) }, (_, i) =>
    collapse(`${cells[i] ?? ''} ${below[i] ?? ''}`),
  );
  return asHeader(joined, [line, next], at + 2);
};

const isNumbering = (cells: readonly string[]): boolean =>
  cells.every((cell, index) => cell.replace(/[()\s]/g, '') === String(index + 1));

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
    texts[column] = collapse(`${texts[column]} ${cell}`);
  });
  return texts;
};

// A cell that ran over into a row of its own: no number, and no task of its own either.
const isWrapped = (texts: Record<Column, string>, hasOrder: boolean): boolean => {
  if (texts.order !== '') return false;
  if (texts.task === '' || startsLower(texts.task)) return true;
  return hasOrder && (texts.lead === '' || startsLower(texts.lead));
};

const joined = (row: Row, texts: Record<Column, string>, to: number): Row => ({
  ...row,
  to,
  texts: {
    order: row.texts.order,
    task: collapse(`${row.texts.task} ${texts.task}`),
    lead: collapse(`${row.texts.lead} ${texts.lead}`),
    cooperating: collapse(`${row.texts.cooperating} ${texts.cooperating}`),
    time: collapse(`${row.texts.time} ${texts.time}`),
    other: collapse(`${row.texts.other} ${texts.other}`),
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
