import { termsFrom } from '@dondoc/assignments-application';
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
  CorrectBody,
  RefuseCorrectionBody,
  RequestCorrectionBody,
  SetDeadlineBody,
} from './assignment.dto.ts';
import { CarryOut } from './carry-out.command.ts';
import { DeadlinePlanning } from './deadline-planning.ts';

/** How what was asked for is changed in the open. Each is one command. */
@ApiTags('assignments')
@ApiSecurity('person')
@UseInterceptors(VersionEtag)
@Controller('assignments')
export class AssignmentTermsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly organisation: OrganisationRegister,
    private readonly deadlines: DeadlinePlanning,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Post(':id/set-deadline')
  @ApiCommand('setDeadline', 'Đặt hạn · Set the deadline')
  async setDeadline(
    @AssignmentId() id: string,
    @Body() body: SetDeadlineBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    const at = this.at();
    const deadline = await this.deadlines.plan(body.deadline, at);
    return this.carryOut(id, termsFrom.setDeadline({ ...body, deadline }, byOf(request), at), request);
  }

  @Post(':id/request-correction')
  @ApiCommand('requestCorrection', 'Đề nghị sửa nội dung giao · Request a correction')
  requestCorrection(
    @AssignmentId() id: string,
    @Body() body: RequestCorrectionBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, termsFrom.requestCorrection(body, byOf(request), this.at()), request);
  }

  @Post(':id/correct')
  @ApiCommand('correct', 'Sửa nội dung giao · Correct')
  async correct(
    @AssignmentId() id: string,
    @Body() body: CorrectBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    const { acceptingUnit } = body.changes;
    if (acceptingUnit !== undefined)
      requireUnits(await this.organisation.state(), [{ path: 'changes.acceptingUnit', unit: acceptingUnit }]);
    return this.carryOut(id, termsFrom.correct(body, byOf(request), this.at()), request);
  }

  @Post(':id/refuse-correction')
  @ApiCommand('refuseCorrection', 'Không sửa nội dung giao · Refuse a correction')
  refuseCorrection(
    @AssignmentId() id: string,
    @Body() body: RefuseCorrectionBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, termsFrom.refuseCorrection(body, byOf(request), this.at()), request);
  }

  private carryOut(id: string, command: AssignmentCommand, request: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(new CarryOut(id, command, request));
  }

  private at(): string {
    return this.now().toISOString();
  }
}
