import type { AnyProjection, EventStore } from '@dondoc/event-sourcing-kernel';
import type { Router } from '@dondoc/messaging-kernel';
import type { Pool } from 'pg';
import { checkAssignments } from './check-assignments.ts';
import { checkDuties } from './check-duties.ts';
import { checkDelivery } from './check-delivery.ts';
import { checkReadModels } from './check-read-models.ts';
import { checkWorkflows } from './check-workflows.ts';
import type { Found } from './finding.ts';
import type { PlanFrom } from './plans.ts';
import type { Workflows } from './workflows.ts';

/** All that is compared. The pool gives a rebuild three connections. */
export type System = Readonly<{
  pool: Pool;
  store: EventStore;
  plansFrom: PlanFrom;
  workflows: Workflows;
  projections: readonly AnyProjection[];
  route: Router;
}>;

export type ReconcileOptions = Readonly<{
  now: () => Date;
  /** Whether what is safe is repaired; else all is only reported. */
  repair: boolean;
  /** How long what follows from an event or a timer may take before it counts as not done; two minutes by default. */
  toleranceMs?: number;
  /** Streams read at once. */
  pageSize?: number;
}>;

/**
 * Compares workflows, read models and delivery with the event store and gives each difference as it is found, with
 * what was done about it. The workflows come last: without Temporal the others are still told before this throws.
 */
export async function* reconcile(
  { pool, store, plansFrom, workflows, projections, route }: System,
  { now, repair, toleranceMs = 120_000, pageSize = 200 }: ReconcileOptions,
): AsyncGenerator<Found> {
  const measure = { now: now().toISOString(), toleranceMs };
  yield* checkDelivery(pool, measure);
  yield* checkReadModels({ pool, store, projections, route }, repair);
  yield* checkAssignments({ pool, store, plansFrom, workflows }, { ...measure, repair, pageSize });
  yield* checkDuties({ pool, workflows }, { ...measure, repair, pageSize });
  yield* checkWorkflows(pool, workflows);
}
