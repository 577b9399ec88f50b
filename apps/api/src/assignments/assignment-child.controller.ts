import { partFrom } from '@dondoc/assignments-application';
import type { CommandResult } from '@dondoc/assignments-contracts';
import { Body, Controller, Inject, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiSecurity, ApiTags } from '@nestjs/swagger';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { byOf, Commanded, type CommandRequest } from '../http/command-request.ts';
import { VersionEtag } from '../http/version-etag.interceptor.ts';
import { requireUnits } from '../organisation/known-units.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { ApiCommand } from './api-command.decorator.ts';
import { AssignmentId, assignmentIdFrom } from './assignment-id.ts';
import { IssueChildBody } from './assignment.dto.ts';
import { CarryOut } from './carry-out.command.ts';
import { DeadlinePlanning } from './deadline-planning.ts';

/** Assignments that are part of another. */
@ApiTags('assignments')
@ApiSecurity('person')
@UseInterceptors(VersionEtag)
@Controller('assignments')
export class AssignmentChildController {
  constructor(
    private readonly commands: CommandBus,
    private readonly organisation: OrganisationRegister,
    private readonly deadlines: DeadlinePlanning,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Post(':id/issue-child')
  @ApiCommand('issueChild', 'Giao nhiệm vụ con · Issue an assignment that is part of this one')
  async issueChild(
    @AssignmentId() id: string,
    @Body() body: IssueChildBody,
    @Commanded() request: CommandRequest,
  ): Promise<CommandResult> {
    requireUnits(await this.organisation.state(), [
      { path: 'leadUnit', unit: body.leadUnit },
      ...body.cooperatingUnits.map((unit, index) => ({ path: `cooperatingUnits.${index}`, unit })),
      ...(body.acceptingUnit === null ? [] : [{ path: 'acceptingUnit', unit: body.acceptingUnit }]),
    ]);
    const at = this.now().toISOString();
    const deadline = await this.deadlines.plan(body.deadline, at);
    const command = partFrom.issueChild({ ...body, deadline }, this.childOf(id, request), byOf(request), at);
    return this.commands.execute(new CarryOut(id, command, request));
  }

  /** The same request sent again names the same child; under another parent the key names another. */
  private childOf(parent: string, { actor, idempotencyKey }: CommandRequest): string {
    return assignmentIdFrom(this.settings.tenant, actor.person, `${parent}/${idempotencyKey}`);
  }
}
