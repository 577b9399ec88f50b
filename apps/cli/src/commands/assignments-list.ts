import type { AssignmentView } from '@dondoc/assignments-contracts';
import { Command, Option } from 'commander';
import { ask } from '../api.ts';
import { assignmentsText } from '../assignment.text.ts';
import { print, printJson, tell } from '../outcome.ts';

type Page = Readonly<{ items: readonly AssignmentView[]; next: string | null; total: number }>;

/** Each filter of the API by its flag; those of several values may be repeated. */
const filters = [
  ['status', '--status <status>', 'trạng thái, nhiều lần — status, may be repeated', 'several'],
  ['colour', '--colour <colour>', 'màu, nhiều lần — colour, may be repeated', 'several'],
  ['unit', '--unit <unit>', 'đơn vị — unit', 'one'],
  ['role', '--role <role>', 'lead | cooperating | accepting | any', 'one'],
  ['directive', '--directive <id>', 'văn bản giao việc — directive', 'one'],
  ['dueFrom', '--due-from <date>', 'hạn từ ngày — due on or after', 'one'],
  ['dueTo', '--due-to <date>', 'hạn đến ngày — due on or before', 'one'],
  [
    'text',
    '--text <words>',
    'chữ trong tên, không cần dấu — words of the title, accents do not matter',
    'one',
  ],
  ['recurrence', '--recurrence <recurrence>', 'định kỳ — recurrence', 'one'],
  ['hasDeadline', '--has-deadline <true|false>', 'có hạn hay chưa — with a deadline or without', 'one'],
  ['sort', '--sort <by>', 'attention | deadline | issued | unit | title', 'one'],
  ['order', '--order <order>', 'asc | desc', 'one'],
  ['limit', '--limit <number>', 'số dòng một trang — length of a page', 'one'],
  ['cursor', '--cursor <next>', 'trang sau trang đã xem — the page after one seen', 'one'],
] as const;

type Options = Readonly<{ as: string; json?: true }> &
  Readonly<Partial<Record<(typeof filters)[number][0], string | readonly string[]>>>;

const several = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

const run = async ({ as, json, ...given }: Options): Promise<void> => {
  const query = new URLSearchParams();
  for (const [name] of filters) for (const value of [given[name] ?? []].flat()) query.append(name, value);
  const page = await ask<Page>(`/assignments?${query}`, as);
  if (json) return printJson(page);
  print(assignmentsText(page.items));
  tell(
    `${page.items.length}/${page.total} nhiệm vụ — assignments${page.next ? `; trang sau — next page: --cursor ${page.next}` : ''}`,
  );
};

export const listCommand = (): Command => {
  const command = new Command('list').description(
    'nhiệm vụ, việc cần chú ý trước — those that need attention first',
  );
  for (const [, flags, words, how] of filters) {
    const option = new Option(flags, words);
    command.addOption(how === 'several' ? option.argParser(several) : option);
  }
  return command.requiredOption('--as <person>', 'ai xem — who asks').option('--json').action(run);
};
