import { publishedDutyEvent } from '@dondoc/assignments-application';
import type { CommandResult } from '@dondoc/assignments-contracts';
import { dutyDecider, dutyStream, type DutyCommand } from '@dondoc/assignments-domain';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { appendContext, type CommandRequest } from '../http/command-request.ts';
import { resultOf } from '../http/handled.ts';
import { requireUnits } from '../organisation/known-units.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { dutyProblem } from './duty.problem.ts';

/** One command on one recurring duty. */
export class CarryOutDuty extends Command<CommandResult> {
  constructor(
    readonly dutyId: string,
    readonly command: DutyCommand,
    readonly request: CommandRequest,
  ) {
    super();
  }
}

@CommandHandler(CarryOutDuty)
export class CarryOutDutyHandler implements ICommandHandler<CarryOutDuty> {
  private readonly handle;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    private readonly organisation: OrganisationRegister,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {
    this.handle = handleWith(store, dutyDecider);
  }

  async execute({ dutyId, command, request }: CarryOutDuty): Promise<CommandResult> {
    if (command.type === 'RegisterDuty') {
      const { leadUnit, cooperatingUnits, acceptingUnit } = command.data.terms;
      requireUnits(await this.organisation.state(), [
        { path: 'leadUnit', unit: leadUnit },
        ...cooperatingUnits.map((unit, index) => ({ path: `cooperatingUnits.${index}`, unit })),
        { path: 'acceptingUnit', unit: acceptingUnit },
      ]);
    }
    const context = appendContext(this.settings.tenant, command.type, request);
    const handled = await this.handle(dutyStream(dutyId), command, context, request.expectedVersion);
    return resultOf(dutyId, handled, dutyProblem, (event) => publishedDutyEvent(event).type);
  }
}
