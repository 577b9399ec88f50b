import { reportDocx, reportPdf } from '@dondoc/evaluation-documents';
import type { ReportChanged, ReportView } from '@dondoc/evaluation-contracts';
import { Body, Controller, Get, Post, Query, UseInterceptors } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import { oneAtATime } from '../evaluation/papers/one-at-a-time.ts';
import { ApiPaper, file } from '../evaluation/papers/paper-file.ts';
import { ReportOnPaper } from '../evaluation/papers/report-on-paper.ts';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { Commanded, CommandHeaders, type CommandRequest } from '../http/command-request.ts';
import { etagHeader, VersionEtag } from '../http/version-etag.interceptor.ts';
import { DraftReport } from './draft-report.command.ts';
import { ReportId, reportIdParam } from './report-id.ts';
import { ReportRegister } from './report-register.ts';
import {
  DraftReportBody,
  ListReportsQuery,
  ReportChangedBody,
  ReportListBody,
  ReportPaperQuery,
  ReportViewBody,
} from './report.dto.ts';
import { ListReports, type ReportList } from './report.queries.ts';

/** Periodic reports. Everybody may read them; the people of the unit that reports write them. */
@ApiTags('reports')
@ApiSecurity('person')
@Controller('reports')
export class ReportsController {
  private readonly print = oneAtATime();

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly register: ReportRegister,
    private readonly paper: ReportOnPaper,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listReports', summary: 'Các báo cáo định kỳ · Periodic reports' })
  @ApiOkResponse({ type: ReportListBody })
  @ApiProblems(400, 401)
  list(@Query() filter: ListReportsQuery): Promise<ReportList> {
    return this.queries.execute(new ListReports(filter));
  }

  @Get(':id')
  @UseInterceptors(VersionEtag)
  @ApiParam(reportIdParam)
  @ApiOperation({ operationId: 'getReport', summary: 'Một báo cáo · One report' })
  @ApiOkResponse({ type: ReportViewBody, headers: etagHeader })
  @ApiProblems(401, 404)
  one(@ReportId() id: string): Promise<ReportView> {
    return this.register.known(id);
  }

  @Post()
  @UseInterceptors(VersionEtag)
  @ApiOperation({
    operationId: 'draftReport',
    summary: 'Lập dự thảo báo cáo từ sổ nhật ký · Draft a report from the log',
  })
  @ApiCreatedResponse({ type: ReportChangedBody, headers: etagHeader })
  @CommandHeaders({ ifMatch: false })
  @ApiProblems(400, 401, 409, 413)
  draft(@Body() body: DraftReportBody, @Commanded() request: CommandRequest): Promise<ReportChanged> {
    return this.commands.execute(new DraftReport(body, request));
  }

  @Get(':id/report.docx')
  @ApiParam(reportIdParam)
  @ApiPaper('getIssuedReportDocx', 'Báo cáo đã sửa, DOCX · The report as edited, DOCX', 'docx')
  async docx(@ReportId() id: string, @Query() { language }: ReportPaperQuery) {
    const report = await this.paper.of(await this.register.known(id));
    return file(await this.print(() => reportDocx(report, { language })), 'docx', `bao-cao-${id}`);
  }

  @Get(':id/report.pdf')
  @ApiParam(reportIdParam)
  @ApiPaper('getIssuedReportPdf', 'Báo cáo đã sửa, PDF · The report as edited, PDF', 'pdf')
  async pdf(@ReportId() id: string, @Query() { language }: ReportPaperQuery) {
    const report = await this.paper.of(await this.register.known(id));
    return file(await this.print(() => reportPdf(report, { language })), 'pdf', `bao-cao-${id}`);
  }
}
