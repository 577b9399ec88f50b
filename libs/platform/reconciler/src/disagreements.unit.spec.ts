import type { Stage } from '@dondoc/assignments-domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreements, type AssignmentView } from './disagreements.ts';

const dueAt = '2026-03-02T17:00:00.000Z';
const aMinute = 60_000;
const toleranceMs = 2 * aMinute;
const issued = '2026-02-20T02:00:00.000Z';
const after = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();

const missed: Stage = { kind: 'mark-overdue', at: dueAt, dueAt };
const unfinished: AssignmentView = {
  timeline: { finished: false, stages: [missed], since: issued },
  begunAt: issued,
  changedAt: issued,
  running: true,
};
const finished: AssignmentView = { ...unfinished, timeline: { finished: true, stages: [], since: issued } };
const at = (now: string) => ({ now, toleranceMs });

describe('An unfinished assignment', () => {
  it('agrees with a workflow that waits for what is still to come', () =>
    expect(disagreements(unfinished, at(after(dueAt, -1)))).toEqual([]));

  it('lacks its workflow once there was time to start one', () => {
    const alone = { ...unfinished, running: false };
    expect(disagreements(alone, at(after(issued, toleranceMs)))).toEqual([]);
    expect(disagreements(alone, at(after(issued, toleranceMs + 1)))).toEqual([{ kind: 'workflow-missing' }]);
  });

  it('lacks its rung once there was time to carry it out', () => {
    const rungMissed = { kind: 'rung-missed', stage: 'mark-overdue', since: dueAt };
    expect(disagreements(unfinished, at(after(dueAt, toleranceMs)))).toEqual([]);
    expect(disagreements(unfinished, at(after(dueAt, toleranceMs + 1)))).toEqual([rungMissed]);
  });

  it('is given time from the event that made a past stage due', () => {
    const changedAt = after(dueAt, 10 * aMinute);
    const changed = { ...unfinished, changedAt };
    expect(disagreements(changed, at(after(changedAt, toleranceMs)))).toEqual([]);
    expect(disagreements(changed, at(after(changedAt, toleranceMs + 1)))).toMatchObject([
      { since: changedAt },
    ]);
  });

  it('is given time from the ward’s decision that made a past stage due', () => {
    const since = after(dueAt, 10 * aMinute);
    const decided = { ...unfinished, timeline: { ...unfinished.timeline, since } };
    expect(disagreements(decided, at(after(since, toleranceMs)))).toEqual([]);
    expect(disagreements(decided, at(after(since, toleranceMs + 1)))).toMatchObject([{ since }]);
  });

  it('lacks nothing while it waits for a calendar', () => {
    const stages: readonly Stage[] = [{ kind: 'plan-again', at: dueAt }];
    const waiting = { ...unfinished, timeline: { ...unfinished.timeline, stages } };
    expect(disagreements(waiting, at(after(dueAt, 100 * toleranceMs)))).toEqual([]);
  });

  it('names the rung', () => {
    const rung: Stage = { kind: 'escalate', at: dueAt, level: 2, dueAt, target: { kind: 'lead-unit' } };
    const climbing = { ...unfinished, timeline: { ...unfinished.timeline, stages: [rung] } };
    expect(disagreements(climbing, at(after(dueAt, 2 * toleranceMs)))).toMatchObject([
      { stage: 'escalate-2' },
    ]);
  });
});

describe('A finished assignment', () => {
  it('needs no workflow', () =>
    expect(disagreements({ ...finished, running: false }, at(after(issued, 100 * toleranceMs)))).toEqual([]));

  it('is outlived by one that still runs once there was time to end', () => {
    expect(disagreements(finished, at(after(issued, toleranceMs)))).toEqual([]);
    expect(disagreements(finished, at(after(issued, toleranceMs + 1)))).toEqual([
      { kind: 'workflow-outlives-assignment' },
    ]);
  });
});

describe('Any assignment', () => {
  it('that disagrees goes on to disagree until something changes', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(unfinished, finished),
        fc.boolean(),
        fc.nat(30 * 86_400),
        fc.nat(86_400),
        (view, running, seconds, more) => {
          const kindsAt = (now: string) =>
            disagreements({ ...view, running }, at(now)).map(({ kind }) => kind);
          const now = after(issued, seconds * 1000);
          expect(kindsAt(after(now, more * 1000))).toEqual(expect.arrayContaining(kindsAt(now)));
        },
      ),
    ));
});
