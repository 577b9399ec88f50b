import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { ScoreboardController } from './scoreboard.controller.ts';
import { GetScoreboardHandler, GetUnitScoreHandler } from './scoreboard.queries.ts';

@Module({
  imports: [OrganisationModule],
  controllers: [ScoreboardController],
  providers: [GetScoreboardHandler, GetUnitScoreHandler],
})
export class ScoreboardModule {}
