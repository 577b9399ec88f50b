import type { CommandResult } from '@dondoc/assignments-contracts';
import { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { ask } from '../api.ts';
import { print, printJson, tell, Unusable } from '../outcome.ts';
import { assignmentCommandRows, issueRow } from './assignment-table.ts';
import { csvRows } from './assignments-csv.ts';
import type { RequestRow } from './request.ts';
import { bodyOf, mistakesIn, type Field } from './request-fields.ts';

const idField: Field = { name: 'id', flag: '--id', kind: 'text', words: 'mã nhiệm vụ — the assignment' };

const bulkRows: readonly RequestRow[] = [
  issueRow,
  ...assignmentCommandRows
    .filter(({ name }) => ['set-deadline', 'reassign'].includes(name))
    .map((row) => ({ ...row, fields: [idField, ...row.fields] })),
];

const columnsOf = (fields: readonly Field[]): readonly string[] =>
  fields.flatMap(({ flag, kind }) => {
    const column = flag.slice(2);
    return kind === 'deadline' ? [column, `${column}-text`] : [column];
  });

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A row's cells as the same words on the command line would have given them; several stand apart by semicolons. */
const givenIn = (cells: Readonly<Record<string, string>>, fields: readonly Field[]) =>
  Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => {
      const isList = fields.some(({ flag, kind }) => flag === `--${column}` && kind === 'texts');
      return [camel(column), isList ? cell.split(';').map((each) => each.trim()) : cell];
    }),
  );

type Items = readonly object[];

const fromCsv = (file: string, text: string, { fields, schema }: RequestRow): Items =>
  csvRows(file, text, columnsOf(fields)).map(({ line, cells }) => {
    const body = bodyOf(fields, givenIn(cells, fields));
    const { id, ...request } = { id: undefined, ...body };
    const mistakes = [
      ...(fields.includes(idField) && id === undefined ? ['--id: thiếu — is missing'] : []),
      ...(schema === null ? [] : mistakesIn(request, fields, schema)),
    ];
    if (mistakes.length === 0) return body;
    throw new Unusable(
      mistakes.map((mistake) => `${file}:${line}: ${mistake.replace(/^--/, '')}`).join('\n'),
    );
  });

const fromJson = (file: string, text: string): Items => {
  const shape = `${file}: cần một mảng JSON các yêu cầu. — a JSON array of requests is needed.`;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new Unusable(shape);
  }
  if (Array.isArray(read) && read.every((item): item is object => typeof item === 'object' && item !== null))
    return read;
  throw new Unusable(shape);
};

type ItemResult =
  | Readonly<{ outcome: 'done'; result: CommandResult }>
  | Readonly<{ outcome: 'refused'; problem: Readonly<{ code: string; detail: string; detailEn: string }> }>;
type BulkResult = Readonly<{ done: number; refused: number; items: readonly ItemResult[] }>;
type Options = Readonly<{ as: string; key?: string; json?: true }>;

const lineOf = (item: ItemResult, index: number): string =>
  item.outcome === 'done'
    ? `${index + 1}. ✓ ${item.result.id} · phiên bản — version ${item.result.version}`
    : `${index + 1}. ✗ ${item.problem.detail} — ${item.problem.detailEn}`;

const run = async (row: RequestRow, file: string, { as, key, json }: Options): Promise<void> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Unusable(`Không đọc được tệp ${file}. — Cannot read the file ${file}: check the path.`);
  });
  const items = /\.csv$/i.test(file) ? fromCsv(file, text, row) : fromJson(file, text);
  const path = `/assignments/bulk/${row.name}`;
  const result = await ask<BulkResult>(path, as, { items }, key === undefined ? {} : { key });
  if (json) printJson(result);
  else for (const [index, item] of result.items.entries()) print(lineOf(item, index));
  tell(
    `Đã làm ${result.done}, bị từ chối ${result.refused}. — Done ${result.done}, refused ${result.refused}.`,
  );
  if (result.refused > 0) process.exitCode = 1;
};

export const bulkCommand = (): Command => {
  const bulk = new Command('bulk').description(
    'nhiều nhiệm vụ từ một tệp JSON hoặc CSV — many, from a JSON or CSV file',
  );
  for (const row of bulkRows)
    bulk.addCommand(
      new Command(row.name)
        .description(`${row.words}; CSV: ${columnsOf(row.fields).join(',')}`)
        .argument('<file>')
        .requiredOption('--as <person>', 'ai làm — who does it')
        .option('--key <key>', 'Idempotency-Key')
        .option('--json')
        .action((file: string, options: Options) => run(row, file, options)),
    );
  return bulk;
};
