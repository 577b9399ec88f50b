import { numberAttribute, tokensOf, type Token } from './html-tokens.ts';
import { columnLines, isLayoutTable, layOut, pipeRows, type SourceCell } from './table-lines.ts';

type OpenCell = { paragraphs: string[]; columns: number; rows: number };
type OpenTable = { rows: SourceCell[][]; cell: OpenCell | null };

// What the text itself holds must not be taken for Markdown later.
const escapeText = (text: string): string => text.replace(/([\\*])/g, '\\$1').replace(/^(\s*)(#+)/, '$1\\$2');

const isOrdered = (lists: readonly string[]): boolean => lists.at(-1) === 'ol';

/**
 * Lines of the HTML that a DOCX was converted to: headings with `#`, bold kept, list items with a dash or a running
 * number, tables as pipe rows, each paragraph apart from the next by an empty line.
 */
export const htmlLines = (html: string): string[] => {
  const lines: string[] = [];
  const tables: OpenTable[] = [];
  const lists: string[] = [];
  const counters: number[] = [];
  let text = '';
  let prefix = '';

  const put = (line: string): void => {
    const cell = tables.at(-1)?.cell;
    if (cell) cell.paragraphs.push(line);
    else lines.push(line);
  };
  const flush = (spaced: boolean): void => {
    const body = text.replace(/\*\*\s*\*\*/g, ' ').trim();
    if (body !== '') {
      put(`${prefix}${body}`);
      if (spaced && !tables.at(-1)?.cell) put('');
    }
    text = '';
    prefix = '';
  };
  // Numbering set by the word processor runs on over the dashes between its items, up to the next heading.
  const startItem = (): void => {
    flush(false);
    const level = lists.length - 1;
    counters.length = Math.min(counters.length, level + 1);
    counters[level] = (counters[level] ?? 0) + (isOrdered(lists) ? 1 : 0);
    prefix = isOrdered(lists) ? `${counters[level]}. ` : '- ';
  };
  const closeTable = (): void => {
    const table = tables.pop();
    if (!table) return;
    const block = isLayoutTable(table.rows) ? columnLines(table.rows) : pipeRows(layOut(table.rows));
    block.forEach(put);
    put('');
  };
  const opened = (tag: string, attributes: string): void => {
    if (/^h[1-6]$/.test(tag)) {
      flush(true);
      counters.length = 0;
      prefix = `${'#'.repeat(Number(tag[1]))} `;
    } else if (tag === 'ol' || tag === 'ul') {
      flush(false);
      lists.push(tag);
    } else if (tag === 'li') startItem();
    else if (tag === 'table') {
      flush(true);
      tables.push({ rows: [], cell: null });
    } else if (tag === 'tr') tables.at(-1)?.rows.push([]);
    else if (tag === 'td' || tag === 'th') {
      const table = tables.at(-1);
      const columns = numberAttribute(attributes, 'colspan');
      if (table) table.cell = { paragraphs: [], columns, rows: numberAttribute(attributes, 'rowspan') };
    } else if (tag === 'strong') text += '**';
    else if (tag === 'br') flush(false);
  };
  const closed = (tag: string): void => {
    if (tag === 'strong') text += '**';
    else if (tag === 'p' || /^h[1-6]$/.test(tag)) flush(lists.length === 0);
    else if (tag === 'li') flush(false);
    else if (tag === 'ol' || tag === 'ul') {
      lists.pop();
      if (lists.length === 0) put('');
    } else if (tag === 'td' || tag === 'th') {
      flush(false);
      const table = tables.at(-1);
      if (table?.cell) table.rows.at(-1)?.push(table.cell);
      if (table) table.cell = null;
    } else if (tag === 'table') closeTable();
  };
  const read = (token: Token): void => {
    if (token.kind === 'text') text += escapeText(token.text);
    else if (token.kind === 'open') opened(token.tag, token.attributes);
    else closed(token.tag);
  };
  tokensOf(html).forEach(read);
  flush(true);
  return lines;
};
