import type { CommandResult } from '@dondoc/assignments-contracts';
import { Command } from 'commander';
import { ask } from '../api.ts';
import { eventInWords } from '../event.text.ts';
import { print, printJson, Unusable } from '../outcome.ts';
import { bodyOf, mistakesIn, optionsOf, type Checks, type Field } from './request-fields.ts';

/** One command of the API, as the command line asks for it. */
export type RequestRow = Readonly<{
  name: string;
  words: string;
  /** Null: it takes no body, or the API alone knows its schema. */
  schema: Checks | null;
  fields: readonly Field[];
}>;

type Options = Readonly<{ as: string; key?: string; json?: true }> & Readonly<Record<string, unknown>>;

/** What a command did, for a person at a terminal. */
const resultText = ({ id, version, repeated, events }: CommandResult): string =>
  [
    `${id}: phiên bản — version ${version}${repeated ? ' (đã làm từ trước — done before)' : ''}`,
    ...events.map(({ type }) => `  ${eventInWords({ type, stream: '', time: '', data: {} })}`),
  ].join('\n');

/** Throws Unusable that names every flag that is missing or wrong. */
const requestOf = ({ schema, fields }: RequestRow, options: Options): object | undefined => {
  if (fields.length === 0) return undefined;
  const body = bodyOf(fields, options);
  const mistakes = schema === null ? [] : mistakesIn(body, fields, schema);
  if (mistakes.length > 0) throw new Unusable(mistakes.join('\n'));
  return body;
};

const send = async (row: RequestRow, path: string, options: Options): Promise<void> => {
  const asking = { method: 'POST', ...(options.key !== undefined && { key: options.key }) } as const;
  const result = await ask<CommandResult>(path, options.as, requestOf(row, options), asking);
  if (options.json) printJson(result);
  else print(resultText(result));
};

const commandOf = (row: RequestRow): Command => {
  const command = new Command(row.name).description(row.words);
  for (const option of row.fields.flatMap(optionsOf)) command.addOption(option);
  return command
    .requiredOption('--as <person>', 'ai làm — who does it')
    .option('--key <key>', 'Idempotency-Key: gửi lại không làm hai lần — sent again, nothing is done twice')
    .option('--json');
};

export const requestCommand = (row: RequestRow, path: string): Command =>
  commandOf(row).action((options: Options) => send(row, path, options));

/** A command on one thing that is named, by the path that leads to it. */
export const requestCommandOn = (
  argument: string,
  row: RequestRow,
  pathOf: (named: string) => string,
): Command =>
  commandOf(row)
    .argument(`<${argument}>`)
    .action((named: string, options: Options) => send(row, pathOf(encodeURIComponent(named)), options));
