import type { Instant } from './instant.ts';

/** Somebody acting for a unit. `person` is an opaque id; names live in the directory. */
export type Actor = Readonly<{ person: string; unit: string }>;

/** thường · khẩn · thượng khẩn · hỏa tốc */
export type Urgency = 'normal' | 'urgent' | 'very-urgent' | 'flash';

export type Recurrence = 'continuous' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';

/** `at`: the first instant that is too late. `text`: the deadline as it was written, kept beside it. */
export type Deadline = Readonly<{ at: Instant; text: string | null }>;

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
