import { commandFrom } from '@dondoc/assignments-application';
import type { CommandResult } from '@dondoc/assignments-contracts';
import type { AssignmentCommand } from '@dondoc/assignments-domain';
import { Body, Controller, Inject, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiSecurity, ApiTags } from '@nestjs/swagger';
import { byOf, Commanded, type CommandRequest } from '../http/command-request.ts';
import { VersionEtag } from '../http/version-etag.interceptor.ts';
import { Only } from '../identity/identity.guard.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { AssignmentId } from './assignment-id.ts';
import {
  AcceptResultBody,
  IssueAssignmentBody,
  ReportProgressBody,
  ReturnResultBody,
  SubmitResultBody,
} from './assignment.dto.ts';
import { CarryOut } from './carry-out.command.ts';
import { ApiCommand } from './api-command.decorator.ts';
import { IssueByHand } from './issue-by-hand.command.ts';

/** What people do with an assignment. Each is one command; whether it is allowed now is the decider's word. */
@ApiTags('assignments')
@ApiSecurity('person')
@UseInterceptors(VersionEtag)
@Controller('assignments')
export class AssignmentWorkController {
  constructor(
    private readonly commands: CommandBus,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Post()
  @Only('leader')
  @ApiCommand('issueAssignment', 'Giao một nhiệm vụ · Issue an assignment', 201)
  issue(@Body() body: IssueAssignmentBody, @Commanded() request: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(new IssueByHand(body, request));
  }

  @Post(':id/acknowledge')
  @ApiCommand('acknowledge', 'Tiếp nhận · Acknowledge')
  acknowledge(@AssignmentId() id: string, @Commanded() request: CommandRequest): Promise<CommandResult> {
    return this.carryOut(id, commandFrom.acknowledge(byOf(request), this.at()), request);
  }

  @Post(':id/report-progress')
  @ApiCommand('reportProgress', 'Báo cáo tiến độ · Report progress')
  reportProgress(
    @AssignmentId() id: string,
    @Body() body: ReportProgressBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, commandFrom.reportProgress(body, byOf(request), this.at()), request);
  }

  @Post(':id/submit-result')
  @ApiCommand('submitResult', 'Nộp kết quả kèm minh chứng · Submit the result with evidence')
  submitResult(
    @AssignmentId() id: string,
    @Body() body: SubmitResultBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, commandFrom.submitResult(body, byOf(request), this.at()), request);
  }

  @Post(':id/accept-result')
  @ApiCommand('acceptResult', 'Nghiệm thu · Accept the result')
  acceptResult(
    @AssignmentId() id: string,
    @Body() body: AcceptResultBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, commandFrom.acceptResult(body, byOf(request), this.at()), request);
  }

  @Post(':id/return-result')
  @ApiCommand('returnResult', 'Trả lại kết quả · Return the result')
  returnResult(
    @AssignmentId() id: string,
    @Body() body: ReturnResultBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    return this.carryOut(id, commandFrom.returnResult(body, byOf(request), this.at()), request);
  }

  private carryOut(id: string, command: AssignmentCommand, request: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(new CarryOut(id, command, request));
  }

  private at(): string {
    return this.now().toISOString();
  }
}
