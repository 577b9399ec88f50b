import { reportCommandFrom } from '@dondoc/evaluation-application';
import type { ReportChanged } from '@dondoc/evaluation-contracts';
import type { ReportCommand } from '@dondoc/evaluation-reports';
import { Body, Controller, Inject, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiSecurity, ApiTags } from '@nestjs/swagger';
import { ReportDrawing } from '../evaluation/papers/report-drawing.ts';
import { byOf, Commanded, type CommandRequest } from '../http/command-request.ts';
import { VersionEtag } from '../http/version-etag.interceptor.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { ApiReportStep } from './api-report.decorator.ts';
import { CarryOutReport } from './carry-out-report.command.ts';
import { ReportId } from './report-id.ts';
import { ReportRegister } from './report-register.ts';
import { EditReportBody, IssueReportBody, RedrawReportBody, WithdrawReportBody } from './report.dto.ts';

/** The steps of a report: people edit its words, never its figures; the head issues it. */
@ApiTags('reports')
@ApiSecurity('person')
@UseInterceptors(VersionEtag)
@Controller('reports')
export class ReportStepsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly register: ReportRegister,
    private readonly drawing: ReportDrawing,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Post(':id/edit')
  @ApiReportStep('editReport', 'Sửa lời văn của dự thảo · Edit the words of a draft')
  edit(@ReportId() id: string, @Body() body: EditReportBody, @Commanded() request: CommandRequest) {
    return this.carryOut(id, reportCommandFrom.edit(body, byOf(request), this.at()), request);
  }

  @Post(':id/redraw')
  @ApiReportStep('redrawReport', 'Lấy lại số liệu từ sổ nhật ký · Draw figures and passages anew')
  async redraw(@ReportId() id: string, @Body() body: RedrawReportBody, @Commanded() request: CommandRequest) {
    const { subject, period } = await this.register.known(id);
    const drawn = await this.drawing.draw(subject, period);
    return this.carryOut(id, reportCommandFrom.redraw(body, drawn, byOf(request), this.at()), request);
  }

  @Post(':id/issue')
  @ApiReportStep('issueReport', 'Ban hành báo cáo · Issue the report')
  issue(@ReportId() id: string, @Body() body: IssueReportBody, @Commanded() request: CommandRequest) {
    return this.carryOut(id, reportCommandFrom.issue(body, byOf(request), this.at()), request);
  }

  @Post(':id/withdraw')
  @ApiReportStep('withdrawReport', 'Thu hồi báo cáo · Withdraw the report')
  withdraw(@ReportId() id: string, @Body() body: WithdrawReportBody, @Commanded() request: CommandRequest) {
    return this.carryOut(id, reportCommandFrom.withdraw(body, byOf(request), this.at()), request);
  }

  private carryOut(id: string, command: ReportCommand, request: CommandRequest): Promise<ReportChanged> {
    return this.commands.execute(new CarryOutReport(id, command, request));
  }

  private at(): string {
    return this.now().toISOString();
  }
}
