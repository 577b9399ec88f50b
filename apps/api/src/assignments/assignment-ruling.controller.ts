import { rulingFrom } from '@dondoc/assignments-application';
import type { CommandResult } from '@dondoc/assignments-contracts';
import type { AssignmentCommand } from '@dondoc/assignments-domain';
import { Body, Controller, Inject, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiSecurity, ApiTags } from '@nestjs/swagger';
import { byOf, Commanded, type CommandRequest } from '../http/command-request.ts';
import { VersionEtag } from '../http/version-etag.interceptor.ts';
import { SettingsRegister } from '../settings/settings-register.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { ApiCommand } from './api-command.decorator.ts';
import { AssignmentId } from './assignment-id.ts';
import {
  DeclineBody,
  RequestExtensionBody,
  RuleOnDeclineBody,
  RuleOnExtensionBody,
  SuspendBody,
} from './assignment.dto.ts';
import { CarryOut } from './carry-out.command.ts';
import { DeadlinePlanning } from './deadline-planning.ts';
import { ruleOnDeclineBy } from './decline-ruling.ts';

/** What a unit asks for, and how those who gave the work rule on it. Each is one command. */
@ApiTags('assignments')
@ApiSecurity('person')
@UseInterceptors(VersionEtag)
@Controller('assignments')
export class AssignmentRulingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly deadlines: DeadlinePlanning,
    private readonly settings: SettingsRegister,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Post(':id/decline')
  @ApiCommand('decline', 'Từ chối nhận việc · Decline')
  async decline(
    @AssignmentId() id: string,
    @Body() body: DeclineBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    const at = this.at();
    const ruleBy = ruleOnDeclineBy(at, await this.settings.now());
    return this.carryOut(id, rulingFrom.decline(body, byOf(request), at, ruleBy), request);
  }

  @Post(':id/rule-on-decline')
  @ApiCommand('ruleOnDecline', 'Quyết định về việc từ chối · Rule on a decline')
  ruleOnDecline(
    @AssignmentId() id: string,
    @Body() body: RuleOnDeclineBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, rulingFrom.ruleOnDecline(body, byOf(request), this.at()), request);
  }

  @Post(':id/request-extension')
  @ApiCommand('requestExtension', 'Đề nghị gia hạn · Request an extension')
  async requestExtension(
    @AssignmentId() id: string,
    @Body() body: RequestExtensionBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    const at = this.at();
    const deadline = await this.deadlines.plan(body.deadline, at);
    return this.carryOut(id, rulingFrom.requestExtension({ ...body, deadline }, byOf(request), at), request);
  }

  @Post(':id/rule-on-extension')
  @ApiCommand('ruleOnExtension', 'Quyết định về gia hạn · Rule on an extension')
  ruleOnExtension(
    @AssignmentId() id: string,
    @Body() body: RuleOnExtensionBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, rulingFrom.ruleOnExtension(body, byOf(request), this.at()), request);
  }

  @Post(':id/suspend')
  @ApiCommand('suspend', 'Tạm dừng · Suspend')
  suspend(
    @AssignmentId() id: string,
    @Body() body: SuspendBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, rulingFrom.suspend(body, byOf(request), this.at()), request);
  }

  @Post(':id/resume')
  @ApiCommand('resume', 'Tiếp tục · Resume')
  resume(@AssignmentId() id: string, @Commanded() request: CommandRequest): Promise<CommandResult> {
    return this.carryOut(id, rulingFrom.resume(byOf(request), this.at()), request);
  }

  private carryOut(id: string, command: AssignmentCommand, request: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(new CarryOut(id, command, request));
  }

  private at(): string {
    return this.now().toISOString();
  }
}
