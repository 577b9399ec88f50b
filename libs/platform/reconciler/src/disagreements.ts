import type { Instant } from '@dondoc/assignments-domain';

/** Of a stage, what tells that it is late and which it is; its kind `plan-again` means that nothing is due then. */
export type PlannedStage = Readonly<{ kind: string; at: Instant; level?: number; stage?: string }>;

/** An assignment as the event store has it, beside its workflow. */
export type AssignmentView = Readonly<{
  timeline: Readonly<{ finished: boolean; stages: readonly PlannedStage[] }>;
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

const labelOf = ({ kind, level, stage }: PlannedStage): string =>
  [kind, level, stage].filter((part) => part !== undefined).join(' ');

/** A stage may be planned for an instant before the event that made it due. */
const dueSince = (stage: PlannedStage, changedAt: Instant): Instant =>
  Date.parse(stage.at) < Date.parse(changedAt) ? changedAt : stage.at;

/** What is not as it should be; pure. A plan that waits only for the calendar is never late. */
export const disagreements = (
  { timeline, begunAt, changedAt, running }: AssignmentView,
  { now, toleranceMs }: Measure,
): readonly Disagreement[] => {
  const isLate = (instant: Instant): boolean => Date.parse(now) - Date.parse(instant) > toleranceMs;
  if (timeline.finished)
    return running && isLate(changedAt) ? [{ kind: 'workflow-outlives-assignment' }] : [];
  const [next] = timeline.stages;
  const since = next && next.kind !== 'plan-again' ? dueSince(next, changedAt) : null;
  return [
    ...(!running && isLate(begunAt) ? [{ kind: 'workflow-missing' as const }] : []),
    ...(next && since !== null && isLate(since)
      ? [{ kind: 'rung-missed' as const, stage: labelOf(next), since }]
      : []),
  ];
};
