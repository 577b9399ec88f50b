import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { deadlineAfterStandstill, isBefore, type Deadline } from '@dondoc/assignments-domain';
import { due, vietnamPublic2026, type WorkingCalendar } from '@dondoc/calendar';
import type { Recorded } from '@dondoc/event-sourcing-kernel';

export const version = 'vietnam-public-2026+1';
export const calendarOf = (name: string): WorkingCalendar | null =>
  name === version ? vietnamPublic2026 : null;

export const by = { person: 'p-03', unit: 'mttq' };

/** Monday. */
export const issuedAt = '2026-06-08T09:00:00+07:00';

/** As it is planned: so many working days from an instant. */
export const counted = (
  workingDays: number,
  from = issuedAt,
  calendar: WorkingCalendar = vietnamPublic2026,
): Deadline => {
  const ends = due({ from, workingDays }, calendar);
  if (ends.outcome !== 'due') throw new Error(ends.outcome);
  return { at: ends.due, text: null, calendar: version, span: { from, workingDays } };
};

type Of<Type extends AssignmentPublished['type']> = Extract<AssignmentPublished, { type: Type }>;

export const issued = (
  deadline: Deadline | null,
  title = 'Tổng hợp dư luận',
): Of<'dondoc.assignment.issued.v1'> => ({
  type: 'dondoc.assignment.issued.v1',
  data: {
    at: issuedAt,
    title,
    source: null,
    leadUnit: 'mttq',
    cooperatingUnits: [],
    issuedBy: { person: 'p-01', unit: 'ban-thuong-vu' },
    acceptingUnit: 'ban-thuong-vu',
    urgency: 'normal',
    coefficient: 1,
    recurrence: null,
    deadline,
  },
});
export const submitted = (at: string, late: boolean): Of<'dondoc.assignment.result-submitted.v1'> => ({
  type: 'dondoc.assignment.result-submitted.v1',
  data: { at, by, summary: 'x', evidence: [{ title: 'a', reference: 'b' }], late },
});
export const returned = (
  at: string,
  deadline: Deadline | null,
): Of<'dondoc.assignment.result-returned.v1'> => ({
  type: 'dondoc.assignment.result-returned.v1',
  data: { at, by, reason: 'x', deadline },
});
export const accepted = (at: string): Of<'dondoc.assignment.result-accepted.v1'> => ({
  type: 'dondoc.assignment.result-accepted.v1',
  data: { at, by, beyondRequirement: null, quality: 'good' },
});
export const missed = (dueAt: string): Of<'dondoc.assignment.deadline-missed.v1'> => ({
  type: 'dondoc.assignment.deadline-missed.v1',
  data: { at: dueAt, dueAt },
});
export const suspended = (at: string): Of<'dondoc.assignment.suspended.v1'> => ({
  type: 'dondoc.assignment.suspended.v1',
  data: { at, by, condition: 'x', authority: 'y', reviewOn: '2026-12-01' },
});
export const resumed = (at: string, deadline: Deadline | null): Of<'dondoc.assignment.resumed.v1'> => ({
  type: 'dondoc.assignment.resumed.v1',
  data: { at, by, deadline },
});
export const requested = (
  at: string,
  deadline: Deadline,
): Of<'dondoc.assignment.extension-requested.v1'> => ({
  type: 'dondoc.assignment.extension-requested.v1',
  data: { at, by, deadline, reason: 'x' },
});
export const granted = (
  at: string,
  deadline: Deadline,
  previousDeadline: Deadline,
  late: boolean,
): Of<'dondoc.assignment.extension-granted.v1'> => ({
  type: 'dondoc.assignment.extension-granted.v1',
  data: { at, by, deadline, previousDeadline, count: 1, late },
});

export const refused = (at: string): Of<'dondoc.assignment.extension-refused.v1'> => ({
  type: 'dondoc.assignment.extension-refused.v1',
  data: { at, by, reason: 'x' },
});
export const set = (
  at: string,
  deadline: Deadline,
  previousDeadline: Deadline,
  late: boolean,
): Of<'dondoc.assignment.deadline-set.v1'> => ({
  type: 'dondoc.assignment.deadline-set.v1',
  data: { at, by, deadline, previousDeadline, reason: 'x', count: 1, late },
});

export const recorded =
  (stream = 'a-1') =>
  (event: AssignmentPublished, index: number): Recorded<AssignmentPublished> => ({
    ...event,
    id: `${stream}-e${index + 1}`,
    tenant: 'phuong-hoa-sen',
    stream: `assignment/${stream}`,
    version: index + 1,
    schemaVersion: 1,
    metadata: {
      actor: 'p',
      commandId: `c-${index}`,
      causationId: 'c',
      correlationId: 'c',
      recordedAt: issuedAt,
    },
    global: { transactionId: '1', position: String(index + 1) },
    previousHash: '0',
    hash: `h-${index + 1}`,
  });

export const turnKinds = ['submit', 'suspend', 'ask', 'rule', 'set', 'end'] as const;

/** What happens next, and how many hours later. Where it cannot happen, only the time passes, or the standstill ends. */
export type Turn = Readonly<{ hours: number; kind: (typeof turnKinds)[number] }>;

type Life = Readonly<{
  at: string;
  deadline: Deadline;
  stoppedAt: string | null;
  /** More time, which nobody has ruled on yet. */
  asked: Readonly<{ at: string; deadline: Deadline }> | null;
  is: 'open' | 'submitted' | 'suspended' | 'accepted';
  events: readonly AssignmentPublished[];
}>;

const later = (at: string, hours: number) => new Date(Date.parse(at) + hours * 3_600_000).toISOString();

/** Twenty working days are twenty days at least: for so long what was asked for lies ahead in every calendar. */
const isAhead = ({ at }: Readonly<{ at: string }>, now: string): boolean =>
  Date.parse(now) - Date.parse(at) < 20 * 24 * 3_600_000;

const afterTurn = (life: Life, { hours, kind }: Turn, calendar: WorkingCalendar): Life => {
  const at = later(life.at, hours);
  const and = (change: Partial<Life>, event: AssignmentPublished): Life => ({
    ...life,
    ...change,
    at,
    events: [...life.events, event],
  });
  const { deadline, asked } = life;
  const passedAt = (instant: string) => !isBefore(instant, deadline.at);
  if (life.is === 'open' && kind === 'suspend') return and({ is: 'suspended', stoppedAt: at }, suspended(at));
  if (life.is === 'open' && kind === 'ask' && !asked) {
    const next = counted(20, at, calendar);
    return and({ asked: { at, deadline: next } }, requested(at, next));
  }
  if (life.is === 'open' && kind === 'rule' && asked)
    return isAhead(asked, at)
      ? and(
          { asked: null, deadline: asked.deadline },
          granted(at, asked.deadline, deadline, passedAt(asked.at)),
        )
      : and({ asked: null }, refused(at));
  if (life.is === 'open' && kind === 'set') {
    const next = counted(4, at, calendar);
    return and({ deadline: next }, set(at, next, deadline, passedAt(at)));
  }
  if (life.is === 'open' && kind === 'submit')
    return and({ is: 'submitted', stoppedAt: at, asked: null }, submitted(at, passedAt(at)));
  if (life.is === 'open') return { ...life, at };
  if (life.is === 'accepted') return life;
  if (life.is === 'submitted' && kind === 'end') return and({ is: 'accepted' }, accepted(at));
  const left = life.stoppedAt === null ? deadline : deadlineAfterStandstill(deadline, life.stoppedAt, at);
  const goesOn = life.is === 'submitted' ? returned(at, left) : resumed(at, left);
  return and({ is: 'open', stoppedAt: null, deadline: left ?? deadline }, goesOn);
};

/** A life as the rules let it be lived, in a calendar. */
export const lived = (
  turns: readonly Turn[],
  calendar: WorkingCalendar,
): readonly Recorded<AssignmentPublished>[] => {
  const deadline = counted(2, issuedAt, calendar);
  const begun: Life = {
    at: issuedAt,
    deadline,
    stoppedAt: null,
    asked: null,
    is: 'open',
    events: [issued(deadline)],
  };
  return turns.reduce((life, turn) => afterTurn(life, turn, calendar), begun).events.map(recorded());
};
