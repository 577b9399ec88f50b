import { opensAsActor } from './actors.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import { cellBreak, collapse } from './markup.ts';

export type Column = 'order' | 'task' | 'lead' | 'cooperating' | 'time' | 'other';

export type Header = Readonly<{
  columns: readonly Column[];
  names: readonly string[];
  lines: readonly Line[];
  end: number;
}>;

// A new line in a cell that opens with a body's name is the next name; any other is the same text going on.
const joinBreaks = (cell: string): string =>
  cell
    .split(cellBreak)
    .map(collapse)
    .reduce((text, next) => {
      const names = /^[-–+] /.test(next) || (opensAsActor(next) && !/^dang/.test(fold(next)));
      const open = text === '' || /(?:[,;.:]|\bva)$/.test(fold(text));
      return collapse(`${text}${names && !open ? ';' : ''} ${next}`);
    }, '');

/** The cells of a Markdown row or of a tab-separated line, null for a line of neither kind. */
export const cellsOf = (line: Line): string[] | null => {
  if (line.blank) return null;
  if (/^\s*\|/.test(line.wide) || line.wide.split(/(?<!\\)\|/).length > 2)
    return line.wide
      .trim()
      .replace(/^\|/, '')
      .replace(/(?<!\\)\|$/, '')
      .split(/(?<!\\)\|/)
      .map((cell) => joinBreaks(cell.replaceAll('\\|', '|')));
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

/** The header that begins at a line; a header may be broken over two rows, with Markdown's rule between them. */
export const readHeader = (lines: readonly Line[], at: number): Header | null => {
  const line = lines[at];
  const cells = line ? cellsOf(line) : null;
  if (!line || !cells || line.rule || line.text.length > 400) return null;
  const alone = asHeader(cells, [line], at + 1);
  const second = lines[at + 1]?.rule ? at + 2 : at + 1;
  const next = lines[second];
  const below = next ? cellsOf(next) : null;
  if (alone || !next || !below || !cells.some((cell) => columnOf(cell) !== 'other')) return alone;
  const joined = Array.from({ length: Math.max(cells.length, below.length) }, (_, i) => {
    const [upper = '', lower = ''] = [cells[i], below[i]];
    return upper === lower ? upper : collapse(`${upper} ${lower}`);
  });
  return asHeader(joined, [line, next], second + 1);
};
