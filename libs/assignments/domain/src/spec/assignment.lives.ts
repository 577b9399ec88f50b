import fc from 'fast-check';
import type { AssignmentCommand } from '../assignment.commands.ts';
import { assignmentDecider } from '../assignment.decider.ts';
import type { AssignmentEvent, DataOf } from '../assignment.events.ts';
import type { AssignmentState } from '../assignment.state.ts';
import { addDays } from '../instant.ts';
import { byTimers, doing, steering, type Ask, type Said } from './assignment.asks.ts';
import {
  acceptingUnit,
  headOfLead,
  issuedAt,
  leadUnit,
  otherUnit,
  secretary,
  stranger,
  terms,
} from './assignment.example.ts';

const { decide, evolve, initialState } = assignmentDecider;

const everybody = [headOfLead, secretary, stranger] as const;

const said = fc.record({
  by: fc.constantFrom(...everybody),
  yes: fc.boolean(),
  unit: fc.constantFrom(leadUnit, acceptingUnit, otherUnit, otherUnit),
  days: fc.integer({ min: -5, max: 30 }),
});

const cancel: fc.Arbitrary<Ask> = said.map(({ by }) => ({ at }) => ({
  type: 'Cancel',
  data: { at, by, reason: 'x', authority: 'x' },
}));
type Makes = readonly ((what: Said) => Ask)[];

const byAnybody = fc
  .tuple(fc.constantFrom(...doing, ...steering), said)
  .map(([make, what]): Ask => make(what));

/** By whoever may, so that lives get somewhere: most of what is asked by anybody is refused. */
const byWhoeverMay = (makes: Makes): fc.Arbitrary<Ask> =>
  fc.tuple(fc.constantFrom(...makes), said).map(([make, what]) => (asked, may) => {
    const attempts = everybody.map((by) => make({ ...what, by })(asked, may));
    return attempts.find(may) ?? make(what)(asked, may);
  });

const ask: fc.Arbitrary<Ask> = fc.oneof(
  { weight: 8, arbitrary: byAnybody },
  { weight: 20, arbitrary: byWhoeverMay(doing) },
  { weight: 8, arbitrary: byWhoeverMay(steering) },
  { weight: 14, arbitrary: fc.constantFrom(...byTimers) },
  // Rare, so that most lives are long.
  { weight: 1, arbitrary: cancel },
);

export const lives: fc.Arbitrary<readonly Ask[]> = fc.array(ask, {
  minLength: 5,
  maxLength: 100,
  size: 'max',
});

const sinceOf = (state: AssignmentState): string => {
  switch (state.status) {
    case 'issued':
      return state.terms.acknowledgement.since;
    case 'submitted':
      return state.submittedAt;
    case 'contested':
    case 'declined':
    case 'suspended':
      return state.since;
    default:
      return issuedAt;
  }
};

const partDueAtOf = (state: AssignmentState): string =>
  (state.status === 'absent' ? null : state.terms.parts[0]?.dueAt) ?? issuedAt;

export const deadlineOf = (state: AssignmentState): string | null =>
  state.status === 'absent' ? null : (state.terms.deadline?.at ?? null);

export type Step = Readonly<{
  at: string;
  command: AssignmentCommand;
  before: AssignmentState;
  events: readonly AssignmentEvent[];
  after: AssignmentState;
}>;

/** What a life begins with: a deadline, or none as a duty without an end. */
export const beginnings: readonly DataOf<'AssignmentIssued'>[] = [
  terms,
  { ...terms, deadline: null },
  { ...terms, recurrence: 'continuous', deadline: null },
];

const may =
  (state: AssignmentState) =>
  (command: AssignmentCommand): boolean => {
    const decision = decide(command, state);
    return decision.outcome === 'accepted' && decision.events.length > 0;
  };

/** Plays a life from its issue, half a day between two asks, and shows every step to `check`. */
export const play = (asks: readonly Ask[], check: (step: Step) => void, issue = terms): void => {
  let state = evolve(initialState(), { type: 'AssignmentIssued', data: issue });
  for (const [index, make] of asks.entries()) {
    const at = addDays(issuedAt, index / 2);
    const before = state;
    const asked = {
      at,
      dueAt: deadlineOf(before) ?? issuedAt,
      since: sinceOf(before),
      partDueAt: partDueAtOf(before),
    };
    const command = make(asked, may(before));
    const decision = decide(command, before);
    const events = decision.outcome === 'accepted' ? decision.events : [];
    const after = events.reduce(evolve, before);
    check({ at, command, before, events, after });
    state = after;
  }
};

export const holds = (check: (step: Step) => void): void =>
  fc.assert(
    fc.property(lives, fc.constantFrom(...beginnings), (asks, issue) => play(asks, check, issue)),
    { numRuns: 200 },
  );
