import { fold } from '@dondoc/event-sourcing-kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Escalate } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import { addDays, isBefore, localDate } from './instant.ts';
import { defaultLadderPolicy } from './ladder-policy.ts';
import {
  acknowledged,
  deadlineMissed,
  dueAt,
  escalatedToHead,
  headOfLead,
  issued,
  laterDeadline,
  laterDueAt,
  leadUnit,
  secretary,
  terms,
} from './spec/assignment.example.ts';
import { planTimeline, stageName, type ActingStage, type Stage } from './timeline.ts';
import type { EscalationReply, Urgency } from './vocabulary.ts';
import type { WorkingTime } from './working-time.ts';

const time: WorkingTime = {
  afterWorkingDays: addDays,
  afterWorkingHours: (from, hours) => addDays(from, hours / 24),
};
const to = { unit: leadUnit, person: null };
const after = (days: number): string => addDays(dueAt, days);

const planned = (now: string, history: readonly AssignmentEvent[]): readonly Stage[] =>
  planTimeline(fold(assignmentDecider, history), defaultLadderPolicy, time, now);

const acting = (stages: readonly Stage[]): readonly ActingStage[] =>
  stages.flatMap((stage) => (stage.kind === 'plan-again' ? [] : [stage]));
const when = (stages: readonly Stage[]): readonly (readonly [string, string])[] =>
  acting(stages).map((stage) => [stageName(stage), new Date(stage.at).toISOString()]);
const days = (...ats: readonly (readonly [string, number])[]) =>
  ats.map(([name, at]) => [name, after(at)] as const);

const reminded = (stage: string, at: string): AssignmentEvent => ({
  type: 'ReminderSent',
  data: { at, stage, dueAt, to },
});
const escalated = (level: number, at: string): AssignmentEvent => ({
  type: 'AssignmentEscalated',
  data: { at, level, dueAt, to },
});
const answered = (answer: EscalationReply, at: string): AssignmentEvent => ({
  type: 'EscalationAnswered',
  data: { at, by: headOfLead, level: 1, answer, note: 'x' },
});
const overdue = [issued, acknowledged, deadlineMissed, escalatedToHead] as const;

const issuedWith = (urgency: Urgency): AssignmentEvent => ({
  type: 'AssignmentIssued',
  data: { ...terms, urgency },
});

describe('Reminders after the deadline', () => {
  it.each([
    ['normal', 3],
    ['urgent', 2],
    ['very-urgent', 1],
    ['flash', 1],
  ] as const)('of a %s assignment come every %i days', (urgency, every) => {
    const stages = planned(dueAt, [issuedWith(urgency), acknowledged, deadlineMissed, escalatedToHead]);
    expect(when(stages)).toContainEqual(['remind-overdue-1', after(every)]);
  });

  it('go on after each other', () => {
    const slow = { ...defaultLadderPolicy, repeatOverdue: { ...defaultLadderPolicy.repeatOverdue } };
    const policy = {
      ...slow,
      repeatOverdue: { ...slow.repeatOverdue, everyDays: { ...slow.repeatOverdue.everyDays, normal: 1 } },
    };
    const state = fold(assignmentDecider, [...overdue, reminded('overdue-1', after(1))]);
    expect(when(planTimeline(state, policy, time, after(1)))[0]).toEqual(['remind-overdue-2', after(2)]);
  });

  it('collapse into the last one after a standstill, beside the rung that is due', () =>
    expect(when(planned(after(4), overdue)).slice(0, 2)).toEqual(
      days(['remind-overdue-1', 3], ['escalate-2', 3]),
    ));

  it('end where the top rung begins', () => {
    const atTop = [...overdue, reminded('overdue-1', after(3)), escalated(2, after(3))];
    expect(when(planned(after(4), atTop))).toEqual(days(['escalate-3', 5]));
    expect(planned(after(5), [...atTop, escalated(3, after(5))])).toEqual([]);
  });

  it('wait while somebody deals with it', () => {
    const stages = planned(after(1), [...overdue, answered('take-over', after(1))]);
    expect(stages.map(({ kind }) => kind)).not.toContain('remind');
  });

  it('begin anew with a new deadline', () => {
    const granted: AssignmentEvent = {
      type: 'ExtensionGranted',
      data: {
        at: after(4),
        by: secretary,
        deadline: laterDeadline,
        previousDeadline: { at: dueAt, text: null },
        count: 1,
        late: true,
      },
    };
    const stages = planned(addDays(laterDueAt, 3), [
      ...overdue,
      reminded('overdue-1', after(3)),
      granted,
      { type: 'DeadlineMissed', data: { at: laterDueAt, dueAt: laterDueAt } },
    ]);
    expect(acting(stages).map(stageName)).toContain('remind-overdue-1');
  });
});

describe('An escalation nobody answers', () => {
  it('climbs by the ladder’s next rung', () =>
    expect(when(planned(dueAt, overdue))).toEqual(
      days(['remind-overdue-1', 3], ['escalate-2', 3], ['escalate-3', 5]),
    ));

  it('that came late leaves whoever it reached the days between the rungs', () => {
    const late = addDays(after(4), 10 / 24);
    expect(when(planned(late, [...overdue, escalated(2, late)]))).toContainEqual(['escalate-3', after(6)]);
  });
});

describe('An escalation that was answered', () => {
  it('“press on” climbs as if nobody had answered', () =>
    expect(when(planned(dueAt, [...overdue, answered('press-on', dueAt)]))).toEqual(
      when(planned(dueAt, overdue)),
    ));

  it.each(['take-over', 'extend', 'reassign'] as const)(
    '“%s” holds the ladder for three working days, and its distances',
    (answer) =>
      expect(when(planned(after(2), [...overdue, answered(answer, after(2))]))).toEqual(
        days(['escalate-2', 5], ['escalate-3', 7]),
      ),
  );

  it('holds a flash assignment for one working day only', () =>
    expect(
      when(
        planned(after(0), [
          issuedWith('flash'),
          acknowledged,
          deadlineMissed,
          escalatedToHead,
          answered('take-over', after(0)),
        ]),
      )[0],
    ).toEqual(['escalate-2', after(1)]));

  it('climbs on, named by the answer that nothing followed', () => {
    const history = [...overdue, answered('take-over', after(2))];
    const [next] = planned(after(6), history);
    expect(next).toMatchObject({ kind: 'escalate', level: 2, heldSince: after(2) });
    const escalate = (heldSince?: string): Escalate => ({
      type: 'Escalate',
      data: { at: after(5), level: 2, dueAt, to, ...(heldSince === undefined ? {} : { heldSince }) },
    });
    const decided = (command: Escalate) =>
      assignmentDecider.decide(command, fold(assignmentDecider, history));
    expect(decided(escalate())).toMatchObject({ events: [] });
    expect(decided(escalate(after(1)))).toMatchObject({ events: [] });
    expect(decided(escalate(after(2)))).toMatchObject({
      events: [{ type: 'AssignmentEscalated', data: { at: after(5), level: 2, dueAt, to } }],
    });
  });
});

describe('Any chain of escalations', () => {
  const { decide, evolve } = assignmentDecider;
  const answers = fc.array(fc.option(fc.constantFrom<EscalationReply>('take-over', 'press-on')), {
    maxLength: 3,
  });
  const delays = fc.array(fc.integer({ min: 0, max: 48 }), { minLength: 8, maxLength: 8 });

  it('climbs level by level to the top, and leaves each person reached the ladder’s days', () =>
    fc.assert(
      fc.property(answers, delays, (replies, late) => {
        let state = fold(assignmentDecider, overdue);
        let at = dueAt;
        const reached: (readonly [number, string])[] = [[1, dueAt]];
        for (const [step, hours] of late.entries()) {
          const reply = replies[step];
          if (reply) state = evolve(state, answered(reply, at));
          const next = planTimeline(state, defaultLadderPolicy, time, at).find(
            (stage) => stage.kind === 'escalate',
          );
          if (!next) break;
          // A worker that is late by less than the next rung.
          at = addDays(isBefore(at, next.at) ? next.at : at, hours / 24 / 3);
          const data = { at, level: next.level, dueAt, to };
          const unfollowed = next.heldSince === undefined ? {} : { heldSince: next.heldSince };
          const decision = decide({ type: 'Escalate', data: { ...data, ...unfollowed } }, state);
          if (decision.outcome !== 'accepted') throw new Error('refused');
          expect(decision.events).toHaveLength(1);
          state = decision.events.reduce(evolve, state);
          reached.push([next.level, at]);
        }
        expect(reached.map(([level]) => level)).toEqual([1, 2, 3]);
        const dates = reached.map(([, instant]) => localDate(instant));
        const daysBetween = (from = '', until = '') => (Date.parse(until) - Date.parse(from)) / 86_400_000;
        expect(daysBetween(dates[0], dates[1])).toBeGreaterThanOrEqual(3);
        expect(daysBetween(dates[1], dates[2])).toBeGreaterThanOrEqual(2);
      }),
    ));
});
