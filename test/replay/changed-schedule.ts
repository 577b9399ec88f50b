import type { DutyActivities } from '@dondoc/assignments-activities';
import type { RecurringDutyInput } from '@dondoc/workflow-duty';
import { proxyActivities, sleep } from '@temporalio/workflow';

const { planDuty } = proxyActivities<DutyActivities>({ startToCloseTimeout: '30 seconds' });

/** The change that must not pass: it sleeps before it plans, where the schedules already asleep planned first. */
export async function recurringDuty({ tenant, dutyId }: RecurringDutyInput): Promise<void> {
  await sleep('1 day');
  await planDuty({ tenant, dutyId });
}
