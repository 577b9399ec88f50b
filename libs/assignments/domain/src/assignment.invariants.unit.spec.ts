import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssignmentCommand } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import type { AssignmentState } from './assignment.state.ts';
import { addDays } from './instant.ts';
import {
  evidence,
  headOfLead,
  issuedAt,
  leadUnit,
  secretary,
  stranger,
  terms,
} from './spec/assignment.example.ts';

const { decide, evolve, initialState } = assignmentDecider;
const actor = fc.constantFrom(headOfLead, secretary, stranger);
const to = { unit: leadUnit, person: null };

/** What anybody or any timer may ask for at an instant; the deadline a timer names is filled in from the state. */
type Ask = (at: string, dueAt: string) => AssignmentCommand;

const ask: fc.Arbitrary<Ask> = fc.oneof(
  fc.constant<Ask>((at) => ({ type: 'IssueAssignment', data: { ...terms, at } })),
  actor.map<Ask>((by) => (at) => ({ type: 'Acknowledge', data: { at, by } })),
  actor.map<Ask>((by) => (at) => ({ type: 'SubmitResult', data: { at, by, summary: 'x', evidence } })),
  actor.map<Ask>((by) => (at) => ({ type: 'AcceptResult', data: { at, by, beyondRequirement: null } })),
  actor.map<Ask>((by) => (at) => ({ type: 'ReturnResult', data: { at, by, reason: 'x' } })),
  fc.constant<Ask>((at, dueAt) => ({
    type: 'SendReminder',
    data: { at, stage: '1-days-before', dueAt, to },
  })),
  fc.constant<Ask>((at, dueAt) => ({ type: 'MarkOverdue', data: { at, dueAt } })),
  fc.integer({ min: 1, max: 3 }).map<Ask>((level) => (at, dueAt) => ({
    type: 'Escalate',
    data: { at, level, dueAt, to },
  })),
);

const deadlineOf = (state: AssignmentState): string | null =>
  state.status === 'absent' ? null : (state.terms.deadline?.at ?? null);

/** Plays a life, half a day between two asks, and shows every step to `check`. */
const play = (
  asks: readonly Ask[],
  check: (before: AssignmentState, events: readonly AssignmentEvent[], after: AssignmentState) => void,
): void => {
  let state = initialState();
  for (const [index, make] of asks.entries()) {
    const command = make(addDays(issuedAt, index / 2), deadlineOf(state) ?? issuedAt);
    const decision = decide(command, state);
    const events = decision.outcome === 'accepted' ? decision.events : [];
    const after = events.reduce(evolve, state);
    check(state, events, after);
    state = after;
  }
};

const lives = fc.array(ask, { minLength: 5, maxLength: 60 });
const holds = (check: Parameters<typeof play>[1]): void =>
  fc.assert(fc.property(lives, (asks) => play(asks, check)));

describe('In any life of an assignment', () => {
  it('nothing is accepted that was not submitted', () =>
    holds((before, events) => {
      if (events.some(({ type }) => type === 'ResultAccepted')) expect(before.status).toBe('submitted');
    }));

  it('a deadline moves only by a return that says so', () =>
    holds((before, events, after) => {
      const moved = before.status !== 'absent' && deadlineOf(before) !== deadlineOf(after);
      if (moved) expect(events.map(({ type }) => type)).toEqual(['ResultReturned']);
    }));

  it('a deadline never moves to an earlier instant', () =>
    holds((before, _, after) => {
      const [was, is] = [deadlineOf(before), deadlineOf(after)];
      if (was !== null && is !== null) expect(Date.parse(is)).toBeGreaterThanOrEqual(Date.parse(was));
    }));

  it('completion is the end', () =>
    holds((before, events) => {
      if (before.status === 'completed') expect(events).toEqual([]);
    }));

  it('nothing escalates that was not missed, and no rung twice', () =>
    holds((before, events) => {
      for (const event of events)
        if (event.type === 'AssignmentEscalated' && before.status !== 'absent') {
          expect(before.terms.missed).toBe(true);
          expect(event.data.level).toBeGreaterThan(before.terms.escalatedTo);
        }
    }));

  it('what is asked again at once changes nothing more', () =>
    fc.assert(
      fc.property(lives, (asks) => {
        const clockOnly = (command: AssignmentCommand): boolean =>
          ['SendReminder', 'MarkOverdue', 'Escalate'].includes(command.type);
        let state = initialState();
        for (const [index, make] of asks.entries()) {
          const command = make(addDays(issuedAt, index / 2), deadlineOf(state) ?? issuedAt);
          const first = decide(command, state);
          if (first.outcome === 'accepted') state = first.events.reduce(evolve, state);
          if (clockOnly(command) && state.status !== 'absent')
            expect(decide(command, state)).toEqual({ outcome: 'accepted', events: [] });
        }
      }),
    ));
});
