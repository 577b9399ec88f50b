import { isOpen, type AssignmentState } from './assignment.state.ts';
import { deadlineStages } from './deadline.timeline.ts';
import type { Instant } from './instant.ts';
import type { LadderPolicy, RungTarget } from './ladder-policy.ts';
import { waitStages } from './wait.timeline.ts';
import type { WorkingTime } from './working-time.ts';

/** What is to be done about a deadline; `dueAt` is the deadline it was planned for. */
export type DeadlineStage =
  | Readonly<{ kind: 'remind'; at: Instant; stage: string; dueAt: Instant }>
  | Readonly<{ kind: 'mark-overdue'; at: Instant; dueAt: Instant }>
  | Readonly<{ kind: 'escalate'; at: Instant; level: number; target: RungTarget; dueAt: Instant }>;

export type WaitStageKind =
  'acknowledgement-overdue' | 'acceptance-overdue' | 'decline-ruling-overdue' | 'review-suspension';

/** Somebody has been waited for long enough; `since` is when the wait began. */
export type WaitStage = Readonly<{ kind: WaitStageKind; at: Instant; since: Instant; target: RungTarget }>;

/** An instant at which something is to be done, and what. */
export type ActingStage = DeadlineStage | WaitStage;

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
    ...(isOpen(state) ? deadlineStages(state.terms, policy, time, now) : []),
  ];
  return [...stages].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
};
