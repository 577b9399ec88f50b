import {
  assignmentActivities,
  type AssignmentActivitiesDependencies,
  type AssignmentRef,
  type PlanningSource,
  type Timeline,
} from '@dondoc/assignments-activities';
import type { EventStore } from '@dondoc/event-sourcing-kernel';

/** Plans an assignment from what a store holds. */
export type PlanFrom = (store: EventStore) => (ref: AssignmentRef) => Promise<Timeline>;

/** The very planning that workflows ask for, so that the two can only differ by what a workflow missed. */
export const assignmentPlans =
  (planning: PlanningSource & Pick<AssignmentActivitiesDependencies, 'now'>): PlanFrom =>
  (store) =>
    // Nobody is told anything by planning, so neither heads nor superiors are asked for.
    assignmentActivities({ ...planning, store, headOf: async () => null, unitAbove: async () => null })
      .planTimeline;
