import { calendarNamed, calendars, explain, type Span } from '@dondoc/calendar';
import { Command, Option } from 'commander';
import { print, printJson, Unusable } from '../outcome.ts';
import { calendarSettings } from './calendar-settings.ts';

type Options = Readonly<{
  from: string;
  workingDays?: string;
  workingHours?: string;
  days?: string;
  calendar: string;
  explain?: true;
  json?: true;
}>;

const number = (text: string): number => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN);

const spanOf = (options: Options): Span => {
  const { from, workingDays, workingHours, days } = options;
  const given = [workingDays, workingHours, days].filter((value) => value !== undefined);
  if (given.length !== 1)
    throw new Unusable(
      'Cần đúng một trong --working-days, --working-hours, --days. — Give exactly one of --working-days, --working-hours, --days.',
    );
  if (workingDays !== undefined) return { from, workingDays: number(workingDays) };
  if (workingHours !== undefined) return { from, workingHours: number(workingHours) };
  return { from, days: number(days ?? '') };
};

const answer = (options: Options): void => {
  const calendar = calendarNamed(options.calendar);
  const names = calendars.map(({ name }) => name).join(', ');
  if (!calendar)
    throw new Unusable(
      `Không có lịch "${options.calendar}"; hiện có: ${names}. — No calendar "${options.calendar}"; there is: ${names}.`,
    );
  const span = spanOf(options);
  const found = explain(span, calendar);
  switch (found.outcome) {
    case 'uncovered-year':
      throw new Unusable(
        `Lịch "${calendar.name}" chưa có năm ${found.year}; hãy bổ sung lịch năm đó. — Calendar "${calendar.name}" does not cover the year ${found.year}; add that year to it.`,
      );
    case 'invalid':
      throw new Unusable(`${found.because.vi}. — ${found.because.en}.`);
    case 'due': {
      const days = 'workingHours' in span ? {} : { lastDay: found.lastDay };
      const steps = options.explain ? found.steps : [];
      if (options.json) return printJson({ ...days, due: found.due, ...(options.explain && { steps }) });
      for (const { date, counted, because } of steps)
        print(`${date}  ${counted ? '+' : ' '}  ${because.vi} — ${because.en}`);
      return print('workingHours' in span ? found.due : `${found.lastDay} 24:00 (${found.due})`);
    }
  }
};

export const calendarCommand = (): Command => {
  const command = new Command('calendar')
    .description('lịch làm việc — working calendar')
    .addCommand(
      new Command('due')
        .description('hạn của một khoảng thời gian — when a span ends')
        .requiredOption('--from <instant-or-date>', 'YYYY-MM-DD, or an instant with its offset')
        .option('--working-days <n>')
        .option('--working-hours <n>')
        .option('--days <n>')
        .addOption(new Option('--calendar <name>').default(calendars[0]?.name))
        .option('--explain', 'mỗi ngày được tính hay không — each day, counted or not, and why')
        .option('--json')
        .action(answer),
    );
  for (const each of calendarSettings()) command.addCommand(each);
  return command;
};
