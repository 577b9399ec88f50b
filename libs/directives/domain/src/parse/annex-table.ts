import { opensAsActor, tidyName } from './actors.ts';
import { splitUnits } from './cooperating-units.ts';
import type { DraftUnit } from './draft.ts';
import { isCapitals, type Line } from './line.ts';
import { note, warn, type Notes } from './notes.ts';
import { readRoman } from './roman.ts';
import type { Row, Table } from './table.ts';

// "I | NHÓM NHIỆM VỤ …", "1 | …" above "1.1", or words alone in the first cell head a group of rows.
const isGroup = (row: Row, next: Row | undefined): boolean => {
  const { order, task, lead, cooperating, time } = row.texts;
  if (lead !== '' || cooperating !== '' || time !== '') return false;
  const number = order.replace(/[.\s]+$/, '');
  if (readRoman(number) !== null || /^[A-ZĐ]$/.test(number)) return true;
  if (number === '') return isCapitals(task);
  return task === '' ? /\p{L}{2}/u.test(order) : (next?.texts.order.startsWith(`${number}.`) ?? false);
};

const leadsOf = (cell: string, known: readonly string[]): string[] => {
  const names = splitUnits(cell, known);
  return names.length > 1 && names.slice(1).every(opensAsActor) ? names : cell === '' ? [] : [tidyName(cell)];
};

const warnRow = (row: Row, table: Table, leads: readonly string[], notes: Notes): void => {
  const span = { from: row.from, to: row.to };
  const named = `“${row.texts.order || row.texts.task.slice(0, 40)}”`;
  const { columns, names } = table.header;
  if (row.cells > names.length || (row.piped && row.cells < names.length))
    warn(
      notes,
      'ragged-row',
      {
        vi: `Hàng ${named} có ${row.cells} ô, bảng có ${names.length} cột; xem lại các ô`,
        en: `the row ${named} has ${row.cells} cells, the table ${names.length} columns; check the cells`,
      },
      span,
    );
  if (columns.includes('order') && row.texts.order === '')
    warn(
      notes,
      'missing-row-number',
      { vi: `Hàng ${named} thiếu số thứ tự`, en: `the row ${named} has no number` },
      span,
    );
  if (leads.length === 0)
    warn(
      notes,
      'missing-lead',
      {
        vi: `Hàng ${named} không ghi đơn vị chủ trì; chọn đơn vị trước khi giao`,
        en: `the row ${named} names no lead unit; choose one before issuing`,
      },
      span,
    );
  if (leads.length > 1)
    warn(
      notes,
      'several-leads',
      {
        vi: `Hàng ${named} ghi nhiều đơn vị chủ trì; lấy “${leads[0]}” chủ trì, các đơn vị sau phối hợp`,
        en: `the row ${named} names several leads; "${leads[0]}" leads, the others co-operate`,
      },
      span,
    );
};

const warnColumns = (table: Table, notes: Notes): void => {
  const unread = table.header.names.filter(
    (name, index) => name !== '' && table.header.columns[index] === 'other',
  );
  const [line] = table.header.lines;
  if (unread.length === 0 || !line) return;
  warn(
    notes,
    'unread-column',
    {
      vi: `Cột ${unread.map((name) => `“${name}”`).join(', ')} của bảng không được đọc vào nhiệm vụ`,
      en: `the table's column ${unread.map((name) => `"${name}"`).join(', ')} is not read into the duties`,
    },
    { from: line.number, to: line.number },
  );
};

/** One draft unit a row, in the order of the table; group headings and rows without a task make none. */
export const readAnnexTable = (
  table: Table,
  lines: readonly Line[],
  known: readonly string[],
  notes: Notes,
): DraftUnit[] => {
  warnColumns(table, notes);
  table.headerLines.forEach((line) => note(notes, line, 'table-header'));
  return table.rows.flatMap((row, index) => {
    const group = isGroup(row, table.rows[index + 1]);
    const role = group ? 'table-group' : row.texts.task === '' ? 'unread' : 'table-row';
    for (const line of lines.slice(row.from - 1, row.to))
      if (notes.roles[line.number - 1] === 'unread') note(notes, line, role);
    if (role !== 'table-row') return [];
    const [lead, ...furtherLeads] = leadsOf(row.texts.lead, known);
    warnRow(row, table, lead === undefined ? [] : [lead, ...furtherLeads], notes);
    const span = { from: row.from, to: row.to };
    const { task, cooperating, time } = row.texts;
    return [
      {
        name: lead ?? null,
        span,
        duties: [{ text: task, span, cells: { cooperating, time, furtherLeads } }],
      },
    ];
  });
};
