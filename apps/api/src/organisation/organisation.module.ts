import { Module } from '@nestjs/common';
import { OrganisationRegister } from './organisation-register.ts';
import { UnitsController } from './units.controller.ts';
import { GetUnitsHandler } from './units.query.ts';

@Module({
  controllers: [UnitsController],
  providers: [OrganisationRegister, GetUnitsHandler],
  exports: [OrganisationRegister],
})
export class OrganisationModule {}
