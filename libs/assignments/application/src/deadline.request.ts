import type { DeadlineRequest } from '@dondoc/assignments-contracts';
import type { Deadline, DeadlineSpan, Instant } from '@dondoc/assignments-domain';
import {
  calendarVersion,
  due,
  dueOnDate,
  type Due,
  type Invalid,
  type UncoveredYear,
  type WorkingCalendar,
} from '@dondoc/calendar';

export type PlannedDeadline = Readonly<{ outcome: 'planned'; deadline: Deadline }> | UncoveredYear | Invalid;

/** A request whose deadline has been planned in the ward's calendar. */
export type Planned<Request extends Readonly<{ deadline: DeadlineRequest | null }>> = Omit<
  Request,
  'deadline'
> &
  Readonly<{ deadline: Deadline | Extract<Request['deadline'], null> }>;

type SpanRequest = Exclude<DeadlineRequest, { lastDay: string } | { at: string }>;

const spanOf = (request: SpanRequest, from: Instant): DeadlineSpan => {
  if ('workingDays' in request) return { from, workingDays: request.workingDays };
  return 'workingHours' in request
    ? { from, workingHours: request.workingHours }
    : { from, days: request.days };
};

/**
 * What was asked for at an instant, as the instant it means. It remembers the version of the calendar and, where it was
 * counted, what from. A span into a year whose days off are not announced is not guessed.
 */
export const plannedDeadline = (
  request: DeadlineRequest,
  asked: Instant,
  calendar: WorkingCalendar,
): PlannedDeadline => {
  const stated = { text: request.text, calendar: calendarVersion(calendar) };
  const planned = (ends: Due, span?: DeadlineSpan): PlannedDeadline =>
    ends.outcome === 'due'
      ? { outcome: 'planned', deadline: { at: ends.due, ...stated, ...(span && { span }) } }
      : ends;
  if ('at' in request) return { outcome: 'planned', deadline: { at: request.at, ...stated } };
  if ('lastDay' in request) return planned(dueOnDate(request.lastDay, calendar));
  const span = spanOf(request, asked);
  return planned(due(span, calendar), span);
};
