import type { Actor, Instant } from '@dondoc/assignments-domain';
import type { Grade } from '@dondoc/evaluation-domain';
import type {
  FinalCorrected,
  FindingRecorded,
  FindingWithdrawn,
  GeneralCriteriaGiven,
  GradeProposed,
  LeaderCriteriaGiven,
  LineObjectedTo,
  ObjectionRefused,
  ObjectionUpheld,
  RatingOpened,
  RatingReminderSent,
  RatingReplanned,
  SelfAssessed,
} from './rating.events.ts';
import type { DecisionFacts, HeldLines } from './rating.vocabulary.ts';

/** `postsIn`: the units in which whoever asks holds a post at that instant, found by the shell. */
type Command<Type extends string, Data> = Readonly<{
  type: Type;
  data: Readonly<Data>;
  postsIn?: readonly string[];
}>;

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

export type CorrectFinal = Command<
  'CorrectFinal',
  Omit<FinalCorrected['data'], 'quotaExceeded'> & { quotaAcknowledged: boolean; facts: DecisionFacts }
>;

export type RatingCommand =
  | Command<'OpenRating', RatingOpened['data']>
  | Command<'ReplanRating', RatingReplanned['data']>
  | Command<'GiveGeneralCriteria', GeneralCriteriaGiven['data']>
  | Command<'GiveLeaderCriteria', LeaderCriteriaGiven['data']>
  | Command<'RecordFinding', Omit<FindingRecorded['data'], 'finding'>>
  | Command<'WithdrawFinding', FindingWithdrawn['data']>
  | Command<'SelfAssess', SelfAssessed['data']>
  /** From the engine, asked by whoever decides. */
  | Command<'ProposeGrade', GradeProposed['data'] & { by: Actor }>
  | DecideGrade
  | Command<'ObjectToLine', Omit<LineObjectedTo['data'], 'objection'> & { held: HeldLines }>
  | Command<'UpholdObjection', ObjectionUpheld['data'] & { held: HeldLines }>
  | Command<'RefuseObjection', ObjectionRefused['data']>
  | Command<'FinaliseRating', { at: Instant; by: Actor | null }>
  | CorrectFinal
  /** From the workflow. */
  | Command<'SendRatingReminder', RatingReminderSent['data']>;

export type DataOf<Type extends RatingCommand['type']> = Extract<RatingCommand, { type: Type }>['data'];
