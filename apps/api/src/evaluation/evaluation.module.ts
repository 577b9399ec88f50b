import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { RuleSetRegister } from '../rule-sets/rule-set-register.ts';
import { EvaluationDesk } from './evaluation-desk.ts';
import { EvaluationController } from './evaluation.controller.ts';
import { CompareUnitHandler, GetUnitEvaluationHandler, GetWarningsHandler } from './evaluation.queries.ts';
import { KnownFacts } from './known-facts.ts';
import { GetDossierHandler } from './papers/dossier.query.ts';
import { LedgerPlaces } from './papers/ledger-place.ts';
import { PaperDesk } from './papers/paper-desk.ts';
import { PapersController } from './papers/papers.controller.ts';
import { ReportDrawing } from './papers/report-drawing.ts';
import { ReportOnPaper } from './papers/report-on-paper.ts';
import { GetReportHandler } from './papers/report.query.ts';
import { GetSummaryHandler } from './papers/summary.query.ts';
import { RatingRegister } from './rating-register.ts';
import { GetWaitsHandler } from './waits.query.ts';
import { CalendarHistory } from './ward-calendars.ts';
import { AskWhatIfHandler } from './what-if.query.ts';

@Module({
  imports: [OrganisationModule],
  controllers: [EvaluationController, PapersController],
  providers: [
    RuleSetRegister,
    RatingRegister,
    KnownFacts,
    CalendarHistory,
    EvaluationDesk,
    GetUnitEvaluationHandler,
    CompareUnitHandler,
    GetWarningsHandler,
    AskWhatIfHandler,
    GetWaitsHandler,
    PaperDesk,
    LedgerPlaces,
    GetDossierHandler,
    GetSummaryHandler,
    ReportDrawing,
    ReportOnPaper,
    GetReportHandler,
  ],
  exports: [RuleSetRegister, RatingRegister, KnownFacts, EvaluationDesk, ReportDrawing, ReportOnPaper],
})
export class EvaluationModule {}
