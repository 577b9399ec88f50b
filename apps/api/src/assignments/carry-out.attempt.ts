import {
  attemptDecider,
  attemptStream,
  type AssignmentCommand,
  type AssignmentRejection,
  type AttemptRefused,
} from '@dondoc/assignments-domain';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { Logger } from '@nestjs/common';
import { appendContext, byOf, type CommandRequest } from '../http/command-request.ts';

export type Refused = Readonly<{
  assignment: string;
  command: AssignmentCommand;
  rejection: AssignmentRejection;
  request: CommandRequest;
}>;

/**
 * Writes down that somebody was refused, once however often the same request is sent. The refusal is the answer
 * whether or not this succeeds: a store that is away must not turn a no into an error.
 */
export const attemptRecorder = (store: EventStore, tenant: string) => {
  const handle = handleWith(store, attemptDecider);
  const logger = new Logger('attempts');
  return async ({ assignment, command, rejection, request }: Refused): Promise<void> => {
    const data: AttemptRefused['data'] = {
      at: command.data.at,
      assignment,
      by: byOf(request),
      command: command.type,
      code: rejection.code,
    };
    try {
      const context = appendContext(tenant, command.type, request);
      const handled = await handle(attemptStream(assignment), { type: 'RecordAttempt', data }, context);
      if (handled.outcome !== 'done')
        logger.warn({ assignment, outcome: handled.outcome }, 'attempt not recorded');
    } catch (error) {
      logger.warn({ err: error, assignment }, 'a refused attempt was not recorded');
    }
  };
};
