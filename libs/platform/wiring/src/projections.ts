import { assignmentCard, assignmentTimeline, dutyCard } from '@dondoc/assignments-projections';
import { assignmentFacts, ratingCard, reportCard, ruleSetCard } from '@dondoc/evaluation-projections';
import { notificationCard } from '@dondoc/notifications-projections';
import type { AnyEvent, AnyProjection, Projection } from '@dondoc/event-sourcing-kernel';

const any = <Document, Event extends AnyEvent>(projection: Projection<Document, Event>): AnyProjection =>
  projection as unknown as AnyProjection;

/** Every read model that is kept. */
export const projections: readonly AnyProjection[] = [
  any(assignmentCard),
  any(assignmentTimeline),
  any(assignmentFacts),
  any(notificationCard),
  any(dutyCard),
  any(ratingCard),
  any(ruleSetCard),
  any(reportCard),
];
