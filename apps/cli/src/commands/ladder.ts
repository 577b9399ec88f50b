import type { LadderView, SettingChanged } from '@dondoc/settings-contracts';
import { Command } from 'commander';
import { ask } from '../api.ts';
import { readJsonFile } from '../json-file.ts';
import { print, printJson } from '../outcome.ts';
import { asPerson, sayChanged } from './calendar-settings.ts';

type Asked = Readonly<{ as: string; json?: true }>;

const path = '/settings/ladder';
const urgencies = {
  normal: 'thường',
  urgent: 'khẩn',
  'very-urgent': 'thượng khẩn',
  flash: 'hỏa tốc',
} as const;

const show = async ({ as, json }: Asked): Promise<void> => {
  const view = await ask<LadderView>(path, as);
  if (json) return printJson(view);
  const { policy, adopted } = view;
  print(`${policy.version} · ${adopted ? 'của phường — the ward’s own' : 'mặc định — as shipped'}`);
  print(`Nhắc trước hạn — reminders before: ${policy.remindDaysBefore.join(', ')} ngày — days`);
  for (const [urgency, name] of Object.entries(urgencies)) {
    const rungs = policy.rungs[urgency as keyof typeof urgencies].map(
      ({ level, workingDaysAfter, target }) =>
        `${level}: +${workingDaysAfter} → ${'unit' in target ? target.unit : target.kind}`,
    );
    print(`${name} — ${urgency}: ${rungs.join(' · ')}`);
  }
};

/** The file holds a policy, or what `ladder show --json` printed of one. */
const adopt = async (
  file: string,
  { as, json, reason }: Asked & Readonly<{ reason: string }>,
): Promise<void> => {
  const document = await readJsonFile(file);
  const policy = document['policy'] ?? document;
  sayChanged(await ask<SettingChanged>(path, as, { policy, reason }, { method: 'PUT' }), json);
};

export const ladderCommand = (): Command =>
  new Command('ladder')
    .description('chính sách nhắc việc và báo cáo vượt cấp — the ladder of reminders and escalation')
    .addCommand(
      new Command('show')
        .option(...asPerson)
        .option('--json')
        .action(show),
    )
    .addCommand(
      new Command('adopt')
        .description('áp dụng chính sách trong tệp JSON — adopt the policy in a JSON file')
        .argument('<file>')
        .requiredOption('--reason <text>', 'lý do, văn bản — why, by which document')
        .option(...asPerson)
        .option('--json')
        .action(adopt),
    );
