import type { Actor, Instant, Recipient } from '@dondoc/assignments-domain';
import type { Grade } from '@dondoc/evaluation-domain';
import type { Subject } from './rating.period.ts';
import type {
  Adjustment,
  CriterionGiven,
  DecisionFacts,
  FindingKind,
  LeaderSaid,
  Line,
  Proposal,
  RatingBounds,
  RatingDeadlines,
  ReminderMoment,
  ReminderStage,
  RulesUsed,
  SelfAssessment,
} from './rating.vocabulary.ts';

type Event<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;
type Said = { at: Instant; by: Actor };

/** The unit of whoever opens it is the one that decides. */
export type RatingOpened = Event<
  'RatingOpened',
  Said & {
    unit: string;
    subject: Subject;
    period: string;
    deadlines: RatingDeadlines;
    rules: RulesUsed;
    bounds: RatingBounds;
  }
>;
export type RatingReplanned = Event<'RatingReplanned', Said & { deadlines: RatingDeadlines; reason: string }>;
export type GeneralCriteriaGiven = Event<
  'GeneralCriteriaGiven',
  Said & { criteria: readonly CriterionGiven[] }
>;
/** Of a head, by rules for single persons: the staff's results (d) and unity (e). */
export type LeaderCriteriaGiven = Event<'LeaderCriteriaGiven', Said & LeaderSaid>;
/** Findings of a rating count from 1. A head's stand in the head's own rating. */
export type FindingRecorded = Event<
  'FindingRecorded',
  Said & { finding: number; kind: FindingKind; document: string; on: string; about: string }
>;
/** `document`: the one that takes it back. */
export type FindingWithdrawn = Event<
  'FindingWithdrawn',
  Said & { finding: number; document: string; reason: string }
>;
export type SelfAssessed = Event<'SelfAssessed', Said & SelfAssessment>;
/** `by`: who had the engine propose; absent in old logs. */
export type GradeProposed = Event<'GradeProposed', { at: Instant; by?: Actor } & Proposal>;

/**
 * `reason`: why it departs from the proposal. `grounds`: why it is far from the self-assessment. `objectUntil`: the first
 * instant at which an objection is too late, by the ward's calendar. `quotaExceeded`: decided in knowledge of it.
 * `presentGrade`: what the engine found at that moment; absent in old logs.
 */
export type GradeDecided = Event<
  'GradeDecided',
  Said & {
    grade: Grade;
    reason: string | null;
    grounds: string | null;
    document: string;
    objectUntil: Instant | null;
    quotaExceeded: boolean;
    presentGrade?: Grade | null;
    unit: DecisionFacts['unit'];
    failedQuarters: readonly string[];
  }
>;
/** Objections of a rating count from 1. */
export type LineObjectedTo = Event<
  'LineObjectedTo',
  Said & { objection: number; line: Line; grounds: string }
>;
export type ObjectionUpheld = Event<
  'ObjectionUpheld',
  Said & { objection: number; adjustment: Adjustment; reason: string }
>;
export type ObjectionRefused = Event<'ObjectionRefused', Said & { objection: number; reason: string }>;
/** `by` null: the window for objections ended, and nothing stood against it. */
export type RatingFinalised = Event<'RatingFinalised', { at: Instant; by: Actor | null; grade: Grade }>;
/** `quotaExceeded`: corrected in knowledge of it; earlier corrections did not ask. */
export type FinalCorrected = Event<
  'FinalCorrected',
  Said & { from: Grade; to: Grade; reason: string; document: string; quotaExceeded?: boolean }
>;
export type RatingReminderSent = Event<
  'RatingReminderSent',
  { at: Instant; stage: ReminderStage; moment: ReminderMoment; dueAt: Instant; to: Recipient }
>;

export type RatingEvent =
  | RatingOpened
  | RatingReplanned
  | GeneralCriteriaGiven
  | LeaderCriteriaGiven
  | FindingRecorded
  | FindingWithdrawn
  | SelfAssessed
  | GradeProposed
  | GradeDecided
  | LineObjectedTo
  | ObjectionUpheld
  | ObjectionRefused
  | RatingFinalised
  | FinalCorrected
  | RatingReminderSent;
