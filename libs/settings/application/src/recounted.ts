import type { Deadline, DeadlineSpan } from '@dondoc/assignments-domain';
import {
  calendarVersion,
  changedDays,
  compareInstants,
  dateOf,
  due,
  type ChangedDay,
  type Instant,
  type WorkingCalendar,
} from '@dondoc/calendar';
import { endInWords, localDay } from './instant.text.ts';

/** A deadline as another calendar counts it; `because` names the days that moved it, with their documents. */
export type Recounted = Readonly<{ deadline: Deadline; because: string }>;

const ending = (span: DeadlineSpan, calendar: WorkingCalendar): Instant | null => {
  const ends = due(span, calendar);
  return ends.outcome === 'due' ? ends.due : null;
};

const dayInWords = ({ date, became, because, source }: ChangedDay, after: WorkingCalendar): string => {
  const inExchange = after.workedDays.some((day) => day.date === date);
  const worked = inExchange ? ['làm bù', 'worked in exchange'] : ['không còn nghỉ', 'no longer off'];
  const [vi, en] = became === 'off' ? ['nghỉ', 'off'] : worked;
  const document = source === '' ? '' : ` (${source})`;
  return `${localDay(date)} ${vi}: ${because.vi} — ${date} ${en}: ${because.en}${document}`;
};

const reasons = (
  { from }: DeadlineSpan,
  ends: readonly Instant[],
  before: WorkingCalendar,
  after: WorkingCalendar,
): readonly string[] => {
  const last = ends.map(dateOf).toSorted().at(-1) ?? dateOf(from);
  const days = changedDays(dateOf(from), last, before, after).map((day) => dayInWords(day, after));
  const { spans, source } = after.hours;
  const sameHours = JSON.stringify(spans) === JSON.stringify(before.hours.spans);
  return sameHours ? days : [...days, `giờ làm việc mới — new working hours (${source})`];
};

/**
 * A deadline counted anew. Null: it was named and not counted, it comes out the same, the calendar does not reach, or
 * it is not what `before` made of its span: then something else has moved it since, and its count is over.
 */
export const recounted = (
  deadline: Deadline,
  before: WorkingCalendar,
  after: WorkingCalendar,
): Recounted | null => {
  const { span } = deadline;
  if (!span) return null;
  const [was, is] = [ending(span, before), ending(span, after)];
  if (was === null || compareInstants(was, deadline.at) !== 0) return null;
  if (is === null || compareInstants(is, deadline.at) === 0) return null;
  return {
    deadline: { ...deadline, at: is, calendar: calendarVersion(after) },
    because: reasons(span, [was, is], before, after).join('; '),
  };
};

/** What is looked at of an assignment that is still open. */
export type OpenAssignment = Readonly<{
  assignment: string;
  title: string;
  leadUnit: string;
  deadline: Deadline | null;
}>;

export type MovedDeadline = Omit<OpenAssignment, 'deadline'> &
  Readonly<{ from: Instant; to: Instant; because: string; words: Readonly<{ vi: string; en: string }> }>;

/** Which deadlines another calendar moves, from when to when, in the order of the new ones. */
export const differences = (
  assignments: readonly OpenAssignment[],
  before: WorkingCalendar,
  after: WorkingCalendar,
): readonly MovedDeadline[] =>
  assignments
    .flatMap(({ deadline, ...assignment }) => {
      const moved = deadline && recounted(deadline, before, after);
      if (!deadline || !moved) return [];
      const [from, to] = [endInWords(deadline.at), endInWords(moved.deadline.at)];
      const words = {
        vi: `Hạn chuyển từ ${from.vi} sang ${to.vi}`,
        en: `The deadline moves from ${from.en} to ${to.en}`,
      };
      return [{ ...assignment, from: deadline.at, to: moved.deadline.at, because: moved.because, words }];
    })
    .toSorted((a, b) => compareInstants(a.to, b.to));
