import type { CommandResult } from '@dondoc/assignments-contracts';
import { publishedAssignmentEvent } from '@dondoc/assignments-application';
import { assignmentStream, type AssignmentCommand } from '@dondoc/assignments-domain';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { appendContext, type CommandRequest } from '../http/command-request.ts';
import { resultOf } from '../http/handled.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { assignmentProblem } from './assignment.problem.ts';
import { attemptRecorder } from './carry-out.attempt.ts';
import { deciderFor } from './carry-out.standing.ts';

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
  private readonly recordAttempt;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly organisation: OrganisationRegister,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {
    this.recordAttempt = attemptRecorder(store, settings.tenant);
  }

  async execute({ assignmentId, command, request }: CarryOut): Promise<CommandResult> {
    const decider = await deciderFor(request.actor, command, this.organisation);
    const handled = await handleWith(this.store, decider)(
      assignmentStream(assignmentId),
      command,
      appendContext(this.settings.tenant, command.type, request),
      request.expectedVersion,
    );
    // Of an assignment that does not exist nothing is kept: its id is whatever somebody made up.
    if (handled.outcome === 'rejected' && handled.version > 0)
      await this.recordAttempt({ assignment: assignmentId, command, rejection: handled.rejection, request });
    return resultOf(
      assignmentId,
      handled,
      assignmentProblem,
      (event) => publishedAssignmentEvent(event).type,
    );
  }
}
