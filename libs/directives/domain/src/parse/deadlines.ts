import type { Deadline, Span } from '@dondoc/directives-contracts';
import { deadlineForms, type FormKind } from './deadline-forms.ts';
import { resolveForm, type DayOrProblem, type PlanDates } from './deadline-days.ts';
import { fold } from './fold.ts';
import { warn, type Notes } from './notes.ts';

type Match = Readonly<{ kind: FormKind; from: number; to: number; day: DayOrProblem }>;

const matchesIn = (text: string, dates: PlanDates, cell: boolean): Match[] => {
  const folded = fold(text);
  const all = deadlineForms
    .filter((form) => cell || !form.cellOnly)
    .flatMap((form) =>
      [...folded.matchAll(form.pattern)].map((found) => ({
        kind: form.kind,
        from: found.index,
        to: found.index + found[0].trimEnd().length,
        day: resolveForm(form.kind, found.groups ?? {}, dates),
      })),
    );
  const kept: Match[] = [];
  for (const next of all.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if ((kept.at(-1)?.to ?? 0) <= next.from) kept.push(next);
  return kept;
};

const problems = {
  'invalid-date': {
    code: 'invalid-date',
    vi: 'nêu một ngày không có trong lịch',
    en: 'names a day that no calendar has',
  },
  'no-year': { code: 'unread-deadline', vi: 'không rõ năm', en: 'does not say the year, nor does the plan' },
  'no-issue-date': {
    code: 'deadline-without-issue-date',
    vi: 'tính từ ngày ban hành, nhưng kế hoạch không ghi ngày ban hành',
    en: 'counts from the day of issue, which the plan leaves empty',
  },
  'unknown-basis': {
    code: 'unread-deadline',
    vi: 'tính từ một mốc mà kế hoạch không nêu ngày',
    en: 'counts from an event whose date the plan does not give',
  },
  'no-calendar': {
    code: 'deadline-outside-calendar',
    vi: 'cần lịch ngày làm việc của năm đó, lịch này chưa có',
    en: 'needs the working days of that year, which the calendar does not cover',
  },
  'start-only': {
    code: 'unread-deadline',
    vi: 'chỉ nêu ngày bắt đầu, không nêu hạn cuối',
    en: 'says when to begin, not when to be done',
  },
  unread: { code: 'unread-deadline', vi: 'không đọc được thành ngày', en: 'could not be read as a day' },
} as const;

const warnProblem = (notes: Notes, text: string, problem: keyof typeof problems, span: Span): void => {
  const { code, vi, en } = problems[problem];
  warn(notes, code, { vi: `Hạn “${text}” ${vi}`, en: `the deadline "${text}" ${en}` }, span);
};

const latest = (matches: readonly Match[]): Match | undefined =>
  matches.toSorted((a, b) => (b.day.lastDay ?? '').localeCompare(a.day.lastDay ?? ''))[0];

const choose = (text: string, matches: readonly Match[], span: Span, notes: Notes): Match | undefined => {
  const ends = matches.filter(({ kind }) => kind !== 'start-day');
  const once = ends.filter(({ kind }) => kind !== 'recurring-day');
  if (new Set(once.map(({ day, from, to }) => day.lastDay ?? text.slice(from, to))).size > 1) {
    const written = ends.map(({ from, to }) => `“${text.slice(from, to)}”`).join(', ');
    warn(
      notes,
      'several-deadlines',
      {
        vi: `Nhiệm vụ có nhiều hạn: ${written}; lấy hạn muộn nhất`,
        en: `the duty has several deadlines; the latest is taken`,
      },
      span,
    );
  }
  return latest(ends);
};

/** The deadline named inside a sentence of work, as far as a word such as "trước", "chậm nhất", "trong" announces one. */
export const readProseDeadline = (
  text: string,
  dates: PlanDates,
  span: Span,
  notes: Notes,
): Deadline | null => {
  const chosen = choose(text, matchesIn(text, dates, false), span, notes);
  if (!chosen) return null;
  const written = text.slice(chosen.from, chosen.to).trim();
  if (chosen.day.problem) warnProblem(notes, written, chosen.day.problem, span);
  return { text: written, lastDay: chosen.day.lastDay };
};

const recurringWords =
  /thuong xuyen|lien tuc|(?:hang|moi|dinh ky|theo)(?: hang)? (?:ngay|tuan|thang|quy|nam)|(?:6|06|sau) thang|lan|\/|,|;|va|mot|\d|tuan|thang|quy|nam/g;

/** The deadline in a cell under "Thời gian": all of the cell is its text, unless it only says how often. */
export const readCellDeadline = (
  cell: string,
  recurs: boolean,
  dates: PlanDates,
  span: Span,
  notes: Notes,
): Deadline | null => {
  if (cell === '' || /^[\s.…–-]+$/.test(cell)) return null;
  const onlyHowOften =
    recurs &&
    fold(cell)
      .replace(recurringWords, '')
      .replace(/[^a-z]/g, '') === '';
  if (onlyHowOften) return null;
  const matches = matchesIn(cell, dates, true);
  const chosen = choose(cell, matches, span, notes);
  const problem = chosen ? chosen.day.problem : matches.length > 0 ? 'start-only' : recurs ? null : 'unread';
  if (problem) warnProblem(notes, cell, problem, span);
  return { text: cell, lastDay: chosen?.day.lastDay ?? null };
};
