import type { Terms } from './assignment.state.ts';
import { addDays, isBefore, laterOf, millisecondsBetween, type Instant } from './instant.ts';
import type { LadderPolicy } from './ladder-policy.ts';
import { placeRungs, type PlacedRung } from './rung.timeline.ts';
import type { Stage } from './timeline.ts';
import type { WorkingTime } from './working-time.ts';

const day = 86_400_000;

const reminderName = (days: number): string => `${days}-days-before`;
const overdueName = (count: number): string => `overdue-${count}`;

/** A reminder that was sent speaks for all before it, also for those that were never sent. */
const reminders = (terms: Terms, dueAt: Instant, policy: LadderPolicy): readonly Stage[] => {
  const sent = policy.remindDaysBefore.filter((days) => terms.reminded.includes(reminderName(days)));
  return policy.remindDaysBefore
    .filter((days) => days < Math.min(...sent))
    .map((days) => ({ kind: 'remind', at: addDays(dueAt, -days), stage: reminderName(days), dueAt }));
};

const overdueCount = (stage: string): number => Number(/^overdue-(\d+)$/.exec(stage)?.[1] ?? 0);

/**
 * The next reminder after the deadline, or the last one already passed. They end where the top rung begins, and wait while
 * somebody deals with it. One is planned at a time: carrying it out plans the next.
 */
const overdueReminder = (
  terms: Terms,
  dueAt: Instant,
  policy: LadderPolicy,
  rungs: readonly PlacedRung[],
  now: Instant,
): readonly Stage[] => {
  const top = rungs.at(-1);
  if (!top || terms.heldSince !== null) return [];
  const every = policy.repeatOverdue.everyDays[terms.urgency];
  const passed = Math.floor(millisecondsBetween(dueAt, now) / (every * day));
  const count = Math.max(Math.max(0, ...terms.reminded.map(overdueCount)) + 1, passed);
  const at = addDays(dueAt, count * every);
  return top.at === null || isBefore(at, top.at)
    ? [{ kind: 'remind', at, stage: overdueName(count), dueAt }]
    : [];
};

const latestPassed = (stages: readonly Stage[], now: Instant): readonly Stage[] => {
  const passed = stages.filter(({ at }) => !isBefore(now, at));
  return [...passed.slice(-1), ...stages.slice(passed.length)];
};

/**
 * What is still to happen about an open assignment's deadline. Of reminders already passed only the last is left, and of
 * those before the deadline none once it has passed; of rungs already passed only the highest: after a standstill nobody
 * gets a burst. A rung beyond the calendar is not guessed and not forgotten: from the deadline on it is looked for again
 * every day. While whoever was reached does something about it, nobody above hears of it.
 */
export const deadlineStages = (
  terms: Terms,
  policy: LadderPolicy,
  time: WorkingTime,
  now: Instant,
): readonly Stage[] => {
  if (terms.deadline === null) return [];
  const dueAt = terms.deadline.at;
  const rungs = placeRungs(terms, dueAt, policy, time);
  const unfollowed = terms.heldSince === null ? {} : { heldSince: terms.heldSince };
  const climbing = rungs.flatMap(({ rung: { level, target }, at }): readonly Stage[] =>
    at === null ? [] : [{ kind: 'escalate', at, level, target, dueAt, ...unfollowed }],
  );
  const uncovered = rungs.some(({ at }) => at === null);
  return [
    ...(isBefore(now, dueAt) ? latestPassed(reminders(terms, dueAt, policy), now) : []),
    ...(terms.missed ? [] : [{ kind: 'mark-overdue' as const, at: dueAt, dueAt }]),
    ...overdueReminder(terms, dueAt, policy, rungs, now),
    ...latestPassed(climbing, now),
    ...(uncovered ? [{ kind: 'plan-again' as const, at: laterOf(dueAt, addDays(now, 1)) }] : []),
  ];
};
