import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { DutiesController } from './duties.controller.ts';
import { CarryOutDutyHandler } from './duty.command.ts';
import { GetDutyHandler, ListDutiesHandler } from './duty.queries.ts';

@Module({
  imports: [OrganisationModule],
  controllers: [DutiesController],
  providers: [CarryOutDutyHandler, ListDutiesHandler, GetDutyHandler],
})
export class DutiesModule {}
