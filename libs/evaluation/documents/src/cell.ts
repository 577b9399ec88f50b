import type { CellObject } from 'write-excel-file/node';
import { printable } from './paper.ts';

// What spreadsheets take for the beginning of a formula, also when a sheet is saved as CSV and opened again.
const formulaStart = /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Text that stays text: an apostrophe stands before what could be taken for a formula. */
export const guarded = (text: string): string => {
  const shown = printable(text);
  return formulaStart.test(text) || formulaStart.test(shown) ? `'${shown}` : shown;
};

type Look = Omit<CellObject, 'value' | 'type'>;

const base = { fontFamily: 'Times New Roman', fontSize: 12, alignVertical: 'center' } as const;
const bordered = { ...base, borderStyle: 'thin', borderColor: '#000000', wrap: true } as const;

export const textCell = (text: string, look: Look = {}): CellObject => ({
  ...base,
  value: guarded(text),
  type: String,
  format: '@',
  ...look,
});

export const headerCell = (text: string): CellObject =>
  textCell(text, { ...bordered, fontWeight: 'bold', align: 'center', backgroundColor: '#E8EEF4' });

export const boxed = (text: string, look: Look = {}): CellObject => textCell(text, { ...bordered, ...look });

const empty: CellObject = { ...bordered };

export const numberCell = (value: number | null, format = '0', look: Look = {}): CellObject =>
  value === null ? empty : { ...bordered, value, type: Number, format, align: 'center', ...look };

/** A day of the calendar: at midnight UTC, which is how spreadsheets count days. */
export const dateCell = (date: string | null): CellObject =>
  date === null
    ? empty
    : {
        ...bordered,
        value: new Date(`${date}T00:00:00Z`),
        type: Date,
        format: 'dd/mm/yyyy',
        align: 'center',
      };

const lineHeight = 17;

/** A row as tall as its longest text, broken within its column: a reader that does not measure text cuts it off. */
export const tall = (cells: readonly CellObject[], widths: readonly number[]): CellObject[] => {
  const lines = cells.map(({ value }, at) =>
    typeof value === 'string'
      ? value
          .split('\n')
          .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / ((widths[at] ?? 10) * 0.9))), 0)
      : 1,
  );
  return cells.map((cell) => ({ ...cell, height: Math.max(...lines) * lineHeight }));
};
