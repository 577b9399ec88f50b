import { display } from '@dondoc/evaluation-domain';
import type { WhatIfBody } from '@dondoc/evaluation-projections';
import { Command } from 'commander';
import { ask } from '../api.ts';
import { readJsonFile } from '../json-file.ts';
import { print, printJson, Unusable } from '../outcome.ts';
import { tableText } from '../table.text.ts';

type Asked = Readonly<{
  as: string;
  rules?: string;
  rulesFile?: string;
  number?: string;
  dayOff?: readonly string[];
  worked?: readonly string[];
  period?: string;
  asOf?: string;
  json?: true;
}>;

const numberOf = (text: string): object => {
  const [, path, value] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (path !== undefined && value !== undefined) return { kind: 'number', path, value };
  throw new Unusable(
    `--number "${text}": cần dạng grades.1.atLeast=75. — must look like grades.1.atLeast=75.`,
  );
};

const changeOf = async ({ rules, rulesFile, number, dayOff, worked }: Asked): Promise<object> => {
  const changes = [
    ...(rules === undefined ? [] : [{ kind: 'rules', ruleSet: rules }]),
    ...(rulesFile === undefined ? [] : [{ kind: 'document', document: await readJsonFile(rulesFile) }]),
    ...(number === undefined ? [] : [numberOf(number)]),
    ...(dayOff || worked ? [{ kind: 'calendar', daysOff: dayOff ?? [], workedDays: worked ?? [] }] : []),
  ];
  const [change] = changes;
  if (change && changes.length === 1) return change;
  throw new Unusable(
    'Thử một thứ một lần: --rules, --rules-file, --number, hoặc --day-off cùng --worked. — Try one thing at a time: --rules, --rules-file, --number, or --day-off with --worked.',
  );
};

const grades = {
  excellent: 'xuất sắc — excellent',
  good: 'tốt — good',
  satisfactory: 'hoàn thành — satisfactory',
  failed: 'không hoàn thành — failed',
} as const;

type Side = WhatIfBody['units'][number]['before'];

const sideText = ({ results, total, grade }: Side): string => {
  const shown = total ?? results;
  return `${shown === null ? '—' : display(shown)} ${grade === null ? 'chưa đề xuất — none proposed' : grades[grade]}`;
};

const foundText = ({ rules, flips, units, scale, moved = [], unreached = [] }: WhatIfBody): string => {
  const titles = new Map([...moved, ...unreached].map(({ assignment, title }) => [assignment, title]));
  return [
    tableText(
      ['đơn vị — unit', `trước — before (${rules.before})`, `sau — after (${rules.after})`, ''],
      units.map(({ name, before, after, flips: changes }) => [
        name,
        sideText(before),
        sideText(after),
        changes ? 'đổi mức — grade changes' : '',
      ]),
    ),
    `Đơn vị đổi mức — units whose grade changes: ${flips}`,
    ...(scale ? [`${scale.vi} — ${scale.en}`] : []),
    ...units.flatMap(({ name, because, difference }) =>
      because.map((id) => {
        const events = difference.lines.find(({ assignment }) => assignment === id)?.events ?? [];
        const positions = events.map(({ position }) => position).join(', ');
        return `- ${name}: ${titles.get(id) ?? id} (${positions})`;
      }),
    ),
    ...moved.map(({ title, before, after }) => `  ${title}: ${before} → ${after}`),
    ...unreached.map(
      ({ title }) =>
        `! ${title}: lịch chưa có năm sau, hạn giữ nguyên — the calendar has no year after, the deadline stays`,
    ),
  ].join('\n');
};

const run = async (asked: Asked): Promise<void> => {
  const { as, period, asOf, json } = asked;
  const body = { period: period ?? null, asOf: asOf ?? null, change: await changeOf(asked) };
  const found = await ask<WhatIfBody>('/evaluation/what-if', as, body);
  if (json) printJson(found);
  else print(foundText(found));
};

const collected = (date: string, before: readonly string[] = []): readonly string[] => [...before, date];

export const whatIfCommand = (): Command =>
  new Command('what-if')
    .description(
      'cùng những việc đã xảy ra, theo quy tắc hoặc lịch khác — the same history by other rules or another calendar',
    )
    .option('--rules <id>', 'bộ quy tắc khác — another rule set')
    .option('--rules-file <file>', 'bộ quy tắc trong tệp JSON — a rule set in a JSON file')
    .option('--number <path=value>', 'một con số khác — one number, grades.1.atLeast=75')
    .option('--day-off <date>', 'thêm ngày nghỉ, nhiều lần được — a day off more, repeatable', collected)
    .option(
      '--worked <date>',
      'ngày nghỉ phải làm, nhiều lần được — a day of rest worked, repeatable',
      collected,
    )
    .option('--period <period>', '2026, 2026-Q1, 2026-03')
    .option('--as-of <instant>', 'điều đã đúng lúc đó — what was true then')
    .option('--as <person>', 'ai xem — who asks', 'p-bi-thu')
    .option('--json')
    .action(run);
