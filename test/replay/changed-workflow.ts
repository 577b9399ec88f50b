import type { AssignmentActivities } from '@dondoc/assignments-activities';
import type { AssignmentLifecycleInput } from '@dondoc/workflow-assignment';
import { proxyActivities, sleep } from '@temporalio/workflow';

const { planTimeline } = proxyActivities<AssignmentActivities>({ startToCloseTimeout: '30 seconds' });

/** The change that must not pass: it sleeps before it plans, where the workflows already asleep planned first. */
export async function assignmentLifecycle({ tenant, assignmentId }: AssignmentLifecycleInput): Promise<void> {
  await sleep('1 day');
  await planTimeline({ tenant, assignmentId });
}
