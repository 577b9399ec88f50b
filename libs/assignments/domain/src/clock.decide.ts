import { accept, type Decision } from '@dondoc/event-sourcing-kernel';
import type { DeadlineCommand } from './assignment.commands.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import { isOpen, type AssignmentState } from './assignment.state.ts';
import { isBefore } from './instant.ts';

/** Reminders repeated once the deadline was missed are counted: `overdue-1`, `overdue-2`, … */
const isAfterDeadline = (stage: string): boolean => stage.startsWith('overdue-');

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
  const { reminded, missed, escalatedTo, heldSince } = state.terms;
  const passed = !isBefore(at, dueAt);
  switch (command.type) {
    case 'SendReminder':
      return reminded.includes(command.data.stage) || (isAfterDeadline(command.data.stage) ? !missed : passed)
        ? accept()
        : accept({ type: 'ReminderSent', data: command.data });
    case 'MarkOverdue':
      return !passed || missed ? accept() : accept({ type: 'DeadlineMissed', data: command.data });
    case 'Escalate': {
      const { heldSince: unfollowed, ...data } = command.data;
      return !missed || heldSince !== (unfollowed ?? null) || data.level <= escalatedTo
        ? accept()
        : accept({ type: 'AssignmentEscalated', data });
    }
    default:
      return command satisfies never;
  }
};
