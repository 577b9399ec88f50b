import type { Scoreboard, UnitEvaluationBody } from '@dondoc/evaluation-projections';
import { Command } from 'commander';
import { ask } from '../api.ts';
import { print, printJson } from '../outcome.ts';
import { tableText } from '../table.text.ts';
import { compareCommand } from './scores-compare.ts';
import { queryOf } from './scores-query.ts';
import { whatIfCommand } from './scores-what-if.ts';

type Asked = Readonly<{ as: string; period?: string; asOf?: string; knownAt?: string; json?: true }>;

const shown = (number: Readonly<{ value: number }> | null): string =>
  number === null ? '—' : number.value.toFixed(1);
const percent = (number: Readonly<{ value: number }> | undefined): string =>
  number === undefined ? '—' : `${(number.value * 100).toFixed(1)} %`;

const boardText = ({ rules, period, units }: Scoreboard): string =>
  [
    `${rules} · ${period.from} – ${period.to}`,
    tableText(
      ['đơn vị — unit', 'tính — counted', 'SL', 'CL', 'TĐ', 'kết quả — results'],
      units.map(({ name, counted, ratios, results }) => [
        name,
        String(counted),
        percent(ratios?.quantity),
        percent(ratios?.quality),
        percent(ratios?.progress),
        shown(results),
      ]),
    ),
  ].join('\n');

const unitText = (evaluation: UnitEvaluationBody): string => {
  const { name, rules, period, score, proposedGrade, lines, shortfalls, reach, warning } = evaluation;
  return [
    `${name} · ${rules} · ${period.from} – ${period.to}`,
    `Kết quả — results: ${shown(score?.results ?? null)} · Tổng — total: ${shown(score?.total ?? null)} · ${proposedGrade ?? 'chưa đề xuất mức — no grade proposed'}`,
    ...lines.map(({ title, words }) => `  ${title}: ${words.vi} — ${words.en}`),
    ...shortfalls.map(({ words }) => `- ${words.vi} — ${words.en}`),
    ...reach.grades.flatMap(({ grade, reach: can, because }) =>
      because.map(({ vi, en }) => `${grade}: ${can} · ${vi} — ${en}`),
    ),
    `! ${warning.words.vi} — ${warning.words.en}`,
  ].join('\n');
};

const run = async (unit: string | undefined, { as, json, period, asOf, knownAt }: Asked): Promise<void> => {
  const query = queryOf({ period, asOf, knownAt });
  if (unit === undefined) {
    const board = await ask<Scoreboard>(`/scoreboard${query}`, as);
    return json ? printJson(board) : print(boardText(board));
  }
  const path = `/evaluation/units/${encodeURIComponent(unit)}${query}`;
  const evaluation = await ask<UnitEvaluationBody>(path, as);
  if (json) printJson(evaluation);
  else print(unitText(evaluation));
};

export const scoresCommand = (): Command =>
  new Command('scores')
    .description('điểm các đơn vị, hoặc vì sao một đơn vị có điểm này — scores, or why a unit has its own')
    .argument('[unit]')
    .option('--period <period>', '2026, 2026-Q1, 2026-03')
    .option('--as-of <instant>', 'điều đã đúng lúc đó — what was true then')
    .option('--known-at <instant>', 'điều đã biết lúc đó — what was known then')
    .option('--as <person>', 'ai xem — who asks', 'p-bi-thu')
    .option('--json')
    .action(run)
    // What stands after the name of a command below belongs to that command.
    .enablePositionalOptions()
    .addCommand(compareCommand())
    .addCommand(whatIfCommand());
