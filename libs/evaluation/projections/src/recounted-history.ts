import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { deadlineAfterStandstill, isBefore, type Deadline } from '@dondoc/assignments-domain';
import { compareInstants } from '@dondoc/calendar';
import type { Recorded } from '@dondoc/event-sourcing-kernel';

type Event = Recorded<AssignmentPublished>;

/** The deadline as it was and as it would be, since when the doer's clock stands, and when more time was asked for. */
type Held = Readonly<{
  was: Deadline | null;
  is: Deadline | null;
  stoppedAt: string | null;
  askedAt: string | null;
}>;

/** `event` null: it would not have happened. */
type Step = Readonly<{ event: Event | null; held: Held }>;

export type Recount = (deadline: Deadline) => Deadline;

const agree = ({ was, is }: Pick<Held, 'was' | 'is'>): boolean =>
  was === null || is === null ? was === is : compareInstants(was.at, is.at) === 0;

/** Judged again only where the deadline came out otherwise: what was recorded stands in all other cases. */
const lateBy = (held: Held, at: string | null, recorded: boolean): boolean =>
  agree(held) || held.is === null || at === null ? recorded : !isBefore(at, held.is.at);

/** What goes on after a standstill, or under another lead: the same rule over the deadline as it would be. */
const carriedOn = (held: Held, recorded: Deadline | null, at: string): Deadline | null => {
  if (agree(held)) return recorded;
  return held.stoppedAt === null ? held.is : deadlineAfterStandstill(held.is, held.stoppedAt, at);
};

/** More time that was asked for is still asked for when the clock runs again, or under a deadline that was set. */
const goesOn = ({ askedAt }: Held, was: Deadline | null, is: Deadline | null): Held => ({
  was,
  is,
  stoppedAt: null,
  askedAt,
});

const reassigned = (held: Held, recorded: Deadline, at: string, recount: Recount): Deadline => {
  const left = held.stoppedAt === null ? held.was : deadlineAfterStandstill(held.was, held.stoppedAt, at);
  const isNew = left === null || compareInstants(left.at, recorded.at) !== 0;
  const next = isNew ? recount(recorded) : (carriedOn(held, recorded, at) ?? recorded);
  // A new lead unit is never late at once.
  return isBefore(at, next.at) ? next : recorded;
};

type Replanned = Extract<Event, { type: 'dondoc.assignment.deadline-replanned.v1' }>;

/** A later calendar moves what the days asked about have not moved already, and nothing into the past. */
const replanned = (held: Held, event: Replanned, recount: Recount): Step => {
  const was = event.data.deadline;
  const deadline = recount(was);
  const previousDeadline = held.is ?? event.data.previousDeadline;
  const moves =
    compareInstants(previousDeadline.at, deadline.at) !== 0 && isBefore(event.data.at, deadline.at);
  return moves
    ? {
        event: { ...event, data: { ...event.data, deadline, previousDeadline } },
        held: { ...held, was, is: deadline },
      }
    : { event: null, held: { ...held, was, is: previousDeadline } };
};

/** One event as it would have been. Every other event is as it was: only what counts by deadlines is looked at. */
const stepOver = (held: Held, event: Event, recount: Recount): Step => {
  const stays = (change: Partial<Held> = {}): Step => ({ event, held: { ...held, ...change } });
  switch (event.type) {
    case 'dondoc.assignment.issued.v1': {
      const was = event.data.deadline;
      const deadline = was && recount(was);
      return { event: { ...event, data: { ...event.data, deadline } }, held: goesOn(held, was, deadline) };
    }
    case 'dondoc.assignment.result-submitted.v1': {
      const late = lateBy(held, event.data.at, event.data.late);
      return {
        event: { ...event, data: { ...event.data, late } },
        held: { ...held, stoppedAt: event.data.at, askedAt: null },
      };
    }
    case 'dondoc.assignment.declined.v1':
      return stays({ stoppedAt: event.data.at, askedAt: null });
    case 'dondoc.assignment.suspended.v1':
      return stays({ stoppedAt: event.data.at });
    case 'dondoc.assignment.extension-refused.v1':
      return stays({ askedAt: null });
    case 'dondoc.assignment.extension-requested.v1': {
      const deadline = recount(event.data.deadline);
      return {
        event: { ...event, data: { ...event.data, deadline } },
        held: { ...held, askedAt: event.data.at },
      };
    }
    case 'dondoc.assignment.result-returned.v1': {
      const deadline = carriedOn(held, event.data.deadline, event.data.at);
      return {
        event: { ...event, data: { ...event.data, deadline } },
        held: goesOn(held, event.data.deadline, deadline),
      };
    }
    case 'dondoc.assignment.decline-overruled.v1': {
      const deadline = carriedOn(held, event.data.deadline, event.data.at);
      return {
        event: { ...event, data: { ...event.data, deadline } },
        held: goesOn(held, event.data.deadline, deadline),
      };
    }
    case 'dondoc.assignment.resumed.v1': {
      const deadline = carriedOn(held, event.data.deadline, event.data.at);
      return {
        event: { ...event, data: { ...event.data, deadline } },
        held: goesOn(held, event.data.deadline, deadline),
      };
    }
    case 'dondoc.assignment.reassigned.v1': {
      const was = event.data.deadline;
      const deadline = was && reassigned(held, was, event.data.at, recount);
      return {
        event: { ...event, data: { ...event.data, deadline } },
        held: { ...goesOn(held, was, deadline), askedAt: null },
      };
    }
    case 'dondoc.assignment.extension-granted.v1': {
      const was = event.data.deadline;
      const deadline = recount(was);
      const late = lateBy(held, held.askedAt, event.data.late);
      const previousDeadline = held.is ?? event.data.previousDeadline;
      return {
        event: { ...event, data: { ...event.data, deadline, previousDeadline, late } },
        held: { ...goesOn(held, was, deadline), askedAt: null },
      };
    }
    case 'dondoc.assignment.deadline-set.v1': {
      const was = event.data.deadline;
      const deadline = recount(was);
      const late = lateBy(held, event.data.at, event.data.late);
      return {
        event: { ...event, data: { ...event.data, deadline, previousDeadline: held.is, late } },
        held: goesOn(held, was, deadline),
      };
    }
    case 'dondoc.assignment.deadline-replanned.v1':
      return replanned(held, event, recount);
    case 'dondoc.assignment.deadline-missed.v1': {
      if (agree(held) || held.is === null) return stays();
      const dueAt = held.is.at;
      return isBefore(event.data.at, dueAt)
        ? { event: null, held }
        : { event: { ...event, data: { ...event.data, dueAt } }, held };
    }
    default:
      return stays();
  }
};

/**
 * The events of an assignment as they would have been under deadlines counted otherwise: each deadline again, and by it
 * each lateness, each standstill and each miss. What people decided and when they did stays.
 */
export const recountedHistory = (history: readonly Event[], recount: Recount): readonly Event[] => {
  let held: Held = { was: null, is: null, stoppedAt: null, askedAt: null };
  const events: Event[] = [];
  for (const event of history) {
    const step = stepOver(held, event, recount);
    held = step.held;
    if (step.event) events.push(step.event);
  }
  return events;
};
