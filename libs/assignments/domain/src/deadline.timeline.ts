import type { Terms } from './assignment.state.ts';
import { addDays, isBefore, laterOf, type Instant } from './instant.ts';
import type { LadderPolicy } from './ladder-policy.ts';
import type { Stage } from './timeline.ts';
import type { WorkingTime } from './working-time.ts';

const reminderName = (days: number): string => `${days}-days-before`;

/** A reminder that was sent speaks for all before it, also for those that were never sent. */
const reminders = (terms: Terms, dueAt: Instant, policy: LadderPolicy): readonly Stage[] => {
  const sent = policy.remindDaysBefore.filter((days) => terms.reminded.includes(reminderName(days)));
  return policy.remindDaysBefore
    .filter((days) => days < Math.min(...sent))
    .map((days) => ({ kind: 'remind', at: addDays(dueAt, -days), stage: reminderName(days), dueAt }));
};

type Planned = Readonly<{ stages: readonly Stage[]; uncovered: boolean }>;

const rungs = (terms: Terms, dueAt: Instant, policy: LadderPolicy, time: WorkingTime): Planned => {
  if (terms.held) return { stages: [], uncovered: false };
  const open = policy.rungs[terms.urgency].filter(({ level }) => level > terms.escalatedTo);
  const placed = open.map(({ workingDaysAfter, ...rung }) => ({
    ...rung,
    at: workingDaysAfter === 0 ? dueAt : time.afterWorkingDays(dueAt, workingDaysAfter),
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
 * What is still to happen about an open assignment's deadline. Of reminders already passed only the last is left, none
 * once the deadline has passed; of rungs already passed only the highest: after a standstill nobody gets a burst.
 * A rung beyond the calendar is not guessed and not forgotten: from the deadline on it is looked for again every day.
 * While whoever was reached does something about it, nobody above hears of it.
 */
export const deadlineStages = (
  terms: Terms,
  policy: LadderPolicy,
  time: WorkingTime,
  now: Instant,
): readonly Stage[] => {
  if (terms.deadline === null) return [];
  const dueAt = terms.deadline.at;
  const ladder = rungs(terms, dueAt, policy, time);
  return [
    ...(isBefore(now, dueAt) ? latestPassed(reminders(terms, dueAt, policy), now) : []),
    ...(terms.missed ? [] : [{ kind: 'mark-overdue' as const, at: dueAt, dueAt }]),
    ...latestPassed(ladder.stages, now),
    ...(ladder.uncovered ? [{ kind: 'plan-again' as const, at: laterOf(dueAt, addDays(now, 1)) }] : []),
  ];
};
