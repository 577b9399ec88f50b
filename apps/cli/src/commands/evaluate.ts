import { parseDate } from '@dondoc/calendar';
import {
  display,
  evaluate,
  explain,
  parseFacts,
  ruleSetNamed,
  ruleSets,
  type Evaluation,
  type Explanation,
} from '@dondoc/evaluation-domain';
import { Command } from 'commander';
import { parse, type ParseError } from 'jsonc-parser';
import { readFile } from 'node:fs/promises';
import { print, printJson, tell, Unusable } from '../outcome.ts';

type Options = Readonly<{ rules: string; asOf?: string; json?: true }>;

/** The line of the first mistake, counted from 1. */
const lineOf = (text: string): number => {
  const mistakes: ParseError[] = [];
  parse(text, mistakes, { disallowComments: true });
  return text.slice(0, mistakes[0]?.offset ?? text.length).split('\n').length;
};

const readFacts = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Unusable(`Không đọc được tệp ${file}. — Cannot read the file ${file}: check the path.`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new Unusable(
      `${file}:${lineOf(text)}: không phải JSON hợp lệ; hãy sửa dòng này. — not valid JSON; correct this line.`,
    );
  }
};

const describe = (
  { ratios, score, proposedGrade, conditions, exact }: Evaluation,
  { shortfalls }: Explanation,
): string => {
  if (ratios === null || score === null || exact.ratios === null || exact.score === null)
    return 'Chưa đủ dữ liệu. — Not enough data.';
  return [
    `Số lượng — quantity: ${exact.ratios.quantity}   Chất lượng — quality: ${exact.ratios.quality}   Tiến độ — progress: ${exact.ratios.progress}`,
    `Kết quả — results: ${display(exact.score.results)}   Tổng — total: ${exact.score.total === null ? '—' : display(exact.score.total)}`,
    `Đề xuất — proposed: ${proposedGrade ?? 'cần người có thẩm quyền quyết định — a person must decide'}`,
    ...conditions.map(({ met, because }) => `  ${met ? '+' : '-'} ${because}`),
    ...shortfalls.map(({ words }) => `${words.vi}. — ${words.en}.`),
  ].join('\n');
};

const run = async (file: string, { rules, asOf, json }: Options): Promise<void> => {
  const ruleSet = ruleSetNamed(rules);
  const names = ruleSets.map(({ id }) => id).join(', ');
  if (!ruleSet)
    throw new Unusable(
      `Không có bộ quy tắc "${rules}"; hiện có: ${names}. — No rule set "${rules}"; there is: ${names}.`,
    );
  if (asOf !== undefined && !parseDate(asOf))
    throw new Unusable(
      `--as-of ${asOf}: cần một ngày có thật, YYYY-MM-DD. — a real date, YYYY-MM-DD, is needed.`,
    );
  const parsed = parseFacts(await readFacts(file), ruleSet);
  if (!parsed.ok)
    throw new Unusable(
      parsed.errors.map(({ path, message }) => `${file}: ${path || '(gốc — root)'}: ${message}`).join('\n'),
    );
  for (const field of parsed.unknownFields) tell(`${file}: ${field}: trường không dùng đến — field not used`);
  const evaluation = evaluate(parsed.facts, ruleSet, asOf);
  if (json) printJson(evaluation);
  else print(describe(evaluation, explain(parsed.facts, ruleSet, asOf)));
};

export const evaluateCommand = (): Command =>
  new Command('evaluate')
    .description('chấm một đơn vị theo bộ quy tắc — score a unit by a rule set')
    .argument('<facts>')
    .requiredOption('--rules <id>', ruleSets.map(({ id }) => id).join(' | '))
    .option('--as-of <date>')
    .option('--json')
    .action(run);
