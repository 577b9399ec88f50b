import { display } from '@dondoc/evaluation-domain';
import type { UnitComparisonBody } from '@dondoc/evaluation-projections';
import { Command } from 'commander';
import { ask } from '../api.ts';
import { print, printJson } from '../outcome.ts';
import { tableText } from '../table.text.ts';
import { queryOf } from './scores-query.ts';

type Asked = Readonly<{
  as: string;
  period?: string;
  fromAsOf?: string;
  fromKnownAt?: string;
  toAsOf?: string;
  toKnownAt?: string;
  json?: true;
}>;

const changes = {
  came: 'mới tính — came',
  went: 'không còn tính — went',
  changed: 'thay đổi — changed',
  shifted: 'điểm dịch theo việc khác — shifted by other work',
} as const;

const points = (exact: string | null): string => (exact === null ? '—' : display(exact));
const sides = ['before', 'after'] as const;

const linesText = (lines: UnitComparisonBody['lines']): string =>
  lines.length === 0
    ? 'Không nhiệm vụ nào làm điểm khác đi. — No assignment made a difference.'
    : tableText(
        ['nhiệm vụ — assignment', '', 'trước — before', 'sau — after', 'sự kiện — events'],
        lines.map(({ assignment, change, before, after, events }) => [
          assignment,
          changes[change],
          points(before?.points ?? null),
          points(after?.points ?? null),
          events.map(({ position }) => position).join(', '),
        ]),
      );

const comparedText = (found: UnitComparisonBody): string => {
  const { period, asOf, knownAt, rules, rulesHash, results, general, total, grade } = found;
  const known = (side: (typeof sides)[number]) => knownAt[side] ?? 'tất cả đã ghi — all that is recorded';
  return [
    `${found.unit} · ${period.from} – ${period.to}`,
    tableText(
      ['', 'trước — before', 'sau — after'],
      [
        ['tính đến — as of', ...sides.map((side) => asOf[side])],
        ['đã biết đến — known by', ...sides.map(known)],
        ['quy tắc — rules', ...sides.map((side) => `${rules[side]} ${rulesHash[side].slice(0, 12)}`)],
        ['kết quả — results', ...sides.map((side) => points(results[side]))],
        ['tiêu chí chung — general', ...sides.map((side) => points(general[side]))],
        ['tổng — total', ...sides.map((side) => points(total[side]))],
        ['mức — grade', ...sides.map((side) => grade[side] ?? 'chưa đề xuất — none proposed')],
      ],
    ),
    ...found.conditions.flatMap(({ because }) =>
      sides.flatMap((side) => {
        const why = because?.[side];
        return why ? `${side === 'before' ? '-' : '+'} ${why.vi} — ${why.en}` : [];
      }),
    ),
    linesText(found.lines),
  ].join('\n');
};

const run = async (unit: string, { as, json, ...asked }: Asked): Promise<void> => {
  const { period, fromAsOf, fromKnownAt, toAsOf, toKnownAt } = asked;
  const query = queryOf({ period, fromAsOf, fromKnownAt, toAsOf, toKnownAt });
  const path = `/evaluation/units/${encodeURIComponent(unit)}/compare${query}`;
  const found = await ask<UnitComparisonBody>(path, as);
  if (json) printJson(found);
  else print(comparedText(found));
};

export const compareCommand = (): Command =>
  new Command('compare')
    .description('hai lần đánh giá khác nhau vì sao — what made the difference between two evaluations')
    .argument('<unit>')
    .option('--period <period>', '2026, 2026-Q1, 2026-03')
    .option(
      '--from-as-of <instant>',
      'bên trước: đã đúng lúc đó, mặc định đầu kỳ — before: what was true then',
    )
    .option('--from-known-at <instant>', 'bên trước: đã biết lúc đó — before: what was known then')
    .option('--to-as-of <instant>', 'bên sau: đã đúng lúc đó, mặc định bây giờ — after: what was true then')
    .option('--to-known-at <instant>', 'bên sau: đã biết lúc đó — after: what was known then')
    .option('--as <person>', 'ai xem — who asks', 'p-bi-thu')
    .option('--json')
    .action(run);
