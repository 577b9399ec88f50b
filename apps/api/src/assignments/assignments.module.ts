import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { AssignmentChildController } from './assignment-child.controller.ts';
import { AssignmentPartController } from './assignment-part.controller.ts';
import { AssignmentRulingController } from './assignment-ruling.controller.ts';
import { AssignmentSteeringController } from './assignment-steering.controller.ts';
import { AssignmentTermsController } from './assignment-terms.controller.ts';
import { AssignmentWorkController } from './assignment-work.controller.ts';
import { GetAssignmentHandler, GetTimelineHandler } from './assignment.queries.ts';
import { AssignmentsController } from './assignments.controller.ts';
import { AttemptsController } from './attempts.controller.ts';
import { GetAttemptsHandler } from './attempts.query.ts';
import { BulkController } from './bulk.controller.ts';
import { CarryOutHandler } from './carry-out.command.ts';
import { DeadlinePlanning } from './deadline-planning.ts';
import { DelayController } from './delay.controller.ts';
import { GetDelayHandler } from './delay.query.ts';
import { IssueByHandHandler } from './issue-by-hand.command.ts';
import { ListAssignmentsHandler } from './list-assignments.query.ts';

@Module({
  imports: [OrganisationModule],
  controllers: [
    // Before those that would take "bulk" for an assignment.
    BulkController,
    AssignmentsController,
    AssignmentWorkController,
    AssignmentRulingController,
    AssignmentSteeringController,
    AssignmentTermsController,
    AssignmentPartController,
    AssignmentChildController,
    DelayController,
    AttemptsController,
  ],
  providers: [
    DeadlinePlanning,
    // The bulk routes go the way of the single ones.
    AssignmentSteeringController,
    AssignmentTermsController,
    CarryOutHandler,
    IssueByHandHandler,
    GetAssignmentHandler,
    GetTimelineHandler,
    GetDelayHandler,
    GetAttemptsHandler,
    ListAssignmentsHandler,
  ],
})
export class AssignmentsModule {}
