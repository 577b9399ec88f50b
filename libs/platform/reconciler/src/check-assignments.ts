import type { AssignmentRef } from '@dondoc/assignments-activities';
import { assignmentStream } from '@dondoc/assignments-domain';
import type { AnyEvent, EventStore, Recorded } from '@dondoc/event-sourcing-kernel';
import { readCategory, type StreamHistory } from '@dondoc/event-sourcing-postgres';
import type { Pool } from 'pg';
import { checkChildren } from './check-children.ts';
import { disagreements, type Disagreement, type Measure } from './disagreements.ts';
import type { Finding, Found } from './finding.ts';
import { lookVersion } from './look-version.ts';
import type { PlanFrom } from './plans.ts';
import { recordFault } from './record-fault.ts';
import type { Workflows, WorkflowStanding } from './workflows.ts';

export type AssignmentChecks = Readonly<{
  pool: Pick<Pool, 'query'>;
  store: EventStore;
  plansFrom: PlanFrom;
  workflows: Workflows;
}>;

export type CheckOptions = Measure & Readonly<{ repair: boolean; pageSize: number }>;

const streamPrefix = assignmentStream('');
const category = streamPrefix.slice(0, -1);

const refOf = ({ tenant, stream }: Pick<StreamHistory, 'tenant' | 'stream'>): AssignmentRef => ({
  tenant,
  assignmentId: stream.slice(streamPrefix.length),
});

/** A store that answers from a page already read, and from `store` where it is asked for more. */
const withPage = (store: EventStore, page: readonly StreamHistory[]): EventStore => {
  const read = new Map(
    page.map((history) => [JSON.stringify([history.tenant, history.stream]), history.events]),
  );
  return {
    ...store,
    readStream: async <Event extends AnyEvent>(tenant: string, stream: string, afterVersion = 0) => {
      const events = afterVersion === 0 ? read.get(JSON.stringify([tenant, stream])) : undefined;
      return (
        (events as readonly Recorded<Event>[] | undefined) ??
        store.readStream<Event>(tenant, stream, afterVersion)
      );
    },
  };
};

type Look =
  | Readonly<{ outcome: 'unplannable'; reason: string }>
  | Readonly<{ outcome: 'planned'; version: number; differences: readonly Disagreement[] }>;

const look = async (
  plansFrom: PlanFrom,
  store: EventStore,
  { tenant, stream, events }: StreamHistory,
  running: boolean,
  measure: Measure,
): Promise<Look> => {
  const first = events[0]?.metadata.recordedAt ?? measure.now;
  const last = events.at(-1)?.metadata.recordedAt ?? measure.now;
  try {
    const timeline = await plansFrom(store)(refOf({ tenant, stream }));
    const view = { timeline, begunAt: first, changedAt: last, running };
    return { outcome: 'planned', version: timeline.version, differences: disagreements(view, measure) };
  } catch (error) {
    return { outcome: 'unplannable', reason: error instanceof Error ? error.message : String(error) };
  }
};

const findingOf = (
  at: Readonly<{ tenant: string; stream: string }>,
  difference: Disagreement,
  { status }: WorkflowStanding,
): Finding => {
  switch (difference.kind) {
    case 'workflow-missing':
      return { ...at, kind: difference.kind, last: status };
    case 'workflow-outlives-assignment':
      return { ...at, kind: difference.kind };
    case 'rung-missed':
      return { ...at, ...difference, fault: 'ours' };
  }
};

/** The same assignment once more, by what is certain: its stream as it stands now and its workflow's own history. */
const lookClosely = async (
  { store, plansFrom, workflows }: AssignmentChecks,
  { tenant, stream }: StreamHistory,
  { repair, ...measure }: CheckOptions,
): Promise<readonly Found[]> => {
  const standing = await workflows.standing(stream);
  const history = { tenant, stream, events: await store.readStream(tenant, stream) };
  const at = { tenant, stream };
  const looked = await look(plansFrom, withPage(store, [history]), history, standing.running, measure);
  if (looked.outcome === 'unplannable')
    return [
      { ...at, kind: 'assignment-unplannable', reason: looked.reason, repaired: false, hindrance: null },
    ];
  const { version, differences } = looked;
  if (differences.length === 0) return [];
  const hindrance = repair && standing.running ? standing.busyWith : null;
  const repaired = repair && hindrance === null;
  if (repaired) {
    let written = version;
    for (const difference of differences)
      if (difference.kind === 'rung-missed')
        written = await recordFault(store, history, difference, measure.now);
    const toSee = lookVersion(written, measure.now);
    if (standing.running) await workflows.wake(stream, toSee);
    else await workflows.begin(refOf(at), stream, toSee);
  }
  return differences.map((difference) => ({ ...findingOf(at, difference, standing), repaired, hindrance }));
};

/**
 * Every assignment beside its workflow, by pages. The first look is cheap (a page of streams, one list of workflows) and
 * may be behind; only what it suspects is looked at closely, reported and repaired.
 */
export async function* checkAssignments(
  checks: AssignmentChecks,
  options: CheckOptions,
): AsyncGenerator<Found> {
  const { pool, store, plansFrom, workflows } = checks;
  for await (const page of readCategory(pool, category, options.pageSize)) {
    const running = await workflows.runningAmong(page.map(({ stream }) => stream));
    const known = withPage(store, page);
    for (const history of page) {
      const looked = await look(plansFrom, known, history, running.has(history.stream), options);
      if (looked.outcome === 'unplannable' || looked.differences.length > 0)
        yield* await lookClosely(checks, history, options);
      yield* checkChildren(store, history, options);
    }
  }
}
