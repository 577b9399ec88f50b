import type { AnyEvent, Decider, Decision } from '@dondoc/event-sourcing-kernel';
import { expect } from 'vitest';
import { pureStep } from './pure-step.ts';

/** The whole rejection, part of it, or only its code. */
type ExpectedRejection<Rejection> =
  Partial<Rejection> | (Rejection extends { readonly code: infer Code } ? Code : never);

type Outcome<Event, Rejection> = Readonly<{
  /** Accepted with exactly these events, in this order. */
  then: (...events: readonly [Event, ...(readonly Event[])]) => void;
  /** Accepted, and nothing had to happen. */
  thenNothing: () => void;
  thenRejected: (expected: ExpectedRejection<Rejection>) => void;
}>;

/**
 * Given events, when a command, then events, nothing or a rejection. Each call of `evolve` and `decide` is made twice
 * on copies: one that changes what it was given, answers differently the second time, or leaves state, events or
 * rejections that JSON would change, fails the spec.
 */
export const specify =
  <State, Command, Event extends AnyEvent, Rejection extends object>(
    decider: Decider<State, Command, Event, Rejection>,
  ) =>
  (...history: readonly Event[]) => ({
    when: (command: Command): Outcome<Event, Rejection> => {
      const evolve = pureStep('evolve', decider.evolve);
      const decide = pureStep('decide', decider.decide);
      const state = history.reduce(evolve, decider.initialState());
      const decision = decide(command, state);
      // A decision whose events cannot be evolved is half a decision.
      if (decision.outcome === 'accepted') decision.events.reduce(evolve, state);
      return outcomeOf(decision);
    },
  });

const outcomeOf = <Event, Rejection>(decision: Decision<Event, Rejection>): Outcome<Event, Rejection> => ({
  then: (...events) => expect(decision).toEqual({ outcome: 'accepted', events }),
  thenNothing: () => expect(decision).toEqual({ outcome: 'accepted', events: [] }),
  thenRejected: (expected) => {
    const rejection = typeof expected === 'object' ? expected : { code: expected };
    expect(decision).toMatchObject({ outcome: 'rejected', rejection });
  },
});
