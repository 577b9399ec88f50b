import type { Decider } from '@dondoc/event-sourcing-kernel';
import type { AssignmentCommand } from './assignment.commands.ts';
import { decide } from './assignment.decide.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import { evolve } from './assignment.evolve.ts';
import type { AssignmentRejection } from './assignment.rejections.ts';
import type { AssignmentState } from './assignment.state.ts';

/** One stream per assignment: `assignment/<id>`. */
export const assignmentDecider: Decider<
  AssignmentState,
  AssignmentCommand,
  AssignmentEvent,
  AssignmentRejection
> = {
  initialState: () => ({ status: 'absent' }),
  decide,
  evolve,
};

export const assignmentStream = (assignmentId: string): string => `assignment/${assignmentId}`;
