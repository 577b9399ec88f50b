import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { AssignmentRulingController } from './assignment-ruling.controller.ts';
import { AssignmentSteeringController } from './assignment-steering.controller.ts';
import { AssignmentWorkController } from './assignment-work.controller.ts';
import { GetAssignmentHandler, GetTimelineHandler } from './assignment.queries.ts';
import { AssignmentsController } from './assignments.controller.ts';
import { CarryOutHandler } from './carry-out.command.ts';
import { DelayController } from './delay.controller.ts';
import { GetDelayHandler } from './delay.query.ts';
import { IssueByHandHandler } from './issue-by-hand.command.ts';
import { ListAssignmentsHandler } from './list-assignments.query.ts';

@Module({
  imports: [OrganisationModule],
  controllers: [
    AssignmentsController,
    AssignmentWorkController,
    AssignmentRulingController,
    AssignmentSteeringController,
    DelayController,
  ],
  providers: [
    CarryOutHandler,
    IssueByHandHandler,
    GetAssignmentHandler,
    GetTimelineHandler,
    GetDelayHandler,
    ListAssignmentsHandler,
  ],
})
export class AssignmentsModule {}
