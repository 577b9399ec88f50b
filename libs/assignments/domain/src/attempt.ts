import { accept, type Decider } from '@dondoc/event-sourcing-kernel';
import type { AssignmentCommand } from './assignment.commands.ts';
import type { AssignmentRejection } from './assignment.rejections.ts';
import type { Instant } from './instant.ts';
import type { Actor } from './vocabulary.ts';

/** Somebody asked for something that was refused: which command and why, and not a word of what was written in it. */
export type AttemptRefused = Readonly<{
  type: 'AttemptRefused';
  data: Readonly<{
    at: Instant;
    assignment: string;
    by: Actor;
    command: AssignmentCommand['type'];
    code: AssignmentRejection['code'];
  }>;
}>;

export type RecordAttempt = Readonly<{ type: 'RecordAttempt'; data: AttemptRefused['data'] }>;

/** One stream per assignment, beside its own, so that what was refused moves no version of it: `attempt/<id>`. */
export const attemptDecider: Decider<null, RecordAttempt, AttemptRefused> = {
  initialState: () => null,
  decide: ({ data }) => accept({ type: 'AttemptRefused', data }),
  evolve: () => null,
};

export const attemptStream = (assignmentId: string): string => `attempt/${assignmentId}`;
