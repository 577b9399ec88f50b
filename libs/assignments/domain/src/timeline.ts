import { isOpen, type AssignmentState } from './assignment.state.ts';
import { deadlineStages } from './deadline.timeline.ts';
import type { Instant } from './instant.ts';
import type { LadderPolicy, RungTarget } from './ladder-policy.ts';
import { partStages } from './part.timeline.ts';
import { reportStages } from './report.timeline.ts';
import { waitStages } from './wait.timeline.ts';
import type { WorkingTime } from './working-time.ts';

/** What is to be done about a deadline; `dueAt` is the deadline it was planned for. */
export type DeadlineStage =
  | Readonly<{ kind: 'remind'; at: Instant; stage: string; dueAt: Instant }>
  | Readonly<{ kind: 'mark-overdue'; at: Instant; dueAt: Instant }>
  /** `heldSince`: the answer that held the ladder until now, without anything following it. */
  | Readonly<{
      kind: 'escalate';
      at: Instant;
      level: number;
      target: RungTarget;
      dueAt: Instant;
      heldSince?: Instant;
    }>;

export type WaitStageKind =
  'acknowledgement-overdue' | 'acceptance-overdue' | 'decline-ruling-overdue' | 'review-suspension';

/** Somebody has been waited for long enough; `since` is when the wait began. */
export type WaitStage = Readonly<{ kind: WaitStageKind; at: Instant; since: Instant; target: RungTarget }>;

type Watch<Kind extends string, Details> = Readonly<
  { kind: Kind; at: Instant; since: Instant; target: RungTarget } & Details
>;

/** A co-operating unit owes its part, or a period of a duty without an end passed without a report. */
export type WatchStage =
  Watch<'part-overdue', { unit: string }> | Watch<'period-report-missed', { period: string }>;

/** An instant at which something is to be done, and what. */
export type ActingStage = DeadlineStage | WaitStage | WatchStage;

/** `plan-again`: nothing is due then, but by then the calendar may reach further. */
export type Stage = ActingStage | Readonly<{ kind: 'plan-again'; at: Instant }>;

/** What is waited for in a state; several clocks may run at once. */
export const planTimeline = (
  state: AssignmentState,
  policy: LadderPolicy,
  time: WorkingTime,
  now: Instant,
): readonly Stage[] => {
  const stages: readonly Stage[] = [
    ...waitStages(state, policy, time, now),
    ...(isOpen(state)
      ? [
          ...deadlineStages(state.terms, policy, time, now),
          ...partStages(state.terms, policy),
          ...reportStages(state.terms, policy, now),
        ]
      : []),
  ];
  return [...stages].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
};

/** What tells a stage from the others of its assignment. */
export const stageName = (stage: ActingStage): string => {
  switch (stage.kind) {
    case 'remind':
      return `remind-${stage.stage}`;
    case 'escalate':
      return `escalate-${stage.level}`;
    case 'part-overdue':
      return `part-overdue-${stage.unit}`;
    case 'period-report-missed':
      return `period-report-missed-${stage.period}`;
    default:
      return stage.kind;
  }
};
