import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { DirectivesController } from './directives.controller.ts';
import { IssueFromTextHandler } from './issue-directive.command.ts';
import { ListDirectivesHandler } from './list-directives.query.ts';
import { ReadDirectiveHandler } from './read-directive.query.ts';

@Module({
  imports: [OrganisationModule],
  controllers: [DirectivesController],
  providers: [IssueFromTextHandler, ReadDirectiveHandler, ListDirectivesHandler],
})
export class DirectivesModule {}
