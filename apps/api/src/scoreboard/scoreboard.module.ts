import { Module } from '@nestjs/common';
import { EvaluationModule } from '../evaluation/evaluation.module.ts';
import { ScoreboardController } from './scoreboard.controller.ts';
import { GetScoreboardHandler, GetUnitScoreHandler } from './scoreboard.queries.ts';

@Module({
  imports: [EvaluationModule],
  controllers: [ScoreboardController],
  providers: [GetScoreboardHandler, GetUnitScoreHandler],
})
export class ScoreboardModule {}
