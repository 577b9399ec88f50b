import { calendarCommandFrom } from '@dondoc/settings-application';
import type { CalendarPreview, CalendarView, SettingChanged } from '@dondoc/settings-contracts';
import type { CalendarCommand } from '@dondoc/settings-domain';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { byOf, Commanded, type CommandRequest } from '../http/command-request.ts';
import { Only } from '../identity/identity.guard.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { ApiSettingChange } from './api-setting-change.decorator.ts';
import { GetCalendar, PreviewCalendar } from './calendar.queries.ts';
import { ChangeSettings } from './change-settings.command.ts';
import {
  AnnounceDayOffBody,
  CalendarPreviewBody,
  CalendarViewBody,
  ChangeHoursBody,
  OpenYearBody,
  PreviewCalendarBody,
  WithdrawDayOffBody,
} from './settings.dto.ts';

/** Which days the ward works, and by which document. Everybody may read it; leaders change it, in the open. */
@ApiTags('settings')
@ApiSecurity('person')
@Controller('settings/calendar')
export class CalendarController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getCalendar', summary: 'Lịch làm việc của phường · The ward’s calendar' })
  @ApiOkResponse({ type: CalendarViewBody })
  @ApiProblems(401)
  show(): Promise<CalendarView> {
    return this.queries.execute(new GetCalendar());
  }

  @Post('preview')
  @HttpCode(200)
  @Only('leader')
  @ApiOperation({
    operationId: 'previewCalendar',
    summary: 'Xem trước hạn nào sẽ chuyển · Which deadlines a change would move',
  })
  @ApiOkResponse({ type: CalendarPreviewBody })
  @ApiProblems(400, 401, 403, 409)
  preview(@Body() { change }: PreviewCalendarBody): Promise<CalendarPreview> {
    return this.queries.execute(new PreviewCalendar(change));
  }

  @Post('days-off')
  @ApiSettingChange('announceDayOff', 'Công bố ngày nghỉ · Announce a day off')
  announce(@Body() body: AnnounceDayOffBody, @Commanded() request: CommandRequest): Promise<SettingChanged> {
    return this.change(calendarCommandFrom.announce(body, byOf(request), this.at()), request);
  }

  @Post('withdraw')
  @ApiSettingChange('withdrawDayOff', 'Rút ngày nghỉ đã công bố · Withdraw a day off')
  withdraw(@Body() body: WithdrawDayOffBody, @Commanded() request: CommandRequest): Promise<SettingChanged> {
    return this.change(calendarCommandFrom.withdraw(body, byOf(request), this.at()), request);
  }

  @Post('years')
  @ApiSettingChange('openYear', 'Mở lịch một năm · Open a year')
  openYear(@Body() body: OpenYearBody, @Commanded() request: CommandRequest): Promise<SettingChanged> {
    return this.change(calendarCommandFrom.openYear(body, byOf(request), this.at()), request);
  }

  @Post('hours')
  @ApiSettingChange('changeWorkingHours', 'Đổi giờ làm việc · Change the working hours')
  changeHours(@Body() body: ChangeHoursBody, @Commanded() request: CommandRequest): Promise<SettingChanged> {
    return this.change(calendarCommandFrom.changeHours(body, byOf(request), this.at()), request);
  }

  private change(command: CalendarCommand, request: CommandRequest): Promise<SettingChanged> {
    return this.commands.execute(new ChangeSettings(command, request));
  }

  private at(): string {
    return this.now().toISOString();
  }
}
