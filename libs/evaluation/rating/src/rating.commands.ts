import type { Actor, Instant } from '@dondoc/assignments-domain';
import type { Grade } from '@dondoc/evaluation-domain';
import type {
  FinalCorrected,
  GeneralCriteriaGiven,
  GradeProposed,
  LineObjectedTo,
  ObjectionRefused,
  ObjectionUpheld,
  RatingOpened,
  RatingReminderSent,
  RatingReplanned,
  SelfAssessed,
} from './rating.events.ts';
import type { DecisionFacts } from './rating.vocabulary.ts';

type Command<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

export type DecideGrade = Command<
  'DecideGrade',
  {
    at: Instant;
    by: Actor;
    grade: Grade;
    reason: string | null;
    grounds: string | null;
    document: string;
    objectUntil: Instant | null;
    /** Whoever decides knows that the quota is exceeded. */
    quotaAcknowledged: boolean;
    facts: DecisionFacts;
  }
>;

export type RatingCommand =
  | Command<'OpenRating', RatingOpened['data']>
  | Command<'ReplanRating', RatingReplanned['data']>
  | Command<'GiveGeneralCriteria', GeneralCriteriaGiven['data']>
  | Command<'SelfAssess', SelfAssessed['data']>
  /** From the engine. */
  | Command<'ProposeGrade', GradeProposed['data']>
  | DecideGrade
  | Command<'ObjectToLine', Omit<LineObjectedTo['data'], 'objection'>>
  | Command<'UpholdObjection', ObjectionUpheld['data']>
  | Command<'RefuseObjection', ObjectionRefused['data']>
  | Command<'FinaliseRating', { at: Instant; by: Actor | null }>
  | Command<'CorrectFinal', FinalCorrected['data'] & { facts: DecisionFacts }>
  /** From the workflow. */
  | Command<'SendRatingReminder', RatingReminderSent['data']>;

export type DataOf<Type extends RatingCommand['type']> = Extract<RatingCommand, { type: Type }>['data'];
