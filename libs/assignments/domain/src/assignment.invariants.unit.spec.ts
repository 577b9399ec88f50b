import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentDecider } from './assignment.decider.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import { isFinished } from './assignment.state.ts';
import { terms } from './spec/assignment.example.ts';
import { beginnings, deadlineOf, holds, lives, play } from './spec/assignment.lives.ts';

const { decide, evolve, initialState } = assignmentDecider;

/** Events that say in words which deadline holds from then on. */
const saysDeadline: readonly AssignmentEvent['type'][] = [
  'ResultReturned',
  'DeclineOverruled',
  'ExtensionGranted',
  'AssignmentResumed',
  'AssignmentReassigned',
  'DeadlineSet',
  'DeadlineReplanned',
];

/** Those that may also bring it forward: said by whoever issued it, or counted anew by the calendar. */
const bringsForward: readonly AssignmentEvent['type'][] = ['DeadlineSet', 'DeadlineReplanned'];

const byTimer = (type: string): boolean =>
  /^(Mark|SendReminder|Escalate|RemindOfReview|ReplanDeadline|RecordSystemFault|FinishChild)/.test(type);

/** What is still said of an assignment that has ended. */
const saysOfEnded: Readonly<Record<string, readonly AssignmentEvent['type'][]>> = {
  completed: ['ObjectiveCauseConfirmed', 'SystemFaultRecorded', 'ChildFinished'],
  cancelled: ['ChildFinished'],
};

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

  it('a deadline moves to an earlier instant only as its issuer or the calendar says', () =>
    holds(({ before, events, after }) => {
      if (events.some(({ type }) => bringsForward.includes(type))) return;
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

  it('completion and cancellation are the end, but for causes of a delay and children that end later', () =>
    holds(({ before, events, after }) => {
      if (!isFinished(before)) return;
      for (const { type } of events) expect(saysOfEnded[before.status]).toContain(type);
      expect(after.status).toBe(before.status);
    }));

  it('nothing escalates that was not missed, no rung twice, and none while it is being dealt with', () =>
    holds(({ before, events }) => {
      for (const event of events)
        if (event.type === 'AssignmentEscalated' && before.status !== 'absent') {
          expect(before.terms).toMatchObject({ missed: true, heldSince: null });
          expect(event.data.level).toBeGreaterThan(before.terms.escalatedTo);
        }
    }));

  it('extensions are counted one by one', () =>
    holds(({ before, events }) => {
      for (const event of events)
        if (event.type === 'ExtensionGranted' && before.status !== 'absent')
          expect(event.data.count).toBe(before.terms.extensions + 1);
    }));

  it('deadlines that its issuer sets are counted one by one, and a miss stays in sight', () =>
    holds(({ at, before, events }) => {
      for (const event of events)
        if (event.type === 'DeadlineSet' && before.status !== 'absent') {
          const { deadline, deadlinesSet } = before.terms;
          expect(event.data).toMatchObject({ count: deadlinesSet, previousDeadline: deadline });
          expect(event.data.late).toBe(deadline !== null && Date.parse(deadline.at) <= Date.parse(at));
        }
    }));

  it('only a co-operating unit has a part, and one at most', () =>
    holds(({ after }) => {
      if (after.status === 'absent') return;
      const { parts, cooperatingUnits } = after.terms;
      const units = parts.map(({ unit }) => unit);
      expect(cooperatingUnits).toEqual(expect.arrayContaining(units));
      expect(new Set(units).size).toBe(units.length);
    }));

  it('a part is confirmed only when it was delivered', () =>
    holds(({ before, events }) => {
      for (const event of events)
        if (event.type === 'PartConfirmed' && before.status !== 'absent')
          expect(before.terms.parts).toContainEqual(
            expect.objectContaining({ unit: event.data.unit, status: 'delivered' }),
          );
    }));

  it('open children are children, each issued once', () =>
    holds(({ after }) => {
      if (after.status === 'absent') return;
      const { children, openChildren } = after.terms;
      expect(children).toEqual(expect.arrayContaining([...openChildren]));
      expect(new Set(children).size).toBe(children.length);
      expect(new Set(openChildren).size).toBe(openChildren.length);
    }));

  it('a whole with open children is accepted only with a reason, and one without only without', () =>
    holds(({ before, events }) => {
      for (const event of events)
        if (event.type === 'ResultAccepted' && before.status !== 'absent')
          expect(event.data.despiteChildren !== undefined).toBe(before.terms.openChildren.length > 0);
    }));

  it('a correction changes what it says, from what it says stood there', () =>
    holds(({ before, events, after }) => {
      for (const event of events)
        if (event.type === 'AssignmentCorrected' && before.status !== 'absent') {
          const { changes, before: was } = event.data;
          expect(Object.keys(was)).toEqual(Object.keys(changes));
          expect(changes).not.toEqual(was);
          expect(before).toMatchObject({ terms: was });
          expect(after).toMatchObject({ terms: changes, status: before.status });
        }
    }));

  it('what a timer asks again at once changes nothing more, and is never refused', () =>
    holds(({ command, after }) => {
      if (byTimer(command.type)) expect(decide(command, after)).toEqual({ outcome: 'accepted', events: [] });
    }));

  it('is told again by its events alone', () =>
    fc.assert(
      fc.property(lives, fc.constantFrom(...beginnings), (asks, data) => {
        const issued: AssignmentEvent = { type: 'AssignmentIssued', data };
        const history: AssignmentEvent[] = [issued];
        let last = evolve(initialState(), issued);
        play(
          asks,
          ({ events, after }) => {
            history.push(...events);
            last = after;
          },
          data,
        );
        const stored = JSON.parse(JSON.stringify(history)) as readonly AssignmentEvent[];
        expect(stored.reduce(evolve, initialState())).toEqual(last);
      }),
    ));
});
