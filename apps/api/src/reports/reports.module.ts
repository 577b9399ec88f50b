import { Module } from '@nestjs/common';
import { EvaluationModule } from '../evaluation/evaluation.module.ts';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { CarryOutReportHandler } from './carry-out-report.command.ts';
import { DraftReportHandler } from './draft-report.command.ts';
import { ReportRegister } from './report-register.ts';
import { ReportStepsController } from './report-steps.controller.ts';
import { ListReportsHandler } from './report.queries.ts';
import { ReportsController } from './reports.controller.ts';

@Module({
  imports: [EvaluationModule, OrganisationModule],
  controllers: [ReportsController, ReportStepsController],
  providers: [ReportRegister, CarryOutReportHandler, DraftReportHandler, ListReportsHandler],
})
export class ReportsModule {}
