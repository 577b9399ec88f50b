import { rulingFrom } from '@dondoc/assignments-application';
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
import {
  AddCooperatingUnitBody,
  AnswerEscalationBody,
  CancelBody,
  ConfirmObjectiveCauseBody,
  ReassignBody,
} from './assignment.dto.ts';
import { CarryOut } from './carry-out.command.ts';
import { DeadlinePlanning } from './deadline-planning.ts';

/** What others than the doer do about an assignment. Each is one command. */
@ApiTags('assignments')
@ApiSecurity('person')
@UseInterceptors(VersionEtag)
@Controller('assignments')
export class AssignmentSteeringController {
  constructor(
    private readonly commands: CommandBus,
    private readonly organisation: OrganisationRegister,
    private readonly deadlines: DeadlinePlanning,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Post(':id/reassign')
  @ApiCommand('reassign', 'Giao lại cho đơn vị khác · Reassign to another unit')
  async reassign(
    @AssignmentId() id: string,
    @Body() body: ReassignBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    requireUnits(await this.organisation.state(), [{ path: 'toUnit', unit: body.toUnit }]);
    const at = this.at();
    const deadline = await this.deadlines.plan(body.deadline, at);
    return this.carryOut(id, rulingFrom.reassign({ ...body, deadline }, byOf(request), at), request);
  }

  @Post(':id/add-cooperating-unit')
  @ApiCommand('addCooperatingUnit', 'Thêm đơn vị phối hợp · Add a co-operating unit')
  async addCooperatingUnit(
    @AssignmentId() id: string,
    @Body() body: AddCooperatingUnitBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    requireUnits(await this.organisation.state(), [{ path: 'unit', unit: body.unit }]);
    return this.carryOut(id, rulingFrom.addCooperatingUnit(body, byOf(request), this.at()), request);
  }

  @Post(':id/cancel')
  @ApiCommand('cancel', 'Hủy nhiệm vụ · Cancel')
  cancel(
    @AssignmentId() id: string,
    @Body() body: CancelBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, rulingFrom.cancel(body, byOf(request), this.at()), request);
  }

  @Post(':id/confirm-objective-cause')
  @ApiCommand('confirmObjectiveCause', 'Xác nhận nguyên nhân khách quan · Confirm an objective cause')
  confirmObjectiveCause(
    @AssignmentId() id: string,
    @Body() body: ConfirmObjectiveCauseBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, rulingFrom.confirmObjectiveCause(body, byOf(request), this.at()), request);
  }

  @Post(':id/answer-escalation')
  @ApiCommand('answerEscalation', 'Trả lời báo cáo vượt cấp · Answer an escalation')
  answerEscalation(
    @AssignmentId() id: string,
    @Body() body: AnswerEscalationBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, rulingFrom.answerEscalation(body, byOf(request), this.at()), request);
  }

  private carryOut(id: string, command: AssignmentCommand, request: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(new CarryOut(id, command, request));
  }

  private at(): string {
    return this.now().toISOString();
  }
}
