import { isOpen, type AssignmentState, type Terms } from './assignment.state.ts';
import { addDays, isBefore, laterOf, type Instant } from './instant.ts';
import type { LadderPolicy, RungTarget } from './ladder-policy.ts';

/** An instant at which something is to be done, and what. `dueAt` is the deadline it was planned for. */
export type ActingStage =
  | Readonly<{ kind: 'remind'; at: Instant; stage: string; dueAt: Instant }>
  | Readonly<{ kind: 'mark-overdue'; at: Instant; dueAt: Instant }>
  | Readonly<{ kind: 'escalate'; at: Instant; level: number; target: RungTarget; dueAt: Instant }>;

/** `plan-again`: nothing is due then, but by then the calendar may reach further. */
export type Stage = ActingStage | Readonly<{ kind: 'plan-again'; at: Instant; dueAt: Instant }>;

/** Working-day arithmetic, given by whoever holds the calendar. Null: the calendar does not cover that far. */
export type AfterWorkingDays = (from: Instant, days: number) => Instant | null;

const reminderName = (days: number): string => `${days}-days-before`;

/** A reminder that was sent speaks for all before it, also for those that were never sent. */
const reminders = (terms: Terms, dueAt: Instant, policy: LadderPolicy): readonly Stage[] => {
  const sent = policy.remindDaysBefore.filter((days) => terms.reminded.includes(reminderName(days)));
  return policy.remindDaysBefore
    .filter((days) => days < Math.min(...sent))
    .map((days) => ({ kind: 'remind', at: addDays(dueAt, -days), stage: reminderName(days), dueAt }));
};

type Planned = Readonly<{ stages: readonly Stage[]; uncovered: boolean }>;

const rungs = (terms: Terms, dueAt: Instant, policy: LadderPolicy, after: AfterWorkingDays): Planned => {
  const open = policy.rungs[terms.urgency].filter(({ level }) => level > terms.escalatedTo);
  const placed = open.map(({ workingDaysAfter, ...rung }) => ({
    ...rung,
    at: workingDaysAfter === 0 ? dueAt : after(dueAt, workingDaysAfter),
  }));
  return {
    stages: placed.flatMap(({ at, level, target }) =>
      at === null ? [] : [{ kind: 'escalate' as const, at, level, target, dueAt }],
    ),
    uncovered: placed.some(({ at }) => at === null),
  };
};

const latestPassed = (stages: readonly Stage[], now: Instant): readonly Stage[] => {
  const passed = stages.filter(({ at }) => !isBefore(now, at));
  return [...passed.slice(-1), ...stages.slice(passed.length)];
};

/**
 * What is still to happen to an open assignment, in order of time. Of reminders already passed only the last is left,
 * none once the deadline has passed; of rungs already passed only the highest: after a standstill nobody gets a burst.
 * A rung beyond the calendar is not guessed and not forgotten: from the deadline on it is looked for again every day.
 */
export const planTimeline = (
  state: AssignmentState,
  policy: LadderPolicy,
  after: AfterWorkingDays,
  now: Instant,
): readonly Stage[] => {
  if (!isOpen(state) || state.terms.deadline === null) return [];
  const { terms } = state;
  const dueAt = state.terms.deadline.at;
  const ladder = rungs(terms, dueAt, policy, after);
  const stages: readonly Stage[] = [
    ...(isBefore(now, dueAt) ? latestPassed(reminders(terms, dueAt, policy), now) : []),
    ...(terms.missed ? [] : [{ kind: 'mark-overdue' as const, at: dueAt, dueAt }]),
    ...latestPassed(ladder.stages, now),
    ...(ladder.uncovered
      ? [{ kind: 'plan-again' as const, at: laterOf(dueAt, addDays(now, 1)), dueAt }]
      : []),
  ];
  return [...stages].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
};
