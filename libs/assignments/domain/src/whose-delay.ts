import type { AssignmentEvent } from './assignment.events.ts';
import { isBefore, laterOf, millisecondsBetween, type Instant } from './instant.ts';

/**
 * Who an assignment was waiting for: doer, accepting unit, issuing unit, a condition outside, a confirmed cause, or this
 * system, which did too late what it was to do.
 */
export type DelayOwner = 'doer' | 'accepting' | 'issuing' | 'others' | 'objective-cause' | 'system';

/** `unit`: whose it was; null for what is nobody's. `overdue`: after the deadline that held then. */
export type DelaySpan = Readonly<{
  from: Instant;
  to: Instant;
  owner: DelayOwner;
  unit: string | null;
  overdue: boolean;
}>;

type Turn = Readonly<{ owner: DelayOwner; unit: string | null }>;

type Standing = Readonly<{
  since: Instant;
  turn: Turn | null;
  lead: string;
  accepting: string;
  issuing: string;
  dueAt: Instant | null;
}>;

const doer = ({ lead }: Standing): Turn => ({ owner: 'doer', unit: lead });

/** Whose turn it is after an event, and what else it changed; null where the turn stays. */
const afterwards = (event: AssignmentEvent, standing: Standing): Partial<Standing> | null => {
  switch (event.type) {
    case 'ResultSubmitted':
      return { turn: { owner: 'accepting', unit: standing.accepting } };
    case 'AssignmentDeclined':
    case 'DeclineUpheld':
      return { turn: { owner: 'issuing', unit: standing.issuing } };
    case 'AssignmentSuspended':
      return { turn: { owner: 'others', unit: null } };
    case 'ResultReturned':
    case 'DeclineOverruled':
    case 'AssignmentResumed':
      return { turn: doer(standing), dueAt: event.data.deadline?.at ?? null };
    case 'ExtensionGranted':
    case 'DeadlineSet':
    case 'DeadlineReplanned':
      return { dueAt: event.data.deadline.at };
    case 'AssignmentCorrected': {
      const { acceptingUnit: accepting } = event.data.changes;
      if (accepting === undefined) return null;
      const waits = standing.turn?.owner === 'accepting';
      return { accepting, ...(waits && { turn: { owner: 'accepting', unit: accepting } }) };
    }
    case 'AssignmentReassigned': {
      const lead = event.data.toUnit;
      return { lead, turn: { owner: 'doer', unit: lead }, dueAt: event.data.deadline?.at ?? null };
    }
    case 'ResultAccepted':
    case 'AssignmentCancelled':
      return { turn: null };
    default:
      return null;
  }
};

/** One stretch of time in one pair of hands, cut where the deadline passed. */
const spansOf = ({ since, turn, dueAt }: Standing, until: Instant): readonly DelaySpan[] => {
  if (turn === null || !isBefore(since, until)) return [];
  const whole = { ...turn, from: since, to: until };
  if (dueAt === null || !isBefore(dueAt, until)) return [{ ...whole, overdue: false }];
  if (!isBefore(since, dueAt)) return [{ ...whole, overdue: true }];
  return [
    { ...whole, to: dueAt, overdue: false },
    { ...whole, from: dueAt, overdue: true },
  ];
};

type Fault = Readonly<{ from: Instant; to: Instant }>;

/** The span, with what a fault covers of it taken out of everybody's hands. */
const without = (span: DelaySpan, { from, to }: Fault): readonly DelaySpan[] => {
  const begin = laterOf(span.from, from);
  const end = isBefore(to, span.to) ? to : span.to;
  if (!isBefore(begin, end)) return [span];
  const ours: DelaySpan = { ...span, from: begin, to: end, owner: 'system', unit: null };
  return [
    ...(isBefore(span.from, begin) ? [{ ...span, to: begin }] : []),
    ours,
    ...(isBefore(end, span.to) ? [{ ...span, from: end }] : []),
  ];
};

/**
 * Splits the time from issue to acceptance, or to `until` where it is not accepted yet, by who was waited for. The spans
 * follow each other without a gap and add up to the whole. A confirmed objective cause takes over what the doer spent
 * after a deadline; what others spent stays theirs. For the time of our own faults nobody else answers.
 */
export const whoseDelay = (history: readonly AssignmentEvent[], until: Instant): readonly DelaySpan[] => {
  const [issued, ...rest] = history;
  if (issued?.type !== 'AssignmentIssued') return [];
  const { at, leadUnit, acceptingUnit, issuedBy, deadline } = issued.data;
  let standing: Standing = {
    since: at,
    turn: { owner: 'doer', unit: leadUnit },
    lead: leadUnit,
    accepting: acceptingUnit,
    issuing: issuedBy.unit,
    dueAt: deadline?.at ?? null,
  };
  const spans: DelaySpan[] = [];
  const faults: Fault[] = [];
  let excused = false;
  for (const event of rest) {
    if (isBefore(until, event.data.at)) break;
    excused ||= event.type === 'ObjectiveCauseConfirmed';
    if (event.type === 'SystemFaultRecorded') faults.push(event.data);
    const change = afterwards(event, standing);
    if (change === null || standing.turn === null) continue;
    // An instant that goes back is a clock's fault, not time that somebody had.
    const since = laterOf(standing.since, event.data.at);
    spans.push(...spansOf(standing, since));
    standing = { ...standing, ...change, since };
  }
  spans.push(...spansOf(standing, until));
  const answeredFor = spans.map((span): DelaySpan =>
    excused && span.owner === 'doer' && span.overdue
      ? { ...span, owner: 'objective-cause', unit: null }
      : span,
  );
  return faults.reduce<readonly DelaySpan[]>(
    (left, fault) => left.flatMap((span) => without(span, fault)),
    answeredFor,
  );
};

/** Milliseconds in each pair of hands. */
export const delayTotals = (spans: readonly DelaySpan[]): Readonly<Record<DelayOwner, number>> =>
  spans.reduce(
    (totals, { owner, from, to }) => ({ ...totals, [owner]: totals[owner] + millisecondsBetween(from, to) }),
    { doer: 0, accepting: 0, issuing: 0, others: 0, 'objective-cause': 0, system: 0 },
  );
