import type { Instant } from '@dondoc/assignments-domain';
import { reminderKey } from './rating.evolve.ts';
import {
  awaitsDecision,
  awaitsProposal,
  openObjections,
  type OngoingRating,
  type RatingState,
} from './rating.state.ts';
import type { ReminderMoment, ReminderStage } from './rating.vocabulary.ts';

type Reminding = Readonly<{
  kind: 'remind';
  at: Instant;
  stage: ReminderStage;
  moment: ReminderMoment;
  dueAt: Instant;
}>;

/** What comes of itself at an instant: a reminder, or the end of a rating that nothing stands against. */
export type RatingStep = Reminding | Readonly<{ kind: 'finalise'; at: Instant }>;

/** So many days before a deadline its reminder comes [setting]. */
const daysAhead = 3;
const day = 86_400_000;

const ahead = (dueAt: Instant): Instant => new Date(Date.parse(dueAt) - daysAhead * day).toISOString();

const reminding = (
  stage: ReminderStage,
  dueAt: Instant | null,
  reminded: readonly string[],
): readonly Reminding[] => {
  if (dueAt === null) return [];
  const step = (moment: ReminderMoment, at: Instant): Reminding => ({
    kind: 'remind',
    at,
    stage,
    moment,
    dueAt,
  });
  const steps = [step('ahead', ahead(dueAt)), step('overdue', dueAt)];
  // Once one has gone out, those before it have no meaning left.
  const last = steps.findLastIndex((each) => reminded.includes(reminderKey(each)));
  return steps.slice(last + 1);
};

/** A deadline that had passed when its stage was opened again is not asked about; a replan sets another. */
const stillAhead = (dueAt: Instant | null, reopenedAt: Instant | null): Instant | null =>
  dueAt !== null && reopenedAt !== null && Date.parse(dueAt) <= Date.parse(reopenedAt) ? null : dueAt;

const awaited = (state: OngoingRating): readonly RatingStep[] => {
  const { opened, reminded, decision, self, adjusted, reopened } = state;
  const { selfAssessBy, proposeBy, decideBy } = opened.deadlines;
  if (openObjections(state).length > 0)
    return reminding('answer-objection', decision?.objectUntil ?? null, reminded);
  if (decision !== null && !awaitsDecision(state))
    return decision.objectUntil === null ? [] : [{ kind: 'finalise', at: decision.objectUntil }];
  return [
    ...(self === null && !adjusted ? reminding('self-assess', selfAssessBy, reminded) : []),
    ...(awaitsProposal(state) ? reminding('propose', stillAhead(proposeBy, reopened.propose), reminded) : []),
    ...reminding('decide', stillAhead(decideBy, reopened.decide), reminded),
  ];
};

/** In order of time. Empty: nothing comes of itself until somebody does something. */
export const ratingTimeline = (state: RatingState): readonly RatingStep[] =>
  state.status === 'absent' || state.status === 'final'
    ? []
    : awaited(state).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));

/** What is due by an instant: after a standstill the last reminder of each stage alone. */
export const dueSteps = (state: RatingState, by: Instant): readonly RatingStep[] => {
  const due = ratingTimeline(state).filter(({ at }) => Date.parse(at) <= Date.parse(by));
  return due.filter(
    (step, index) =>
      step.kind === 'finalise' ||
      !due.slice(index + 1).some((later) => later.kind === 'remind' && later.stage === step.stage),
  );
};
