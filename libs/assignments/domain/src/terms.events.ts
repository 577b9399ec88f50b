import type { Instant } from './instant.ts';
import type { Actor, Correction, Deadline } from './vocabulary.ts';

type Event<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

/**
 * The issuing unit gives a first deadline, or another one with its reason. `count`: how many it
 * had given before, the one of the issue included. `late`: the previous one had already passed, so the new one does not
 * undo its miss.
 */
export type DeadlineSet = Event<
  'DeadlineSet',
  {
    at: Instant;
    by: Actor;
    deadline: Deadline;
    previousDeadline: Deadline | null;
    reason: string | null;
    count: number;
    late: boolean;
  }
>;

/**
 * The calendar changed under a deadline that was counted in it. `calendar`: the version that moved it. `decidedAt`: when
 * the ward decided on it, which may be long before we followed; absent before that was told.
 */
export type DeadlineReplanned = Event<
  'DeadlineReplanned',
  {
    at: Instant;
    calendar: string;
    deadline: Deadline;
    previousDeadline: Deadline;
    because: string;
    decidedAt?: Instant;
  }
>;

/** `what`: what the lead unit finds wrong in the assignment as it was written. */
export type CorrectionRequested = Event<'CorrectionRequested', { at: Instant; by: Actor; what: string }>;

/** `before`: what stood there until now, field by field. */
export type AssignmentCorrected = Event<
  'AssignmentCorrected',
  { at: Instant; by: Actor; changes: Correction; before: Correction; reason: string | null }
>;

export type CorrectionRefused = Event<'CorrectionRefused', { at: Instant; by: Actor; reason: string }>;

/** Events by which what was asked for changes, in the open. */
export type TermsEvent =
  DeadlineSet | DeadlineReplanned | CorrectionRequested | AssignmentCorrected | CorrectionRefused;
