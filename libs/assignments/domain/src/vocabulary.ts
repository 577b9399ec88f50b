import type { Instant } from './instant.ts';

/** người đứng đầu · cấp phó · chuyên viên */
export type Post = 'head' | 'deputy' | 'officer';

/**
 * Somebody acting for a unit. `person` is an opaque id; names live in the directory. `post`: what the person was in
 * the unit at that instant; absent in events from before posts were told apart, when only heads acted. `onBehalfOf`:
 * the absent head whom this person stands in for.
 */
export type Actor = Readonly<{ person: string; unit: string; post?: Post; onBehalfOf?: string }>;

/** thường · khẩn · thượng khẩn · hỏa tốc */
export type Urgency = 'normal' | 'urgent' | 'very-urgent' | 'flash';

export type Recurrence = 'continuous' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';

/** A length counted from an instant; a span in days excludes its first day. */
export type DeadlineSpan = Readonly<{ from: Instant }> &
  Readonly<{ workingDays: number } | { workingHours: number } | { days: number }>;

/**
 * `at`: the first instant that is too late. `text`: the deadline as it was written, kept beside it. `calendar`: the
 * version of the calendar that planned it; absent before versions were kept. `span`: what it was counted from; absent
 * for a date that was named, which no day off moves.
 */
export type Deadline = Readonly<{
  at: Instant;
  text: string | null;
  calendar?: string;
  span?: DeadlineSpan;
}>;

/** What an assignment asks for, as far as a correction may change it. */
export type Correction = Readonly<{
  title?: string;
  urgency?: Urgency;
  coefficient?: number;
  acceptingUnit?: string;
}>;

/** The place in a directive that an assignment answers to. */
export type DutySource = Readonly<{ directive: string; duty: number; from: number; to: number }>;

export type Evidence = Readonly<{ title: string; reference: string }>;

export type Recipient = Readonly<{ unit: string; person: string | null }>;

/** What a result did beyond what was asked; earliness alone is none (366-QĐ/TW guidance). */
export type Excess = Readonly<{ kind: 'quality' | 'effect' | 'scope' | 'time' | 'value'; grounds: string }>;

/** đạt · tốt · xuất sắc: the judgement of whoever accepts the result. */
export type ResultQuality = 'met' | 'good' | 'excellent';

/** What the person reached by an escalation does about it; all but `press-on` hold the ladder. */
export type EscalationReply = 'take-over' | 'extend' | 'reassign' | 'press-on';
