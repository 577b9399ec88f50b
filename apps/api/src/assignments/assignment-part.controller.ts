import { partFrom } from '@dondoc/assignments-application';
import type { CommandResult } from '@dondoc/assignments-contracts';
import type { AssignmentCommand } from '@dondoc/assignments-domain';
import { Body, Controller, Inject, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiSecurity, ApiTags } from '@nestjs/swagger';
import { byOf, Commanded, type CommandRequest } from '../http/command-request.ts';
import { VersionEtag } from '../http/version-etag.interceptor.ts';
import { requireUnits } from '../organisation/known-units.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { ApiCommand } from './api-command.decorator.ts';
import { AssignmentId } from './assignment-id.ts';
import { AssignPartBody, ConfirmPartBody, DeliverPartBody, ReturnPartBody } from './assignment.dto.ts';
import { CarryOut } from './carry-out.command.ts';
import { DeadlinePlanning } from './deadline-planning.ts';

/** What co-operating units contribute. Each is one command. */
@ApiTags('assignments')
@ApiSecurity('person')
@UseInterceptors(VersionEtag)
@Controller('assignments')
export class AssignmentPartController {
  constructor(
    private readonly commands: CommandBus,
    private readonly organisation: OrganisationRegister,
    private readonly deadlines: DeadlinePlanning,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Post(':id/assign-part')
  @ApiCommand('assignPart', 'Giao phần việc cho đơn vị phối hợp · Assign a part to a co-operating unit')
  async assignPart(
    @AssignmentId() id: string,
    @Body() body: AssignPartBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    requireUnits(await this.organisation.state(), [{ path: 'unit', unit: body.unit }]);
    const at = this.at();
    const deadline = await this.deadlines.plan(body.deadline, at);
    return this.carryOut(id, partFrom.assignPart({ ...body, deadline }, byOf(request), at), request);
  }

  @Post(':id/deliver-part')
  @ApiCommand('deliverPart', 'Nộp phần phối hợp kèm minh chứng · Deliver a part with evidence')
  deliverPart(
    @AssignmentId() id: string,
    @Body() body: DeliverPartBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, partFrom.deliverPart(body, byOf(request), this.at()), request);
  }

  @Post(':id/confirm-part')
  @ApiCommand('confirmPart', 'Xác nhận phần phối hợp · Confirm a part')
  confirmPart(
    @AssignmentId() id: string,
    @Body() body: ConfirmPartBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, partFrom.confirmPart(body, byOf(request), this.at()), request);
  }

  @Post(':id/return-part')
  @ApiCommand('returnPart', 'Trả lại phần phối hợp · Return a part')
  returnPart(
    @AssignmentId() id: string,
    @Body() body: ReturnPartBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, partFrom.returnPart(body, byOf(request), this.at()), request);
  }

  private carryOut(id: string, command: AssignmentCommand, request: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(new CarryOut(id, command, request));
  }

  private at(): string {
    return this.now().toISOString();
  }
}
