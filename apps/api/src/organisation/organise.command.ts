import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import {
  organisationDecider,
  organisationStream,
  publishedOrganisationEvent,
  type OrganisationCommand,
} from '@dondoc/organisation-domain';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { appendContext, type CommandRequest } from '../http/command-request.ts';
import { resultOf } from '../http/handled.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import type { Organised } from './organisation.dto.ts';
import { organisationProblem } from './organisation.problem.ts';

/** One change of posts or absences. `id`: what it changes, for the answer. */
export class Organise extends Command<Organised> {
  constructor(
    readonly id: string,
    readonly command: OrganisationCommand,
    readonly request: CommandRequest,
  ) {
    super();
  }
}

@CommandHandler(Organise)
export class OrganiseHandler implements ICommandHandler<Organise> {
  private readonly handle;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {
    this.handle = handleWith(store, organisationDecider);
  }

  async execute({ id, command, request }: Organise): Promise<Organised> {
    const { tenant } = this.settings;
    const handled = await this.handle(
      organisationStream(tenant),
      command,
      appendContext(tenant, command.type, request),
    );
    return resultOf(id, handled, organisationProblem, (event) => publishedOrganisationEvent(event).type);
  }
}
