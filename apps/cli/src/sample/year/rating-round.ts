import type { DecideGradeRequest, SelfAssessRequest } from '@dondoc/evaluation-contracts';
import type { Grade } from '@dondoc/evaluation-domain';
import { criteriaOf } from './criteria.ts';
import * as does from './rating-steps.ts';
import type { RatingStep, RatingStory, Told } from './rating-steps.ts';

/** When each thing is done in a round of ratings, in working days of the year, and the document that it ends in. */
export type Round = Readonly<{
  period: string;
  document: string;
  opened: number;
  assessed: number;
  given: number;
  proposed: number;
  decided: number;
}>;

/** What is said of a unit, or of its head, in a round. */
export type Said = Readonly<{
  unit: string;
  kind?: 'head';
  self?: Readonly<{ grade: Grade; points: number; grounds?: string }>;
  decided: Readonly<{ grade: Grade; reason?: string; grounds?: string }>;
  /** Whatever else happens. */
  more?: (told: Told) => readonly RatingStep[];
}>;

const selfOf = ({ grade, points, grounds }: NonNullable<Said['self']>): SelfAssessRequest => ({
  grade,
  points,
  grounds: grounds ?? null,
});

/** Whoever decides on the highest grade knows how far the quota is used up. */
export const decisionOf = (
  document: string,
  { grade, reason, grounds }: Said['decided'],
): DecideGradeRequest => ({
  grade,
  reason: reason ?? null,
  grounds: grounds ?? null,
  document,
  quotaAcknowledged: grade === 'excellent',
});

/** `place`: among those dealt with on one day. */
export const toldOf = (period: string, { unit, kind }: Pick<Said, 'unit' | 'kind'>, place: number): Told => ({
  one: { unit, period, kind: kind ?? 'unit' },
  minute: 8 * 60 + place * 11,
});

const storyOf = (round: Round, said: Said, place: number): RatingStory => {
  const { unit, self, decided, more } = said;
  const told = toldOf(round.period, said, place);
  const steps = [
    does.opened(told, round.opened),
    ...(self ? [does.assessed(told, round.assessed, selfOf(self))] : []),
    does.given(told, round.given, criteriaOf(unit)),
    does.proposed(told, round.proposed),
    does.decided(told, round.decided, decisionOf(round.document, decided)),
    ...(more?.(told) ?? []),
  ];
  return { one: told.one, steps: steps.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)) };
};

export const roundOf = (round: Round, all: readonly Said[]): readonly RatingStory[] =>
  all.map((said, place) => storyOf(round, said, place));

/** The same for heads: each comes after the unit. */
export const afterUnits = (round: Round): Round => ({
  ...round,
  proposed: round.decided + 1,
  decided: round.decided + 2,
});
