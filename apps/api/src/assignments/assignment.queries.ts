import type { AssignmentView, TimelineEntry } from '@dondoc/assignments-contracts';
import { assignmentCard, assignmentTimeline } from '@dondoc/assignments-projections';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CLOCK, type Clock } from '../store/clock.ts';
import { SettingsRegister } from '../settings/settings-register.ts';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';
import { viewAt } from './assignment-view.ts';
import { assignmentUnknown } from './assignment.problem.ts';

export class GetAssignment extends Query<AssignmentView> {
  constructor(readonly assignmentId: string) {
    super();
  }
}

@QueryHandler(GetAssignment)
export class GetAssignmentHandler implements IQueryHandler<GetAssignment> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly settings: SettingsRegister,
  ) {}

  async execute({ assignmentId }: GetAssignment): Promise<AssignmentView> {
    const card = await this.readModels.find(assignmentCard, assignmentId);
    if (!card) throw assignmentUnknown();
    const { calendar } = await this.settings.now();
    return viewAt(card, this.now().toISOString(), calendar);
  }
}

export type Timeline = Readonly<{ items: readonly TimelineEntry[] }>;

export class GetTimeline extends Query<Timeline> {
  constructor(readonly assignmentId: string) {
    super();
  }
}

@QueryHandler(GetTimeline)
export class GetTimelineHandler implements IQueryHandler<GetTimeline> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ assignmentId }: GetTimeline): Promise<Timeline> {
    const documents = await this.readModels.list(assignmentTimeline, `${assignmentId}/`);
    if (documents.length === 0) throw assignmentUnknown();
    return { items: documents.map(({ assignment: _, ...entry }) => entry) };
  }
}
