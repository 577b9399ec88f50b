import { accept, type Decision } from '@dondoc/event-sourcing-kernel';
import type { DeadlineCommand } from './assignment.commands.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import { isOpen, type AssignmentState } from './assignment.state.ts';
import { isBefore } from './instant.ts';

/**
 * What a timer asks for. It may come late, twice, or for a deadline that has moved: then nothing happens. Nothing here
 * refuses, because there is nobody to tell.
 */
export const decideClock = (
  command: DeadlineCommand,
  state: AssignmentState,
): Decision<AssignmentEvent, never> => {
  const { at, dueAt } = command.data;
  if (!isOpen(state) || state.terms.deadline?.at !== dueAt) return accept();
  const { reminded, missed, escalatedTo, held } = state.terms;
  const passed = !isBefore(at, dueAt);
  switch (command.type) {
    case 'SendReminder':
      return passed || reminded.includes(command.data.stage)
        ? accept()
        : accept({ type: 'ReminderSent', data: command.data });
    case 'MarkOverdue':
      return !passed || missed ? accept() : accept({ type: 'DeadlineMissed', data: command.data });
    case 'Escalate':
      return !missed || held || command.data.level <= escalatedTo
        ? accept()
        : accept({ type: 'AssignmentEscalated', data: command.data });
    default:
      return command satisfies never;
  }
};
