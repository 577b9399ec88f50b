import { isOpen, type AssignmentState, type Terms } from './assignment.state.ts';
import { addDays, isBefore, type Instant } from './instant.ts';
import type { LadderPolicy, RungTarget } from './ladder-policy.ts';

/** An instant at which something is due, and what. `dueAt` is the deadline it was planned for. */
export type Stage =
  | Readonly<{ kind: 'remind'; at: Instant; stage: string; dueAt: Instant }>
  | Readonly<{ kind: 'mark-overdue'; at: Instant; dueAt: Instant }>
  | Readonly<{ kind: 'escalate'; at: Instant; level: number; target: RungTarget; dueAt: Instant }>;

/** Working-day arithmetic, given by whoever holds the calendar. Null: the calendar does not cover that far. */
export type AfterWorkingDays = (from: Instant, days: number) => Instant | null;

const reminders = (terms: Terms, dueAt: Instant, policy: LadderPolicy): readonly Stage[] =>
  policy.remindDaysBefore
    .map((days) => ({
      kind: 'remind' as const,
      at: addDays(dueAt, -days),
      stage: `${days}-days-before`,
      dueAt,
    }))
    .filter(({ stage }) => !terms.reminded.includes(stage));

const rungs = (
  terms: Terms,
  dueAt: Instant,
  policy: LadderPolicy,
  after: AfterWorkingDays,
): readonly Stage[] =>
  policy.rungs[terms.urgency].flatMap(({ level, workingDaysAfter, target }) => {
    const at = workingDaysAfter === 0 ? dueAt : after(dueAt, workingDaysAfter);
    return at === null || level <= terms.escalatedTo
      ? []
      : [{ kind: 'escalate' as const, at, level, target, dueAt }];
  });

const latestPassed = (stages: readonly Stage[], now: Instant): readonly Stage[] => {
  const passed = stages.filter(({ at }) => !isBefore(now, at));
  return [...passed.slice(-1), ...stages.slice(passed.length)];
};

/**
 * What is still to happen to an open assignment, in order of time. Of reminders already passed only the last is left,
 * none once the deadline has passed; of rungs already passed only the highest: after a standstill nobody gets a burst.
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
  return [
    ...(isBefore(now, dueAt) ? latestPassed(reminders(terms, dueAt, policy), now) : []),
    ...(terms.missed ? [] : [{ kind: 'mark-overdue' as const, at: dueAt, dueAt }]),
    ...latestPassed(rungs(terms, dueAt, policy, after), now),
  ];
};
