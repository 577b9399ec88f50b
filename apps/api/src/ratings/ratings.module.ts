import { Module } from '@nestjs/common';
import { EvaluationModule } from '../evaluation/evaluation.module.ts';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { CarryOutRatingHandler } from './carry-out-rating.command.ts';
import { DecidingFacts } from './deciding-facts.ts';
import { ObjectionWindow } from './objection-window.ts';
import { Proposing } from './proposing.ts';
import { GetRatingQuotaHandler } from './rating-quota.query.ts';
import { RatingStepsController } from './rating-steps.controller.ts';
import { GetRatingHandler, ListRatingsHandler } from './rating.queries.ts';
import { RatingsController } from './ratings.controller.ts';

@Module({
  imports: [OrganisationModule, EvaluationModule],
  controllers: [RatingsController, RatingStepsController],
  providers: [
    CarryOutRatingHandler,
    ListRatingsHandler,
    GetRatingHandler,
    GetRatingQuotaHandler,
    DecidingFacts,
    Proposing,
    ObjectionWindow,
  ],
})
export class RatingsModule {}
