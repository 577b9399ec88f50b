import type { ReportChanged, ReportListed, ReportView } from '@dondoc/evaluation-contracts';
import { Command } from 'commander';
import { ask } from '../api.ts';
import { downloadTo, kindOf } from '../download.ts';
import { readJsonFile } from '../json-file.ts';
import { print, printJson, Unusable } from '../outcome.ts';
import { reportText } from '../report.text.ts';
import { tableText } from '../table.text.ts';
import { queryOf } from './scores-query.ts';

type Asked = Readonly<{ as: string; json?: true }>;
type Sending = Asked & Readonly<{ key?: string }>;

const addressOf = (id: string): string => `/reports/${encodeURIComponent(id)}`;

const send = async (path: string, body: object, { as, key, json }: Sending): Promise<void> => {
  const asking = { method: 'POST', ...(key !== undefined && { key }) } as const;
  const changed = await ask<ReportChanged>(path, as, body, asking);
  if (json) return printJson(changed);
  const again = changed.repeated ? ' (đã làm từ trước — done before)' : '';
  print(`${changed.id}: phiên bản — version ${changed.version}${again}`);
};

type Listing = Asked & Readonly<{ unit?: string; period?: string; status?: string }>;

const list = async ({ as, json, unit, period, status }: Listing): Promise<void> => {
  const path = `/reports${queryOf({ unit, period, status })}`;
  const { items } = await ask<Readonly<{ items: readonly ReportListed[] }>>(path, as);
  if (json) return printJson(items);
  const rows = items.map((one) => [one.id, one.unit, one.period.code, one.status, one.issued?.number ?? '—']);
  print(
    tableText(['báo cáo — report', 'đơn vị — unit', 'kỳ — period', 'trạng thái — status', 'số — no.'], rows),
  );
};

const show = async (id: string, { as, json }: Asked): Promise<void> => {
  const report = await ask<ReportView>(addressOf(id), as);
  if (json) return printJson(report);
  print(reportText(report));
};

type Drafting = Sending & Readonly<{ period: string; unit?: string; directive?: string }>;

const subjectOf = ({ unit, directive }: Drafting) => {
  if (unit !== undefined && directive === undefined) return { kind: 'unit', unit };
  if (directive !== undefined && unit === undefined) return { kind: 'directive', directive };
  throw new Unusable(
    'Báo cáo về một đơn vị hoặc một văn bản: hãy cho đúng một trong --unit và --directive. — ' +
      'A report is on one unit or one directive: give exactly one of --unit and --directive.',
  );
};

const draft = async (options: Drafting): Promise<void> => {
  const subject = subjectOf(options);
  return send('/reports', { subject, period: options.period }, options);
};

type Printing = Readonly<{ as: string; out: string; language: string }>;

const asking = (command: Command): Command =>
  command.option('--as <person>', 'ai làm — who does it', 'p-bi-thu').option('--json');

const keyed = (name: string, words: string): Command =>
  asking(new Command(name).description(words)).option(
    '--key <key>',
    'Idempotency-Key: gửi lại không làm hai lần — sent again, done once',
  );

const step = (name: string, words: string): Command =>
  keyed(name, words).argument('<id>', 'unit-mttq-2026-q1');

export const reportCommand = (): Command =>
  new Command('report')
    .description('báo cáo định kỳ — periodic reports')
    .addCommand(
      keyed('draft', 'lập dự thảo từ sổ nhật ký — draft one from the log')
        .requiredOption('--period <period>', '2026, 2026-Q1, 2026-03')
        .option('--unit <unit>', 'về đơn vị này — on this unit')
        .option('--directive <id>', 'về văn bản này — on this directive')
        .action(draft),
    )
    .addCommand(
      asking(new Command('list').description('danh sách — reports'))
        .option('--unit <unit>')
        .option('--period <period>')
        .option('--status <status>', 'draft, issued, withdrawn')
        .action(list),
    )
    .addCommand(
      asking(new Command('show').description('một báo cáo — one report')).argument('<id>').action(show),
    )
    .addCommand(
      step('edit', 'sửa lời văn — edit its words')
        .requiredOption('--file <file>', '{ "foreword": …, "passages": [ … ] }')
        .action(async (id: string, { file, ...options }: Sending & Readonly<{ file: string }>) =>
          send(`${addressOf(id)}/edit`, await readJsonFile(file), options),
        ),
    )
    .addCommand(
      step('redraw', 'lấy lại số liệu — draw its figures anew')
        .option('--afresh', 'bỏ lời đã sửa — give up what was edited')
        .action((id: string, { afresh, ...options }: Sending & Readonly<{ afresh?: true }>) =>
          send(`${addressOf(id)}/redraw`, { afresh: afresh === true }, options),
        ),
    )
    .addCommand(
      step('issue', 'ban hành — issue it')
        .requiredOption('--number <number>', '15-BC/MTTQ')
        .requiredOption('--on <date>', 'YYYY-MM-DD')
        .action(
          (id: string, { number, on, ...options }: Sending & Readonly<{ number: string; on: string }>) =>
            send(`${addressOf(id)}/issue`, { number, issuedOn: on }, options),
        ),
    )
    .addCommand(
      step('withdraw', 'thu hồi — withdraw it')
        .requiredOption('--reason <text>', 'lý do — why')
        .action((id: string, { reason, ...options }: Sending & Readonly<{ reason: string }>) =>
          send(`${addressOf(id)}/withdraw`, { reason }, options),
        ),
    )
    .addCommand(
      new Command('docx')
        .description('tải tệp DOCX hoặc PDF — the file, DOCX or PDF')
        .argument('<id>', 'unit-mttq-2026-q1')
        .requiredOption('--out <file>', 'ghi vào tệp — the file to write')
        .option('--language <language>', 'vi, en', 'vi')
        .option('--as <person>', 'ai xem — who asks', 'p-bi-thu')
        .action((id: string, { as, out, language }: Printing) => {
          const kind = kindOf(out, ['docx', 'pdf']);
          return downloadTo(out, `${addressOf(id)}/report.${kind}${queryOf({ language })}`, as);
        }),
    );
