import type { DutyActivities, DutyRef, DutySchedule } from '@dondoc/assignments-activities';
import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';

/** An event of the duty, by its version in the stream. Versions already seen are ignored. */
export const dutyChanged = defineSignal<[Readonly<{ version: number }>]>('dutyChanged');

export type RecurringDutyInput = DutyRef &
  Readonly<{
    /** Where a run continues another: what that one was waiting for. */
    schedule?: DutySchedule;
  }>;

const { planDuty, issueOccurrences } = proxyActivities<DutyActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

// A year of weeks takes about six hundred events; each run holds half of them at most.
const longHistory = 300;

const isLong = (): boolean =>
  workflowInfo().continueAsNewSuggested || workflowInfo().historyLength > longHistory;

/**
 * Wakes at the beginning of each period of a recurring duty and has its assignment made, until no period is left or the
 * duty is ended. Workflow id: `duty/<id>`.
 */
export async function recurringDuty(input: RecurringDutyInput): Promise<void> {
  const { tenant, dutyId } = input;
  let schedule = input.schedule ?? null;
  let signalled = 0;
  let seen = 0;
  const changed = (): boolean => signalled > Math.max(seen, schedule?.version ?? 0);
  setHandler(dutyChanged, ({ version }) => {
    signalled = Math.max(signalled, version);
  });

  while (!schedule?.finished) {
    if (!schedule?.next || changed()) {
      seen = signalled;
      schedule = await planDuty({ tenant, dutyId });
      continue;
    }
    if (isLong()) await continueAsNew<typeof recurringDuty>({ tenant, dutyId, schedule });
    const left = Date.parse(schedule.next) - Date.now();
    const woken = left > 0 && (await condition(changed, left));
    if (!woken) schedule = await issueOccurrences({ tenant, dutyId, until: schedule.next });
  }
}
