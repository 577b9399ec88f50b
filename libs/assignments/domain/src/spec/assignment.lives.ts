import fc from 'fast-check';
import type { AssignmentCommand } from '../assignment.commands.ts';
import { assignmentDecider } from '../assignment.decider.ts';
import type { AssignmentEvent } from '../assignment.events.ts';
import type { AssignmentState } from '../assignment.state.ts';
import { addDays, localDate } from '../instant.ts';
import {
  acceptingUnit,
  evidence,
  headOfLead,
  issuedAt,
  leadUnit,
  otherUnit,
  secretary,
  stranger,
  terms,
} from './assignment.example.ts';

const { decide, evolve, initialState } = assignmentDecider;
const to = { unit: leadUnit, person: null };

/** The deadline and the waits that a timer would name, filled in from the state. */
type Asked = Readonly<{ at: string; dueAt: string; since: string }>;

/** What anybody or any timer may ask for at an instant. */
export type Ask = (asked: Asked) => AssignmentCommand;

const someone = fc.constantFrom(headOfLead, secretary, stranger);
const unit = fc.constantFrom(leadUnit, acceptingUnit, otherUnit);
const days = fc.integer({ min: -5, max: 30 });
const said = fc.record({ by: someone, yes: fc.boolean(), unit, days });

const byPeople: readonly ((what: {
  by: typeof headOfLead;
  yes: boolean;
  unit: string;
  days: number;
}) => Ask)[] = [
  ({ by }) =>
    ({ at }) => ({ type: 'Acknowledge', data: { at, by } }),
  ({ by }) =>
    ({ at }) => ({ type: 'SubmitResult', data: { at, by, summary: 'x', evidence } }),
  ({ by }) =>
    ({ at }) => ({ type: 'AcceptResult', data: { at, by, beyondRequirement: null, quality: 'met' } }),
  ({ by }) =>
    ({ at }) => ({ type: 'ReturnResult', data: { at, by, reason: 'x' } }),
  ({ by, yes }) =>
    ({ at }) => ({ type: 'Decline', data: { at, by, reason: 'x', ruleBy: yes ? addDays(at, 2) : null } }),
  ({ by, yes }) =>
    ({ at }) => ({ type: 'RuleOnDecline', data: { at, by, upheld: yes, reason: 'x' } }),
  ({ by, days: more }) =>
    ({ at, dueAt }) => ({
      type: 'RequestExtension',
      data: { at, by, deadline: { at: addDays(dueAt, more), text: null }, reason: 'x' },
    }),
  ({ by, yes }) =>
    ({ at }) => ({ type: 'RuleOnExtension', data: { at, by, granted: yes, reason: 'x' } }),
  ({ by, days: more }) =>
    ({ at }) => ({
      type: 'Suspend',
      data: { at, by, condition: 'x', authority: 'x', reviewOn: localDate(addDays(at, more)) },
    }),
  ({ by }) =>
    ({ at }) => ({ type: 'Resume', data: { at, by } }),
  ({ by, yes, unit: toUnit, days: more }) =>
    ({ at, dueAt }) => ({
      type: 'Reassign',
      data: { at, by, toUnit, reason: 'x', deadline: yes ? { at: addDays(dueAt, more), text: null } : null },
    }),
  ({ by, unit: added }) =>
    ({ at }) => ({ type: 'AddCooperatingUnit', data: { at, by, unit: added } }),
  ({ by }) =>
    ({ at }) => ({ type: 'ConfirmObjectiveCause', data: { at, by, document: 'x', cause: 'x' } }),
  ({ by, yes }) =>
    ({ at }) => ({
      type: 'AnswerEscalation',
      data: { at, by, answer: yes ? 'take-over' : 'press-on', note: 'x' },
    }),
];

const byTimers: readonly Ask[] = [
  ({ at, dueAt }) => ({ type: 'SendReminder', data: { at, stage: '1-days-before', dueAt, to } }),
  ({ at, dueAt }) => ({ type: 'MarkOverdue', data: { at, dueAt } }),
  ({ at, dueAt }) => ({ type: 'Escalate', data: { at, level: 1, dueAt, to } }),
  ({ at, dueAt }) => ({ type: 'Escalate', data: { at, level: 2, dueAt, to } }),
  ({ at, since }) => ({ type: 'MarkAcknowledgementOverdue', data: { at, since, to } }),
  ({ at, since }) => ({ type: 'MarkAcceptanceOverdue', data: { at, since, to } }),
  ({ at, since }) => ({ type: 'MarkDeclineRulingOverdue', data: { at, since, to } }),
  ({ at, since }) => ({ type: 'RemindOfReview', data: { at, since, to } }),
];

const cancel: fc.Arbitrary<Ask> = someone.map((by) => ({ at }) => ({
  type: 'Cancel',
  data: { at, by, reason: 'x', authority: 'x' },
}));
const ask: fc.Arbitrary<Ask> = fc.oneof(
  { weight: 10, arbitrary: fc.tuple(fc.constantFrom(...byPeople), said).map(([make, what]) => make(what)) },
  { weight: 5, arbitrary: fc.constantFrom(...byTimers) },
  // Rare, so that most lives are long.
  { weight: 1, arbitrary: cancel },
);

export const lives: fc.Arbitrary<readonly Ask[]> = fc.array(ask, { minLength: 5, maxLength: 60 });

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

export const deadlineOf = (state: AssignmentState): string | null =>
  state.status === 'absent' ? null : (state.terms.deadline?.at ?? null);

export type Step = Readonly<{
  at: string;
  command: AssignmentCommand;
  before: AssignmentState;
  events: readonly AssignmentEvent[];
  after: AssignmentState;
}>;

/** Plays a life from its issue, half a day between two asks, and shows every step to `check`. */
export const play = (asks: readonly Ask[], check: (step: Step) => void): void => {
  let state = evolve(initialState(), { type: 'AssignmentIssued', data: terms });
  for (const [index, make] of asks.entries()) {
    const at = addDays(issuedAt, index / 2);
    const before = state;
    const command = make({ at, dueAt: deadlineOf(before) ?? issuedAt, since: sinceOf(before) });
    const decision = decide(command, before);
    const events = decision.outcome === 'accepted' ? decision.events : [];
    const after = events.reduce(evolve, before);
    check({ at, command, before, events, after });
    state = after;
  }
};

export const holds = (check: (step: Step) => void): void =>
  fc.assert(fc.property(lives, (asks) => play(asks, check)));
