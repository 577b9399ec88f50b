import type { RatingChanged, RatingQuota, RatingView } from '@dondoc/evaluation-contracts';
import { Command } from 'commander';
import { ask } from '../api.ts';
import { print, printJson } from '../outcome.ts';
import { tableText } from '../table.text.ts';
import { ratingSteps, type RatingStep } from './rating-steps.ts';
import { queryOf } from './scores-query.ts';

type Asked = Readonly<{ as: string; json?: true }>;
type Sending = Asked & Readonly<{ key?: string }> & Readonly<Record<string, unknown>>;

const send = async (path: string, body: object, { as, key, json }: Sending): Promise<void> => {
  const asking = { method: 'POST', ...(key !== undefined && { key }) } as const;
  const changed = await ask<RatingChanged>(path, as, body, asking);
  if (json) return printJson(changed);
  const again = changed.repeated ? ' (đã làm từ trước — done before)' : '';
  print(`${changed.id}: phiên bản — version ${changed.version}${again}`);
};

type Listing = Asked & Readonly<{ unit?: string; period?: string; status?: string }>;

const list = async ({ as, json, unit, period, status }: Listing): Promise<void> => {
  const path = `/ratings${queryOf({ unit, period, status })}`;
  const { items } = await ask<Readonly<{ items: readonly RatingView[] }>>(path, as);
  if (json) return printJson(items);
  const rows = items.map((one) => [
    one.id,
    one.status,
    one.proposal?.total ?? '—',
    one.proposal?.grade ?? '—',
    one.grade ?? '—',
  ]);
  print(tableText(['kỳ — rating', 'trạng thái — status', 'điểm — total', 'đề xuất', 'mức — grade'], rows));
};

const kindOfFinding = { discipline: 'kỷ luật — discipline', breach: 'vi phạm — breach' } as const;

const show = async (id: string, { as, json }: Asked): Promise<void> => {
  const rating = await ask<RatingView>(`/ratings/${encodeURIComponent(id)}`, as);
  if (json) return printJson(rating);
  const { status, proposal, grade, findings, objections } = rating;
  print(`${id}: ${status}`);
  print(`Đề xuất — proposed: ${proposal?.grade ?? '—'} (${proposal?.total ?? '—'})`);
  for (const { met, because } of proposal?.conditions ?? []) print(`  ${met ? '+' : '-'} ${because}`);
  print(`Mức — grade: ${grade ?? '—'}`);
  for (const { finding, kind, document, on, about, withdrawn } of findings) {
    const rest = withdrawn === null ? '' : ` (đã rút — withdrawn: ${withdrawn.document})`;
    print(`  ${finding}. ${kindOfFinding[kind]}: ${document}, ${on}: ${about}${rest}`);
  }
  for (const { objection, line, grounds, answer } of objections) {
    const words = answer === null ? 'chưa trả lời — open' : answer.reason;
    print(`  ${objection}. ${line.kind} ${line.id}: ${grounds} → ${words}`);
  }
};

type Counting = Asked & Readonly<{ period: string; rules?: string; exceptional?: true }>;

const quota = async ({ as, json, period, rules, exceptional }: Counting): Promise<void> => {
  const found = await ask<RatingQuota>(`/ratings/quota${queryOf({ period, ruleSet: rules })}`, as);
  if (json) return printJson(found);
  const groups = exceptional ? found.exceptional : found.usual;
  if (groups.length === 0) return print('Chưa có mức nào. — No grades yet.');
  for (const { alarm, words } of groups)
    print(`${alarm ? 'VƯỢT — EXCEEDED' : 'trong mức — within'}: ${words.vi} — ${words.en}`);
};

const asking = (command: Command): Command =>
  command.option('--as <person>', 'ai làm — who does it', 'p-bi-thu').option('--json');

const keyed = (command: Command): Command =>
  asking(command).option('--key <key>', 'Idempotency-Key: gửi lại không làm hai lần — sent again, done once');

const stepCommand = ({ name, words, flags, bodyOf }: RatingStep): Command => {
  const command = keyed(new Command(name).description(words)).argument('<id>', 'mttq-2026');
  for (const { flag, words: meaning, required, otherwise } of flags)
    if (required) command.requiredOption(flag, meaning);
    else command.option(flag, meaning, otherwise);
  return command.action(async (id: string, options: Sending) =>
    send(`/ratings/${encodeURIComponent(id)}/${name}`, await bodyOf(options), options),
  );
};

type Opening = Sending & Readonly<{ period: string; head?: true; rules: string }>;

export const ratingCommand = (): Command => {
  const rating = new Command('rating')
    .description('kỳ đánh giá — ratings')
    .addCommand(
      asking(new Command('list').description('danh sách — ratings'))
        .option('--unit <unit>')
        .option('--period <period>')
        .option('--status <status>', 'open, proposed, decided, objected, answered, final')
        .action(list),
    )
    .addCommand(asking(new Command('show').description('một kỳ — one rating')).argument('<id>').action(show))
    .addCommand(
      asking(new Command('quota').description('tỷ lệ xuất sắc — how many may be excellent'))
        .requiredOption('--period <period>', '2026, 2026-Q1, 2026-03')
        .option('--rules <id>', 'bộ tiêu chí — the rule set')
        .option('--exceptional', 'theo mức đặc biệt — by the exceptional share')
        .action(quota),
    )
    .addCommand(
      keyed(new Command('open').description('mở kỳ đánh giá — open a rating'))
        .argument('<unit>')
        .requiredOption('--period <period>', '2026, 2026-Q1, 2026-03')
        .option('--head', 'của người đứng đầu — of its head')
        .option('--rules <id>', 'bộ tiêu chí — the rule set', '366-2025')
        .action((unit: string, { period, head, rules, ...options }: Opening) =>
          send('/ratings', { unit, period, subject: head ? 'head' : 'unit', ruleSet: rules }, options),
        ),
    );
  for (const step of ratingSteps) rating.addCommand(stepCommand(step));
  return rating;
};
