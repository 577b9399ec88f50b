import type { ReportChanged } from '@dondoc/evaluation-contracts';
import { reportDecider, reportStream, type ReportCommand } from '@dondoc/evaluation-reports';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { appendContext, type CommandRequest } from '../http/command-request.ts';
import { doneOf } from '../http/handled.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { reportProblem } from './report.problem.ts';

/** One command on one report. */
export class CarryOutReport extends Command<ReportChanged> {
  constructor(
    readonly id: string,
    readonly command: ReportCommand,
    readonly request: CommandRequest,
  ) {
    super();
  }
}

@CommandHandler(CarryOutReport)
export class CarryOutReportHandler implements ICommandHandler<CarryOutReport> {
  private readonly handle;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    private readonly organisation: OrganisationRegister,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {
    this.handle = handleWith(store, reportDecider);
  }

  async execute({ id, command, request }: CarryOutReport): Promise<ReportChanged> {
    const context = appendContext(this.settings.tenant, command.type, request);
    const handled = await this.handle(reportStream(id), command, context, request.expectedVersion);
    const { units } = await this.organisation.state();
    const nameOf = (unit: string): string => (Object.hasOwn(units, unit) ? units[unit]?.name : null) ?? unit;
    const { version, repeated } = doneOf(handled, (rejection) => reportProblem(rejection, nameOf));
    return { id, version, repeated };
  }
}
