import type { AssignmentRef, DutyRef } from '@dondoc/assignments-activities';

/** How a workflow stands by its own history, which is certain, unlike a list of workflows. */
export type WorkflowStanding = Readonly<{
  running: boolean;
  /** Temporal's word for it; null where there is no such workflow. */
  status: string | null;
  /** Why a signal would change nothing: what it is at, and how that fails. Null when it waits. */
  busyWith: string | null;
}>;

/** What the reconciler asks of the workflows of assignments and duties. A workflow's id is its stream. */
export type Workflows = Readonly<{
  /** Those of the ids whose workflow runs, by a list that may be behind by seconds. */
  runningAmong: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Ids of all that run, page by page, by the same list. */
  running: () => AsyncIterable<readonly string[]>;
  standing: (id: string) => Promise<WorkflowStanding>;
  /** Has a workflow look at its assignment and plan anew; one that has ended meanwhile is left alone. */
  wake: (id: string, version: number) => Promise<void>;
  /** Starts the workflow and has it look. */
  begin: (ref: AssignmentRef, id: string, version: number) => Promise<void>;
  /** The same of a recurring duty's. */
  beginDuty: (ref: DutyRef, id: string, version: number) => Promise<void>;
}>;
