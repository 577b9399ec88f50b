import type { Timeline } from '@dondoc/assignments-activities';
import { isBefore, stageName, type Instant, type Stage } from '@dondoc/assignments-domain';

/** An assignment as the event store has it, beside its workflow. */
export type AssignmentView = Readonly<{
  timeline: Pick<Timeline, 'finished' | 'stages' | 'since'>;
  /** Instants of writing of the first and the last event. */
  begunAt: Instant;
  changedAt: Instant;
  /** Whether its workflow runs. */
  running: boolean;
}>;

export type Disagreement =
  | Readonly<{ kind: 'workflow-missing' }>
  | Readonly<{ kind: 'workflow-outlives-assignment' }>
  | Readonly<{ kind: 'rung-missed'; stage: string; since: Instant }>;

/** `toleranceMs`: how long what follows from an event or a timer may take before it counts as not done. */
export type Measure = Readonly<{ now: Instant; toleranceMs: number }>;

/** A stage may be planned for an instant before the event, or the ward's decision, that made it due. */
const dueSince = (stage: Stage, ...made: readonly Instant[]): Instant =>
  made.reduce((due, instant) => (isBefore(due, instant) ? instant : due), stage.at);

/** Whether what was to follow from an instant should have come about by now. */
export const lateBy =
  ({ now, toleranceMs }: Measure) =>
  (instant: Instant): boolean =>
    Date.parse(now) - Date.parse(instant) > toleranceMs;

/** What is not as it should be; pure. A plan that waits only for the calendar is never late. */
export const disagreements = (
  { timeline, begunAt, changedAt, running }: AssignmentView,
  measure: Measure,
): readonly Disagreement[] => {
  const isLate = lateBy(measure);
  if (timeline.finished)
    return running && isLate(changedAt) ? [{ kind: 'workflow-outlives-assignment' }] : [];
  const [next] = timeline.stages;
  const due = next && next.kind !== 'plan-again' ? next : null;
  const since = due && dueSince(due, changedAt, timeline.since);
  return [
    ...(!running && isLate(begunAt) ? [{ kind: 'workflow-missing' as const }] : []),
    ...(due && since !== null && isLate(since)
      ? [{ kind: 'rung-missed' as const, stage: stageName(due), since }]
      : []),
  ];
};
