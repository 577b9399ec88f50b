import {
  dueOccurrence,
  dutyDecider,
  dutyStream,
  isBefore,
  type DutyEvent,
  type Instant,
} from '@dondoc/assignments-domain';
import { fold, handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { ApplicationFailure } from '@temporalio/common';

export type DutyRef = Readonly<{ tenant: string; dutyId: string }>;

/** When the schedule of a duty wakes next. `finished`: no occurrence is left. */
export type DutySchedule = Readonly<{ version: number; finished: boolean; next: Instant | null }>;

export type DutyActivities = Readonly<{
  planDuty: (ref: DutyRef) => Promise<DutySchedule>;
  /** Makes every occurrence whose time has come by `until` or now, and answers with what this leaves. */
  issueOccurrences: (due: DutyRef & Readonly<{ until: Instant }>) => Promise<DutySchedule>;
}>;

export type DutyActivitiesDependencies = Readonly<{
  store: EventStore;
  now: () => Instant | Promise<Instant>;
}>;

const actor = 'system:worker';

export const dutyActivities = ({ store, now }: DutyActivitiesDependencies): DutyActivities => {
  const handle = handleWith(store, dutyDecider);

  const read = async ({ tenant, dutyId }: DutyRef) => {
    const history = await store.readStream<DutyEvent>(tenant, dutyStream(dutyId));
    const [first] = history;
    if (!first)
      throw ApplicationFailure.nonRetryable(
        `Duty ${dutyId} of ${tenant} is not in the event store; was the store restored from an older backup?`,
        'duty-unknown',
      );
    const due = dueOccurrence(fold(dutyDecider, history));
    const schedule = {
      version: history.at(-1)?.version ?? 0,
      finished: due === null,
      next: due?.at ?? null,
    };
    return { schedule, due, correlationId: first.metadata.correlationId };
  };

  const issueUntil = async (ref: DutyRef, at: Instant): Promise<DutySchedule> => {
    const { schedule, due, correlationId } = await read(ref);
    if (!due || isBefore(at, due.at)) return schedule;
    const { tenant, dutyId } = ref;
    const stream = dutyStream(dutyId);
    const commandId = `${stream}/${due.period.name}`;
    const handled = await handle(
      stream,
      { type: 'IssueOccurrence', data: { at, duty: dutyId, period: due.period.name } },
      { tenant, actor, commandId, causationId: commandId, correlationId },
    );
    if (handled.outcome !== 'done' || handled.version === schedule.version)
      throw ApplicationFailure.retryable(`Occurrence ${commandId} was not made; tried again.`, 'contended');
    return issueUntil(ref, at);
  };

  return {
    planDuty: async (ref) => (await read(ref)).schedule,
    issueOccurrences: async ({ until, ...ref }) => {
      const present = await now();
      return issueUntil(ref, isBefore(present, until) ? until : present);
    },
  };
};
