import type { Instant, Recipient } from '@dondoc/assignments-domain';
import {
  dueSteps,
  ratingDecider,
  ratingStream,
  ratingTimeline,
  type KnownRating,
  type RatingCommand,
  type RatingEvent,
  type RatingStep,
} from '@dondoc/evaluation-rating';
import { fold, handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { ApplicationFailure } from '@temporalio/common';

export type RatingRef = Readonly<{ tenant: string; ratingId: string }>;

/** When something comes of itself next; null: nothing does until somebody does something. `finished`: it is final. */
export type RatingPlan = Readonly<{ version: number; finished: boolean; next: Instant | null }>;

export type RatingActivities = Readonly<{
  planRating: (ref: RatingRef) => Promise<RatingPlan>;
  /** Does what is due by `until` or now, and answers with what this leaves. */
  carryOnRating: (due: RatingRef & Readonly<{ until: Instant }>) => Promise<RatingPlan>;
}>;

export type RatingActivitiesDependencies = Readonly<{
  store: EventStore;
  /** Whoever acts for a unit at an instant; null: nobody does. */
  headOf: (tenant: string, unit: string, at: Instant) => Promise<string | null>;
  now: () => Instant | Promise<Instant>;
}>;

const actor = 'system:worker';

export const ratingActivities = ({ store, headOf, now }: RatingActivitiesDependencies): RatingActivities => {
  const handle = handleWith(store, ratingDecider);

  const read = async ({ tenant, ratingId }: RatingRef) => {
    const history = await store.readStream<RatingEvent>(tenant, ratingStream(ratingId));
    const state = fold(ratingDecider, history);
    const [first] = history;
    if (!first || state.status === 'absent')
      throw ApplicationFailure.nonRetryable(
        `Rating ${ratingId} of ${tenant} is not in the event store; was the store restored from an older backup?`,
        'rating-unknown',
      );
    const plan: RatingPlan = {
      version: history.at(-1)?.version ?? 0,
      finished: state.status === 'final',
      next: ratingTimeline(state)[0]?.at ?? null,
    };
    return { plan, state, correlationId: first.metadata.correlationId };
  };

  /** What the unit is to say its head is told; what is to be decided, whoever acts for the deciding unit. */
  const recipientOf = async (
    tenant: string,
    { opened }: KnownRating,
    step: Extract<RatingStep, { kind: 'remind' }>,
    at: Instant,
  ): Promise<Recipient> => {
    const { unit, subject, by } = opened;
    if (step.stage !== 'self-assess') return { unit: by.unit, person: await headOf(tenant, by.unit, at) };
    return { unit, person: subject.kind === 'head' ? subject.person : await headOf(tenant, unit, at) };
  };

  const commandOf = async (
    tenant: string,
    state: KnownRating,
    step: RatingStep,
    at: Instant,
  ): Promise<Readonly<{ key: string; command: RatingCommand }>> => {
    if (step.kind === 'finalise')
      return { key: `finalise/${step.at}`, command: { type: 'FinaliseRating', data: { at, by: null } } };
    const { stage, moment, dueAt } = step;
    const to = await recipientOf(tenant, state, step, at);
    const data = { at, stage, moment, dueAt, to };
    return { key: `${stage}/${moment}/${dueAt}`, command: { type: 'SendRatingReminder', data } };
  };

  const carryOnUntil = async (ref: RatingRef, at: Instant): Promise<RatingPlan> => {
    const { plan, state, correlationId } = await read(ref);
    const [step] = dueSteps(state, at);
    if (!step) return plan;
    const { tenant, ratingId } = ref;
    const stream = ratingStream(ratingId);
    const { key, command } = await commandOf(tenant, state, step, at);
    // Of this version: what came to nothing because somebody was quicker may be due again later.
    const commandId = `${stream}/${key}/${plan.version}`;
    const handled = await handle(stream, command, {
      tenant,
      actor,
      commandId,
      causationId: commandId,
      correlationId,
    });
    if (handled.outcome !== 'done' || handled.version === plan.version)
      throw ApplicationFailure.retryable(`${commandId} was not carried out; tried again.`, 'contended');
    return carryOnUntil(ref, at);
  };

  return {
    planRating: async (ref) => (await read(ref)).plan,
    carryOnRating: async ({ until, ...ref }) => {
      const present = await now();
      return carryOnUntil(ref, Date.parse(present) < Date.parse(until) ? until : present);
    },
  };
};
