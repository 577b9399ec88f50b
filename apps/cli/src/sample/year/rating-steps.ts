import type { Instant } from '@dondoc/assignments-domain';
import { ratingCommandFrom } from '@dondoc/evaluation-application';
import type {
  AnswerObjectionRequest,
  CorrectFinalRequest,
  DecideGradeRequest,
  RecordFindingRequest,
  SelfAssessRequest,
} from '@dondoc/evaluation-contracts';
import type { CriterionGiven, Line, RatingCommand } from '@dondoc/evaluation-rating';
import { instantOn } from './days.ts';
import type { RatedOne, RatingDesk } from './rating-desk.ts';
import { headOf, office } from './ward.ts';

/** What people do in a rating; what they do may hang on what the log says by then. */
export type RatingStep = Readonly<{
  at: Instant;
  command: (desk: RatingDesk, at: Instant) => RatingCommand | Promise<RatingCommand>;
}>;

/** Steps in order of time. */
export type RatingStory = Readonly<{ one: RatedOne; steps: readonly RatingStep[] }>;

/** A rating, and the minute of the day at which things happen in it, so that not all happen at once. */
export type Told = Readonly<{ one: RatedOne; minute: number }>;

type Step<Said extends readonly unknown[]> = (told: Told, day: number, ...said: Said) => RatingStep;

const deciding = headOf(office);

const step = ({ minute }: Told, day: number, command: RatingStep['command']): RatingStep => ({
  at: instantOn(day, minute),
  command,
});

export const opened: Step<[]> = (told, day) => step(told, day, (desk, at) => desk.open(told.one, at));

export const assessed: Step<[SelfAssessRequest]> = (told, day, request) =>
  step(told, day, (_, at) => ratingCommandFrom.selfAssess(request, headOf(told.one.unit), at));

export const given: Step<[readonly CriterionGiven[]]> = (told, day, criteria) =>
  step(told, day, (_, at) => ratingCommandFrom.giveCriteria({ criteria: [...criteria] }, deciding, at));

export const found: Step<[RecordFindingRequest]> = (told, day, request) =>
  step(told, day, (_, at) => ratingCommandFrom.recordFinding(request, deciding, at));

export const proposed: Step<[]> = (told, day) => step(told, day, (desk, at) => desk.propose(told.one, at));

export const decided: Step<[DecideGradeRequest]> = (told, day, request) =>
  step(told, day, (desk, at) => desk.decide(told.one, request, at));

export const objected: Step<[Line, string]> = (told, day, line, grounds) =>
  step(told, day, (desk, at) => desk.object(told.one, { line, grounds }, headOf(told.one.unit), at));

/** To the only objection of the rating. */
export const answered: Step<[Line, AnswerObjectionRequest]> = (told, day, line, request) =>
  step(told, day, (desk, at) => desk.answer(told.one, line, request, at));

export const corrected: Step<[CorrectFinalRequest]> = (told, day, request) =>
  step(told, day, (desk, at) => desk.correct(told.one, request, at));
