import type { Actor } from '@dondoc/assignments-domain';
import type { RatingView } from '@dondoc/evaluation-contracts';
import { ratingDecider } from '@dondoc/evaluation-rating';
import type { Person } from '../../organisation/organisation.schema.ts';
import { specimens, steps, type Step } from './rating-specimens.ts';
import { stateOf } from './rating-state.ts';
import type { Move } from './waiting.ts';

export const actorOf = ({ person, unit, post, onBehalfOf }: Person): Actor => ({
  person,
  unit,
  ...(post && { post }),
  ...(onBehalfOf && { onBehalfOf }),
});

/** What the API answers leaders alone, whatever the rating says. */
const forLeaders: readonly Step[] = ['propose'];

/** What somebody can do now, by the rules of the domain itself. The API decides all the same. */
export const allowedSteps = (view: RatingView, person: Person, at: string): readonly Step[] => {
  const state = stateOf(view);
  const by = actorOf(person);
  return steps.filter(
    (step) =>
      (person.role === 'leader' || !forLeaders.includes(step)) &&
      specimens[step]({ at, by, view }).some((command) => {
        const decision = ratingDecider.decide(command, state);
        return decision.outcome === 'accepted' && decision.events.length > 0;
      }),
  );
};

/** The step that is waited for, by whose move it is. */
const awaited: Readonly<Record<Move, readonly Step[]>> = {
  'self-assess': ['self-assess'],
  'general-criteria': ['general-criteria'],
  'leader-criteria': ['give-leader-criteria'],
  propose: ['propose'],
  'propose-anew': ['propose'],
  decide: ['decide'],
  answer: ['uphold-objection', 'refuse-objection'],
  window: ['object'],
  finalise: ['finalise'],
  nothing: [],
};

/** The step whose form is open when nobody has chosen another; null: all else is done only when there is a reason. */
export const mainStep = (allowed: readonly Step[], move: Move): Step | null =>
  awaited[move].find((step) => allowed.includes(step)) ?? null;
