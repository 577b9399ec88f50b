import { commandFrom } from '@dondoc/assignments-application';
import type { CommandResult, IssueAssignmentRequest } from '@dondoc/assignments-contracts';
import { Inject } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { byOf, type CommandRequest } from '../http/command-request.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { requireUnits } from '../organisation/known-units.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { assignmentIdFrom } from './assignment-id.ts';
import { CarryOut } from './carry-out.command.ts';
import { DeadlinePlanning } from './deadline-planning.ts';

/** An assignment that no directive names. */
export class IssueByHand extends Command<CommandResult> {
  constructor(
    readonly body: IssueAssignmentRequest,
    readonly request: CommandRequest,
  ) {
    super();
  }
}

@CommandHandler(IssueByHand)
export class IssueByHandHandler implements ICommandHandler<IssueByHand> {
  constructor(
    private readonly commands: CommandBus,
    private readonly organisation: OrganisationRegister,
    private readonly deadlines: DeadlinePlanning,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async execute({ body, request }: IssueByHand): Promise<CommandResult> {
    requireUnits(await this.organisation.state(), [
      { path: 'leadUnit', unit: body.leadUnit },
      ...body.cooperatingUnits.map((unit, index) => ({ path: `cooperatingUnits.${index}`, unit })),
      ...(body.acceptingUnit === null ? [] : [{ path: 'acceptingUnit', unit: body.acceptingUnit }]),
    ]);
    const id = assignmentIdFrom(this.settings.tenant, request.actor.person, request.idempotencyKey);
    const at = this.now().toISOString();
    const deadline = await this.deadlines.plan(body.deadline, at);
    const command = commandFrom.issue({ ...body, deadline }, byOf(request), at);
    return this.commands.execute(new CarryOut(id, command, request));
  }
}
