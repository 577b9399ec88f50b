import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentDecider } from './assignment.decider.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import { isFinished } from './assignment.state.ts';
import { issued, terms } from './spec/assignment.example.ts';
import { deadlineOf, holds, lives, play } from './spec/assignment.lives.ts';

const { decide, evolve, initialState } = assignmentDecider;

/** Events that say in words which deadline holds from then on. */
const saysDeadline: readonly AssignmentEvent['type'][] = [
  'ResultReturned',
  'DeclineOverruled',
  'ExtensionGranted',
  'AssignmentResumed',
  'AssignmentReassigned',
];

const byTimer = (type: string): boolean =>
  ['SendReminder', 'Escalate', 'RemindOfReview'].includes(type) || type.startsWith('Mark');

describe('In any life of an assignment', () => {
  it('is issued once', () =>
    holds(({ after }) => {
      expect(decide({ type: 'IssueAssignment', data: terms }, after)).toEqual({
        outcome: 'rejected',
        rejection: { code: 'already-issued' },
      });
    }));

  it('nothing is accepted that was not submitted', () =>
    holds(({ before, events }) => {
      if (events.some(({ type }) => type === 'ResultAccepted')) expect(before.status).toBe('submitted');
    }));

  it('a deadline moves only by an event that says so', () =>
    holds(({ before, events, after }) => {
      if (deadlineOf(before) === deadlineOf(after)) return;
      expect(events).toHaveLength(1);
      expect(saysDeadline).toContain(events[0]?.type);
      expect(events[0]?.data).toMatchObject({ deadline: { at: deadlineOf(after) } });
    }));

  it('a new deadline starts clean', () =>
    holds(({ before, after }) => {
      if (after.status === 'absent' || deadlineOf(before) === deadlineOf(after)) return;
      expect(after.terms).toMatchObject({ reminded: [], missed: false, escalatedTo: 0, reached: null });
    }));

  it('a deadline never moves to an earlier instant', () =>
    holds(({ before, after }) => {
      const [was, is] = [deadlineOf(before), deadlineOf(after)];
      if (was !== null && is !== null) expect(Date.parse(is)).toBeGreaterThanOrEqual(Date.parse(was));
    }));

  it('one unit leads, and does not co-operate with itself', () =>
    holds(({ after }) => {
      if (after.status === 'absent') return;
      const { leadUnit, cooperatingUnits } = after.terms;
      expect(cooperatingUnits).not.toContain(leadUnit);
      expect(new Set(cooperatingUnits).size).toBe(cooperatingUnits.length);
    }));

  it('the lead changes only by a reassignment', () =>
    holds(({ before, events, after }) => {
      if (before.status === 'absent' || after.status === 'absent') return;
      if (before.terms.leadUnit !== after.terms.leadUnit)
        expect(events.map(({ type }) => type)).toEqual(['AssignmentReassigned']);
    }));

  it('a decline is ruled on before anything else, or the assignment is cancelled', () =>
    holds(({ before, after }) => {
      if (before.status === 'contested')
        expect(['contested', 'declined', 'issued', 'in-progress', 'cancelled']).toContain(after.status);
    }));

  it('completion and cancellation are the end, but for the cause of a delay', () =>
    holds(({ before, events, after }) => {
      if (!isFinished(before)) return;
      expect(events.filter(({ type }) => type !== 'ObjectiveCauseConfirmed')).toEqual([]);
      expect(after.status).toBe(before.status);
    }));

  it('nothing escalates that was not missed, no rung twice, and none while it is being dealt with', () =>
    holds(({ before, events }) => {
      for (const event of events)
        if (event.type === 'AssignmentEscalated' && before.status !== 'absent') {
          expect(before.terms).toMatchObject({ missed: true, held: false });
          expect(event.data.level).toBeGreaterThan(before.terms.escalatedTo);
        }
    }));

  it('extensions are counted one by one', () =>
    holds(({ before, events }) => {
      for (const event of events)
        if (event.type === 'ExtensionGranted' && before.status !== 'absent')
          expect(event.data.count).toBe(before.terms.extensions + 1);
    }));

  it('what a timer asks again at once changes nothing more, and is never refused', () =>
    holds(({ command, after }) => {
      if (byTimer(command.type)) expect(decide(command, after)).toEqual({ outcome: 'accepted', events: [] });
    }));

  it('is told again by its events alone', () =>
    fc.assert(
      fc.property(lives, (asks) => {
        const history: AssignmentEvent[] = [issued];
        let last = evolve(initialState(), issued);
        play(asks, ({ events, after }) => {
          history.push(...events);
          last = after;
        });
        const stored = JSON.parse(JSON.stringify(history)) as readonly AssignmentEvent[];
        expect(stored.reduce(evolve, initialState())).toEqual(last);
      }),
    ));
});
