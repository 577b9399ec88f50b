import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { RuleSetRegister } from '../rule-sets/rule-set-register.ts';
import { EvaluationDesk } from './evaluation-desk.ts';
import { EvaluationController } from './evaluation.controller.ts';
import { CompareUnitHandler, GetUnitEvaluationHandler, GetWarningsHandler } from './evaluation.queries.ts';
import { KnownFacts } from './known-facts.ts';
import { GetDossierHandler } from './papers/dossier.query.ts';
import { ListedAssignments } from './papers/listed-assignments.ts';
import { PaperDesk } from './papers/paper-desk.ts';
import { PapersController } from './papers/papers.controller.ts';
import { GetReportHandler } from './papers/report.query.ts';
import { GetSummaryHandler } from './papers/summary.query.ts';
import { RatingRegister } from './rating-register.ts';
import { AskWhatIfHandler } from './what-if.query.ts';

@Module({
  imports: [OrganisationModule],
  controllers: [EvaluationController, PapersController],
  providers: [
    RuleSetRegister,
    RatingRegister,
    KnownFacts,
    EvaluationDesk,
    GetUnitEvaluationHandler,
    CompareUnitHandler,
    GetWarningsHandler,
    AskWhatIfHandler,
    PaperDesk,
    ListedAssignments,
    GetDossierHandler,
    GetSummaryHandler,
    GetReportHandler,
  ],
  exports: [RuleSetRegister, RatingRegister, KnownFacts, EvaluationDesk],
})
export class EvaluationModule {}
