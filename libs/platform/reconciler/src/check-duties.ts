import {
  assignmentStream,
  dueOccurrence,
  dutyDecider,
  dutyStream,
  type DutyEvent,
} from '@dondoc/assignments-domain';
import { fold, type Recorded } from '@dondoc/event-sourcing-kernel';
import { existingStreams, readCategory, type StreamHistory } from '@dondoc/event-sourcing-postgres';
import type { Pool } from 'pg';
import type { CheckOptions } from './check-assignments.ts';
import { lateBy } from './disagreements.ts';
import type { Found } from './finding.ts';
import { lookVersion } from './look-version.ts';
import type { Workflows } from './workflows.ts';

export type DutyChecks = Readonly<{ pool: Pick<Pool, 'query'>; workflows: Workflows }>;

const streamPrefix = dutyStream('');
const category = streamPrefix.slice(0, -1);

const dutyEvents = ({ events }: StreamHistory) => events as readonly Recorded<DutyEvent>[];

/** A duty that still has periods to come, beside the workflow that is to wake for them. */
async function* checkSchedule(
  { workflows }: DutyChecks,
  history: StreamHistory,
  listed: boolean,
  { repair, ...measure }: CheckOptions,
): AsyncGenerator<Found> {
  const { tenant, stream, events } = history;
  const due = dueOccurrence(fold(dutyDecider, dutyEvents(history)));
  const late = lateBy(measure);
  const last = events.at(-1);
  if (!due || !last || !late(events[0]?.metadata.recordedAt ?? measure.now)) return;
  const missed = late(due.at) && late(last.metadata.recordedAt);
  if (listed && !missed) return;
  const standing = await workflows.standing(stream);
  if (!standing.running) {
    const dutyId = stream.slice(streamPrefix.length);
    if (repair) await workflows.beginDuty({ tenant, dutyId }, stream, lookVersion(last.version, measure.now));
    yield {
      kind: 'workflow-missing',
      tenant,
      stream,
      last: standing.status,
      repaired: repair,
      hindrance: null,
    };
  } else if (missed)
    yield {
      kind: 'occurrence-not-made',
      tenant,
      stream,
      period: due.period.name,
      since: due.at,
      repaired: false,
      hindrance: standing.busyWith,
    };
}

/** Every recurring duty beside its workflow, and each of its occurrences beside the assignment that follows from it. */
export async function* checkDuties(checks: DutyChecks, options: CheckOptions): AsyncGenerator<Found> {
  const { pool, workflows } = checks;
  const late = lateBy(options);
  for await (const page of readCategory(pool, category, options.pageSize)) {
    const running = await workflows.runningAmong(page.map(({ stream }) => stream));
    for (const history of page) {
      yield* checkSchedule(checks, history, running.has(history.stream), options);
      const { tenant, stream } = history;
      const asked = dutyEvents(history).flatMap((event) =>
        event.type === 'OccurrenceIssued' && late(event.metadata.recordedAt)
          ? [assignmentStream(event.data.assignment)]
          : [],
      );
      const made = await existingStreams(pool, asked);
      for (const missing of asked.filter((name) => !made.has(name)))
        yield {
          kind: 'follow-up-missing',
          tenant,
          stream,
          to: missing,
          what: 'occurrence',
          repaired: false,
          hindrance: null,
        };
    }
  }
}
