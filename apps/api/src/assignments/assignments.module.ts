import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { AssignmentWorkController } from './assignment-work.controller.ts';
import { GetAssignmentHandler, GetTimelineHandler } from './assignment.queries.ts';
import { AssignmentsController } from './assignments.controller.ts';
import { CarryOutHandler } from './carry-out.command.ts';
import { IssueByHandHandler } from './issue-by-hand.command.ts';
import { ListAssignmentsHandler } from './list-assignments.query.ts';

@Module({
  imports: [OrganisationModule],
  controllers: [AssignmentsController, AssignmentWorkController],
  providers: [
    CarryOutHandler,
    IssueByHandHandler,
    GetAssignmentHandler,
    GetTimelineHandler,
    ListAssignmentsHandler,
  ],
})
export class AssignmentsModule {}
