import type { CalendarPreview, CalendarView, SettingChanged } from '@dondoc/settings-contracts';
import { Command } from 'commander';
import { ask } from '../api.ts';
import { readJsonFile } from '../json-file.ts';
import { print, printJson, tell } from '../outcome.ts';

type Asked = Readonly<{ as: string; json?: true }>;

const path = '/settings/calendar';

export const asPerson = [
  '--as <person>',
  'người thực hiện, theo danh bạ mẫu — who asks, by the sample register',
  'p-bi-thu',
] as const;

/** What changed, for people on standard error and for programs on standard output. */
export const sayChanged = (changed: SettingChanged, json: true | undefined): void => {
  if (json) return printJson(changed);
  tell(`Đang áp dụng — now in force: ${changed.setting}`);
};

const standings = { law: 'luật', guidance: 'hướng dẫn', local: 'địa phương', setting: 'thiết lập' } as const;

const show = async ({ as, json }: Asked): Promise<void> => {
  const calendar = await ask<CalendarView>(path, as);
  if (json) return printJson(calendar);
  print(`${calendar.title.vi} — ${calendar.title.en}`);
  print(`${calendar.calendar} · ${calendar.coveredYears.join(', ')}`);
  const hours = calendar.hours.spans.map(([from, to]) => `${from}–${to}`).join(', ');
  print(`Giờ làm việc — working hours: ${hours} (${calendar.hours.source})`);
  const days = [
    ...calendar.daysOff.map((day) => ({ ...day, sign: '○' })),
    ...calendar.workedDays.map((day) => ({ ...day, sign: '●' })),
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  for (const { sign, date, because, source, standing } of days)
    print(`${sign} ${date}  ${because.vi} — ${because.en}  [${standings[standing]}: ${source}]`);
};

type Announced = Asked &
  Readonly<{
    name: string;
    nameEn: string;
    source: string;
    standing: string;
    instead?: string;
    reason?: string;
  }>;

const announce = async (date: string, options: Announced): Promise<void> => {
  const { name, nameEn, source, standing, instead, reason } = options;
  const said = { name: { vi: name, en: nameEn }, source, standing, reason: reason ?? null };
  const body = { date, ...said, workedInstead: instead ?? null };
  sayChanged(await ask<SettingChanged>(`${path}/days-off`, options.as, body), options.json);
};

const withdraw = async (
  date: string,
  { as, json, source, reason }: Asked & Readonly<{ source: string; reason?: string }>,
): Promise<void> => {
  const body = { date, source, reason: reason ?? null };
  sayChanged(await ask<SettingChanged>(`${path}/withdraw`, as, body), json);
};

const openYear = async (file: string, { as, json }: Asked): Promise<void> =>
  sayChanged(await ask<SettingChanged>(`${path}/years`, as, await readJsonFile(file)), json);

/** Nothing is written down, so neither a name nor a document is asked for. */
const looking = 'xem trước — preview';

const preview = async (
  date: string,
  { as, json, instead, withdrawn }: Asked & Readonly<{ instead?: string; withdrawn?: true }>,
): Promise<void> => {
  const given = { date, source: looking, reason: looking };
  const change = withdrawn
    ? { kind: 'withdraw', ...given }
    : { kind: 'announce', ...given, name: { vi: looking, en: looking }, workedInstead: instead ?? null };
  const found = await ask<CalendarPreview>(`${path}/preview`, as, { change });
  if (json) return printJson(found);
  for (const { assignment, title, leadUnit, words } of found.moves)
    print(`${assignment}  ${title} (${leadUnit})\n  ${words.vi}\n  ${words.en}`);
  tell(
    `${found.moves.length}/${found.open} nhiệm vụ đang mở sẽ chuyển hạn. — Open assignments whose deadline would move: ${found.moves.length} of ${found.open}.`,
  );
};

/** What is asked of the running system about the ward's calendar, beside `calendar due`. */
export const calendarSettings = (): readonly Command[] => [
  new Command('show')
    .description('lịch của phường — the ward’s calendar')
    .option(...asPerson)
    .option('--json')
    .action(show),
  new Command('announce')
    .description('công bố ngày nghỉ — announce a day off')
    .argument('<date>', 'YYYY-MM-DD')
    .requiredOption('--name <text>', 'tên ngày nghỉ — its name in Vietnamese')
    .requiredOption('--name-en <text>', 'tên tiếng Anh — its name in English')
    .requiredOption('--source <document>', 'văn bản công bố — the document that announces it')
    .option('--standing <standing>', 'law, guidance, local, setting', 'local')
    .option('--instead <date>', 'ngày làm bù — a day of rest worked in exchange')
    .option('--reason <text>', 'bắt buộc khi ngày đã qua — needed for a day that has passed')
    .option(...asPerson)
    .option('--json')
    .action(announce),
  new Command('withdraw')
    .description('rút ngày nghỉ đã công bố — withdraw a day off')
    .argument('<date>', 'YYYY-MM-DD')
    .requiredOption('--source <document>', 'văn bản — the document that says so')
    .option('--reason <text>', 'bắt buộc khi ngày đã qua — needed for a day that has passed')
    .option(...asPerson)
    .option('--json')
    .action(withdraw),
  new Command('open-year')
    .description('mở lịch một năm từ tệp JSON — open a year from a JSON file')
    .argument('<file>', '{ "year", "source", "daysOff", "workedDays" }')
    .option(...asPerson)
    .option('--json')
    .action(openYear),
  new Command('preview')
    .description('hạn nào sẽ chuyển nếu nghỉ ngày này — which deadlines a day off would move')
    .argument('<date>', 'YYYY-MM-DD')
    .option('--withdrawn', 'nếu rút ngày nghỉ này — if that day off were withdrawn')
    .option('--instead <date>', 'ngày làm bù — a day of rest worked in exchange')
    .option(...asPerson)
    .option('--json')
    .action(preview),
];
