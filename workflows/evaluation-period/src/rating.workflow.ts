import type { RatingActivities, RatingPlan, RatingRef } from '@dondoc/evaluation-activities';
import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';

/** An event of the rating, by its version in the stream. Versions already seen are ignored. */
export const ratingChanged = defineSignal<[Readonly<{ version: number }>]>('ratingChanged');

export type RatingPeriodInput = RatingRef &
  Readonly<{
    /** Where a run continues another: what that one was waiting for. */
    plan?: RatingPlan;
  }>;

const { planRating, carryOnRating } = proxyActivities<RatingActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

// A rating takes about a hundred events; one that is argued over for long goes on in another run.
const longHistory = 300;

const isLong = (): boolean =>
  workflowInfo().continueAsNewSuggested || workflowInfo().historyLength > longHistory;

/**
 * Wakes when a step of a rating is due, has reminders sent and the rating closed at the end of its window, until it is
 * final. Where nothing comes of itself it waits for news. Workflow id: `rating/<id>`.
 */
export async function ratingPeriod(input: RatingPeriodInput): Promise<void> {
  const { tenant, ratingId } = input;
  let plan = input.plan ?? null;
  let signalled = 0;
  let seen = 0;
  const changed = (): boolean => signalled > Math.max(seen, plan?.version ?? 0);
  setHandler(ratingChanged, ({ version }) => {
    signalled = Math.max(signalled, version);
  });

  while (!plan?.finished) {
    if (!plan || changed()) {
      seen = signalled;
      plan = await planRating({ tenant, ratingId });
      continue;
    }
    if (isLong()) await continueAsNew<typeof ratingPeriod>({ tenant, ratingId, plan });
    if (plan.next === null) {
      await condition(changed);
      continue;
    }
    const left = Date.parse(plan.next) - Date.now();
    const woken = left > 0 && (await condition(changed, left));
    if (!woken) plan = await carryOnRating({ tenant, ratingId, until: plan.next });
  }
}
