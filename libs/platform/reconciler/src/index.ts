export {
  emptyTally,
  findingKinds,
  tally,
  type Finding,
  type FindingKind,
  type Found,
  type Tally,
} from './finding.ts';
export { findingText } from './finding.text.ts';
export { lookVersion } from './look-version.ts';
export { assignmentPlans, type PlanFrom } from './plans.ts';
export { reconcile, type ReconcileOptions, type System } from './reconcile.ts';
export { temporalWorkflows } from './temporal-workflows.ts';
export type { Workflows, WorkflowStanding } from './workflows.ts';
