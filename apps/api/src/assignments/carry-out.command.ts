import type { CommandResult } from '@dondoc/assignments-contracts';
import { publishedAssignmentEvent } from '@dondoc/assignments-application';
import { assignmentDecider, assignmentStream, type AssignmentCommand } from '@dondoc/assignments-domain';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { appendContext, type CommandRequest } from '../http/command-request.ts';
import { doneOf } from '../http/handled.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { assignmentProblem } from './assignment.problem.ts';

/** One command on one assignment, whichever it is: the decider knows what to make of it. */
export class CarryOut extends Command<CommandResult> {
  constructor(
    readonly assignmentId: string,
    readonly command: AssignmentCommand,
    readonly request: CommandRequest,
  ) {
    super();
  }
}

@CommandHandler(CarryOut)
export class CarryOutHandler implements ICommandHandler<CarryOut> {
  private readonly handle;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {
    this.handle = handleWith(store, assignmentDecider);
  }

  async execute({ assignmentId, command, request }: CarryOut): Promise<CommandResult> {
    const handled = await this.handle(
      assignmentStream(assignmentId),
      command,
      appendContext(this.settings.tenant, command.type, request),
      request.expectedVersion,
    );
    const { version, repeated, events } = doneOf(handled, assignmentProblem);
    return {
      id: assignmentId,
      version,
      repeated,
      // Clients learn the contract's names, as they do from Kafka and from the timeline.
      events: events.map((event) => ({
        id: event.id,
        type: publishedAssignmentEvent(event).type,
        version: event.version,
      })),
    };
  }
}
