import { accept, reject } from '@dondoc/event-sourcing-kernel';
import type {
  AddCooperatingUnit,
  AnswerEscalation,
  ConfirmObjectiveCause,
  Reassign,
  SteeringCommand,
} from './assignment.commands.ts';
import type { CompletedAssignment, LiveAssignment, Terms } from './assignment.state.ts';
import { deadlineAfterStandstill } from './deadline.ts';
import { onlyLater } from './extension.decide.ts';
import { isBefore } from './instant.ts';
import { onlyIssuer, onlyIssuerOrAcceptor, onlyOpen, type Answer } from './standing.ts';

/** A new lead unit is never late at once: where the deadline has passed, it is given another. */
const reassign = ({ data }: Reassign, state: LiveAssignment): Answer => {
  const { terms } = state;
  const refused = state.status === 'declined' ? null : onlyOpen(state);
  if (refused) return refused;
  if (data.toUnit === terms.leadUnit)
    return reject({ code: 'already-the-lead-unit', leadUnit: terms.leadUnit });
  const standing =
    state.status === 'declined'
      ? deadlineAfterStandstill(terms.deadline, state.since, data.at)
      : terms.deadline;
  const moved = data.deadline && onlyLater(data.deadline, standing, data.at);
  if (moved) return moved;
  const deadline = data.deadline ?? standing;
  return deadline && !isBefore(data.at, deadline.at)
    ? reject({ code: 'deadline-not-ahead', dueAt: deadline.at })
    : accept({ type: 'AssignmentReassigned', data: { ...data, fromUnit: terms.leadUnit, deadline } });
};

const addCooperatingUnit = ({ data }: AddCooperatingUnit, terms: Terms): Answer => {
  if (data.unit === terms.leadUnit)
    return reject({ code: 'already-the-lead-unit', leadUnit: terms.leadUnit });
  return terms.cooperatingUnits.includes(data.unit)
    ? accept()
    : accept({ type: 'CooperatingUnitAdded', data });
};

const answer = ({ data }: AnswerEscalation, state: LiveAssignment): Answer => {
  const { reached, escalatedTo } = state.terms;
  const closed = onlyOpen(state);
  if (closed) return closed;
  if (reached === null) return reject({ code: 'nothing-escalated' });
  return data.by.unit === reached
    ? accept({ type: 'EscalationAnswered', data: { ...data, level: escalatedTo } })
    : reject({ code: 'not-the-unit-reached', unit: reached });
};

/** What others than the doer do about an assignment. */
export const decideSteering = (command: SteeringCommand, state: LiveAssignment): Answer => {
  const { terms } = state;
  switch (command.type) {
    case 'Reassign':
      return onlyIssuer(terms, command.data.by.unit) ?? reassign(command, state);
    case 'AddCooperatingUnit':
      return onlyIssuer(terms, command.data.by.unit) ?? addCooperatingUnit(command, terms);
    case 'Cancel': {
      const refused = onlyIssuer(terms, command.data.by.unit);
      if (refused) return refused;
      // Who has handed in a result is owed an answer to it first.
      return state.status === 'submitted'
        ? reject({ code: 'awaiting-acceptance' })
        : accept({ type: 'AssignmentCancelled', data: command.data });
    }
    case 'AnswerEscalation':
      return answer(command, state);
    default:
      return command satisfies never;
  }
};

/** Also after completion: what excuses a delay is often known late. */
export const decideObjectiveCause = (
  { data }: ConfirmObjectiveCause,
  { terms }: LiveAssignment | CompletedAssignment,
): Answer =>
  onlyIssuerOrAcceptor(terms, data.by.unit) ??
  (terms.objectiveCause ? accept() : accept({ type: 'ObjectiveCauseConfirmed', data }));
