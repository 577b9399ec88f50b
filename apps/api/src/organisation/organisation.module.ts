import { Module } from '@nestjs/common';
import { AbsencesController } from './absences.controller.ts';
import { OrganisationRegister } from './organisation-register.ts';
import { OrganiseHandler } from './organise.command.ts';
import { PostsController } from './posts.controller.ts';
import { Roster } from './roster.ts';
import { UnitsController } from './units.controller.ts';
import { GetUnitsHandler } from './units.query.ts';

@Module({
  controllers: [UnitsController, PostsController, AbsencesController],
  providers: [OrganisationRegister, Roster, GetUnitsHandler, OrganiseHandler],
  exports: [OrganisationRegister, Roster],
})
export class OrganisationModule {}
