import { Unusable } from '../outcome.ts';

/** Records with the line each begins on; a cell may stand in quotes and hold commas, quotes (doubled) and lines. */
const recordsIn = (text: string): readonly Readonly<{ line: number; cells: readonly string[] }>[] => {
  const records: { line: number; cells: string[] }[] = [];
  let [line, cell, quoted]: [number, string, boolean] = [1, '', false];
  let record = { line, cells: [] as string[] };
  const endCell = (): void => {
    record.cells.push(cell.trim());
    cell = '';
  };
  const endRecord = (): void => {
    endCell();
    if (record.cells.some((each) => each !== '')) records.push(record);
    record = { line, cells: [] };
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\n') line += 1;
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (quoted) cell += character;
    else if (character === ',') endCell();
    else if (character === '\n') endRecord();
    else if (character !== '\r') cell += character;
  }
  endRecord();
  return records;
};

export type CsvRow = Readonly<{ line: number; cells: Readonly<Record<string, string>> }>;

/** Rows under the names of the first one; empty cells are left out. Throws Unusable for a column nobody knows. */
export const csvRows = (file: string, text: string, columns: readonly string[]): readonly CsvRow[] => {
  const [heading, ...records] = recordsIn(text.replace(/^\uFEFF/, ''));
  const names = heading?.cells ?? [];
  const unknown = names.filter((name) => !columns.includes(name));
  if (names.length === 0 || unknown.length > 0)
    throw new Unusable(
      `${file}:1: cột không có: "${unknown.join('", "')}"; các cột: ${columns.join(', ')}. — no such column; there is: ${columns.join(', ')}.`,
    );
  return records.map(({ line, cells }) => {
    if (cells.length > names.length)
      throw new Unusable(`${file}:${line}: nhiều ô hơn số cột. — more cells than columns.`);
    const pairs = names.map((name, index) => [name, cells[index] ?? ''] as const);
    return { line, cells: Object.fromEntries(pairs.filter(([, cell]) => cell !== '')) };
  });
};
