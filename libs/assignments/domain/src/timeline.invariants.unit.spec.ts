import { describe, expect, it } from 'vitest';
import type { AssignmentCommand } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import { isFinished, type AssignmentState } from './assignment.state.ts';
import { addDays, isBefore } from './instant.ts';
import { jittered } from './jitter.ts';
import { defaultLadderPolicy } from './ladder-policy.ts';
import { leadUnit } from './spec/assignment.example.ts';
import { holds } from './spec/assignment.lives.ts';
import { planTimeline, stageName, type ActingStage, type Stage } from './timeline.ts';
import type { WorkingTime } from './working-time.ts';

const { decide, evolve } = assignmentDecider;
const to = { unit: leadUnit, person: null };
const time: WorkingTime = {
  afterWorkingDays: addDays,
  afterWorkingHours: (from, hours) => addDays(from, hours / 24),
};

const planned = (state: AssignmentState, now: string): readonly Stage[] =>
  planTimeline(state, defaultLadderPolicy, time, now);

const waits = {
  'acknowledgement-overdue': 'MarkAcknowledgementOverdue',
  'acceptance-overdue': 'MarkAcceptanceOverdue',
  'decline-ruling-overdue': 'MarkDeclineRulingOverdue',
  'review-suspension': 'RemindOfReview',
} as const;

const commandOf = (stage: ActingStage, at: string): AssignmentCommand => {
  switch (stage.kind) {
    case 'remind':
      return { type: 'SendReminder', data: { at, stage: stage.stage, dueAt: stage.dueAt, to } };
    case 'mark-overdue':
      return { type: 'MarkOverdue', data: { at, dueAt: stage.dueAt } };
    case 'escalate':
      return {
        type: 'Escalate',
        data: {
          ...{ at, level: stage.level, dueAt: stage.dueAt, to },
          ...(stage.heldSince !== undefined && { heldSince: stage.heldSince }),
        },
      };
    case 'part-overdue':
      return { type: 'MarkPartOverdue', data: { at, since: stage.since, unit: stage.unit, to } };
    case 'period-report-missed':
      return {
        type: 'MarkPeriodReportMissed',
        data: { at, since: stage.since, period: stage.period, to },
      };
    default:
      return { type: waits[stage.kind], data: { at, since: stage.since, to } };
  }
};

const overdueReminders = (stages: readonly Stage[]): readonly Stage[] =>
  stages.filter((stage) => stage.kind === 'remind' && stage.stage.startsWith('overdue-'));

const laterOf = (a: string, b: string): string => (isBefore(a, b) ? b : a);

describe('After any life of an assignment', () => {
  it('what is planned first has an effect when its time comes, and is then planned no more', () =>
    holds(({ at: now, after: state }) => {
      const [next] = planned(state, now);
      if (!next || next.kind === 'plan-again') return;
      const at = laterOf(now, next.at);
      const decision = decide(commandOf(next, at), state);
      expect(decision.outcome === 'accepted' && decision.events).toHaveLength(1);
      if (decision.outcome === 'accepted')
        expect(planned(decision.events.reduce(evolve, state), at)).not.toContainEqual(next);
    }));

  it('carrying out what is due comes to an end: a miss and a rung, each part that is owed, and one report', () =>
    holds(({ at: now, after: state }) => {
      const muchLater = addDays(now, 400);
      let [left, carriedOut] = [state, 0];
      const owed = state.status === 'absent' ? [] : state.terms.parts.filter(({ dueAt }) => dueAt !== null);
      const most = 2 + owed.length + (state.status !== 'absent' && state.terms.recurrence ? 1 : 0);
      const due = () => planned(left, muchLater).find(({ at }) => !isBefore(muchLater, at));
      for (let next = due(); next; next = due()) {
        if (next.kind === 'plan-again') throw new Error('the calendar of this spec covers everything');
        const decision = decide(commandOf(next, muchLater), left);
        if (decision.outcome === 'accepted') left = decision.events.reduce(evolve, left);
        carriedOut += 1;
        expect(carriedOut).toBeLessThanOrEqual(most);
      }
    }));

  it('only clocks run that the state lets run', () =>
    holds(({ at: now, after: state }) => {
      const kinds = new Set(planned(state, now).map(({ kind }) => kind));
      const open = state.status === 'issued' || state.status === 'in-progress';
      const ofTheDoer = [
        'remind',
        'mark-overdue',
        'escalate',
        'part-overdue',
        'period-report-missed',
      ] as const;
      for (const kind of ofTheDoer) if (!open) expect(kinds).not.toContain(kind);
      const continuous = state.status !== 'absent' && state.terms.recurrence === 'continuous';
      expect(kinds.has('period-report-missed')).toBe(open && continuous);
      if (open && state.terms.heldSince !== null) expect(overdueReminders(planned(state, now))).toEqual([]);
      if (state.status !== 'issued') expect(kinds).not.toContain('acknowledgement-overdue');
      if (state.status !== 'submitted') expect(kinds).not.toContain('acceptance-overdue');
      if (state.status !== 'contested') expect(kinds).not.toContain('decline-ruling-overdue');
      if (state.status !== 'suspended') expect(kinds).not.toContain('review-suspension');
      if (isFinished(state)) expect(kinds.size).toBe(0);
    }));

  it('clocks follow from the state alone, and none runs twice', () =>
    holds(({ at: now, after: state }) => {
      const copy: AssignmentState = JSON.parse(JSON.stringify(state));
      expect(planned(copy, now)).toEqual(planned(state, now));
      expect(
        new Set(
          planned(state, now).flatMap((stage) => (stage.kind === 'plan-again' ? [] : [stageName(stage)])),
        ).size,
      ).toBe(planned(state, now).filter(({ kind }) => kind !== 'plan-again').length);
    }));

  it('what a shared instant is spread over has an effect too', () =>
    holds(({ at: now, after: state }) => {
      const jitter = { seconds: 600, standing: 'setting' } as const;
      const [next] = jittered(planned(state, now), 'a-1', jitter);
      if (!next || next.kind === 'plan-again') return;
      const decision = decide(commandOf(next, laterOf(now, next.at)), state);
      expect(decision.outcome === 'accepted' && decision.events).toHaveLength(1);
    }));
});
