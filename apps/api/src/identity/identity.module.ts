import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { IdentityGuard } from './identity.guard.ts';
import { PeopleController } from './people.controller.ts';
import { GetPeopleHandler } from './people.query.ts';
import { WardController } from './ward.controller.ts';

@Module({
  imports: [OrganisationModule],
  controllers: [PeopleController, WardController],
  providers: [GetPeopleHandler, { provide: APP_GUARD, useClass: IdentityGuard }],
})
export class IdentityModule {}
