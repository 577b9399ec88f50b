import { adoptLadderFrom } from '@dondoc/settings-application';
import type { LadderView, SettingChanged } from '@dondoc/settings-contracts';
import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { byOf, Commanded, type CommandRequest } from '../http/command-request.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { ApiSettingChange } from './api-setting-change.decorator.ts';
import { ChangeSettings } from './change-settings.command.ts';
import { GetLadder } from './ladder.query.ts';
import { AdoptLadderBody, LadderViewBody } from './settings.dto.ts';

/** When to remind, how long to wait and whom to tell. Everybody may read it; leaders change it, in the open. */
@ApiTags('settings')
@ApiSecurity('person')
@Controller('settings/ladder')
export class LadderController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'getLadder',
    summary: 'Chính sách nhắc việc và báo cáo vượt cấp · The ladder of reminders and escalation',
  })
  @ApiOkResponse({ type: LadderViewBody })
  @ApiProblems(401)
  show(): Promise<LadderView> {
    return this.queries.execute(new GetLadder());
  }

  @Put()
  @ApiSettingChange('adoptLadder', 'Áp dụng chính sách mới · Adopt a ladder')
  adopt(@Body() body: AdoptLadderBody, @Commanded() request: CommandRequest): Promise<SettingChanged> {
    const command = adoptLadderFrom(body, byOf(request), this.now().toISOString());
    return this.commands.execute(new ChangeSettings(command, request));
  }
}
