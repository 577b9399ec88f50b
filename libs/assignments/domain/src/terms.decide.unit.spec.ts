import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import type { ReplanDeadline, SetDeadline } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import type { AssignmentEvent, DataOf } from './assignment.events.ts';
import {
  accepted,
  acceptingUnit,
  acknowledged,
  deadlineMissed,
  declined,
  declineUpheld,
  dueAt,
  escalatedToHead,
  extensionRequested,
  headOfLead,
  issued,
  issuedWithoutDeadline,
  laterDeadline,
  laterDueAt,
  leadUnit,
  secretary,
  submittedInTime,
  suspended,
  terms,
} from './spec/assignment.example.ts';

const given = specify(assignmentDecider);
const at = '2026-03-06T09:00:00+07:00';
const afterDeadline = '2026-03-16T09:00:00+07:00';
const first = { at: dueAt, text: 'trước ngày 14/3/2026' };
const earlier = { at: '2026-03-10T00:00:00+07:00', text: null };
const to = { unit: leadUnit, person: null };

const set = (change: Partial<SetDeadline['data']> = {}): SetDeadline => ({
  type: 'SetDeadline',
  data: { at, by: secretary, deadline: laterDeadline, reason: null, ...change },
});
const wasSet = (change: Partial<DataOf<'DeadlineSet'>> = {}): AssignmentEvent => ({
  type: 'DeadlineSet',
  data: { ...set().data, previousDeadline: null, count: 0, late: false, ...change },
});
const again = { reason: 'Thành phố cần sớm hơn' };

describe('An assignment without a deadline', () => {
  const life = [issuedWithoutDeadline, acknowledged] as const;

  it('is given its first one without a reason', () => {
    given(issuedWithoutDeadline).when(set()).then(wasSet());
    given(...life)
      .when(set())
      .then(wasSet());
  });

  it('is given one by the issuing unit alone', () =>
    given(...life)
      .when(set({ by: headOfLead }))
      .thenRejected({ code: 'not-the-issuing-unit', issuingUnit: acceptingUnit }));

  it('is not given one that has come', () =>
    given(...life)
      .when(set({ at: laterDueAt }))
      .thenRejected({ code: 'deadline-not-ahead', dueAt: laterDueAt }));

  it('is reminded, missed and counted from then on', () => {
    given(...life, wasSet())
      .when({ type: 'MarkOverdue', data: { at: laterDueAt, dueAt: laterDueAt } })
      .then({ type: 'DeadlineMissed', data: { at: laterDueAt, dueAt: laterDueAt } });
    given(...life, wasSet())
      .when(set({ deadline: earlier, ...again }))
      .then(wasSet({ deadline: earlier, ...again, previousDeadline: laterDeadline, count: 1 }));
  });
});

describe('An assignment with a deadline', () => {
  it('is given another one with a reason, later or earlier', () => {
    for (const deadline of [laterDeadline, earlier])
      given(issued)
        .when(set({ deadline, ...again }))
        .then(wasSet({ deadline, ...again, previousDeadline: first, count: 1 }));
  });

  it('is given none without a reason', () => {
    given(issued).when(set()).thenRejected('reason-required');
    given(issued)
      .when(set({ reason: '  ' }))
      .thenRejected('reason-required');
  });

  it('is not given the one it has, however it is written', () =>
    given(issued)
      .when(set({ deadline: { at: '2026-03-13T17:00:00.000Z', text: null } }))
      .thenNothing());

  it('keeps the miss of one that had passed, and begins a new ladder', () => {
    const missed = [issued, deadlineMissed, escalatedToHead] as const;
    const moved = wasSet({ at: afterDeadline, ...again, previousDeadline: first, count: 1, late: true });
    given(...missed)
      .when(set({ at: afterDeadline, ...again }))
      .then(moved);
    given(...missed, moved)
      .when({ type: 'MarkOverdue', data: { at: laterDueAt, dueAt: laterDueAt } })
      .then({ type: 'DeadlineMissed', data: { at: laterDueAt, dueAt: laterDueAt } });
    given(...missed, moved)
      .when({ type: 'Escalate', data: { at: afterDeadline, level: 2, dueAt, to } })
      .thenNothing();
  });

  it('still owes an answer to the extension that was asked for', () =>
    given(issued, acknowledged, extensionRequested, wasSet({ deadline: earlier, previousDeadline: first }))
      .when({
        type: 'RuleOnExtension',
        data: { at: '2026-03-07T09:00:00+07:00', by: secretary, granted: false, reason: 'Đã đặt hạn khác' },
      })
      .then({
        type: 'ExtensionRefused',
        data: { at: '2026-03-07T09:00:00+07:00', by: secretary, reason: 'Đã đặt hạn khác' },
      }));
});

describe('An assignment without a clock that runs', () => {
  it('is given no deadline', () => {
    const setIt = set(again);
    given(issued, acknowledged, submittedInTime).when(setIt).thenRejected('awaiting-acceptance');
    given(issued, suspended).when(setIt).thenRejected('suspended');
    given(issued, declined).when(setIt).thenRejected('decline-awaits-ruling');
    given(issued, declined, declineUpheld).when(setIt).thenRejected('declined');
    given(issued, acknowledged, submittedInTime, accepted).when(setIt).thenRejected('already-completed');
  });

  it('is given none as a continuous duty', () =>
    given({ type: 'AssignmentIssued', data: { ...terms, recurrence: 'continuous', deadline: null } })
      .when(set())
      .thenRejected('continuous-duty'));
});

describe('A day off announced under a deadline', () => {
  const dayLater = { at: '2026-03-17T00:00:00+07:00', text: first.text, calendar: 'vn-2026+1' };
  const moved = { at, calendar: 'vn-2026+1', deadline: dayLater, because: 'Bão số 3' };
  const replan = (change: Partial<ReplanDeadline['data']> = {}): ReplanDeadline => ({
    type: 'ReplanDeadline',
    data: { ...moved, from: first, ...change },
  });
  const replanned: AssignmentEvent = {
    type: 'DeadlineReplanned',
    data: { ...moved, previousDeadline: first },
  };
  const reminded: AssignmentEvent = {
    type: 'ReminderSent',
    data: { at: '2026-03-07T00:00:00+07:00', stage: '7-days-before', dueAt, to },
  };

  it('moves it, also while others have the word', () => {
    given(issued).when(replan()).then(replanned);
    given(issued, acknowledged, submittedInTime).when(replan()).then(replanned);
    given(issued, suspended).when(replan()).then(replanned);
    given(issued, declined).when(replan()).then(replanned);
    given(issued, declined, declineUpheld).when(replan()).then(replanned);
  });

  it('moves it also to an earlier instant, as when a day off is withdrawn', () => {
    const { at: earlierAt } = earlier;
    given(issued)
      .when(replan({ deadline: { ...dayLater, at: earlierAt } }))
      .then({ ...replanned, data: { ...replanned.data, deadline: { ...dayLater, at: earlierAt } } });
  });

  it('moves it once, and reminds of the new one anew', () => {
    given(issued, replanned).when(replan()).thenNothing();
    given(issued, reminded, replanned)
      .when({ type: 'SendReminder', data: { ...reminded.data, dueAt: dayLater.at } })
      .then({ type: 'ReminderSent', data: { ...reminded.data, dueAt: dayLater.at } });
  });

  it('gives back, after a standstill, what was left of the new one', () =>
    // Suspended on the 4th at 09:00 with 12 days and 15 hours left; resumed on the 6th at 09:00.
    given(issued, suspended, replanned)
      .when({ type: 'Resume', data: { at, by: secretary } })
      .then({
        type: 'AssignmentResumed',
        data: { at, by: secretary, deadline: { ...dayLater, at: '2026-03-19T00:00:00+07:00' } },
      }));

  it('leaves what moved otherwise, would be past, stays the same or has ended', () => {
    given(issued)
      .when(replan({ from: laterDeadline }))
      .thenNothing();
    given(issued)
      .when(replan({ deadline: first }))
      .thenNothing();
    given(issued)
      .when(replan({ at: dayLater.at }))
      .thenNothing();
    given(issuedWithoutDeadline).when(replan()).thenNothing();
    given(issued, acknowledged, submittedInTime, accepted).when(replan()).thenNothing();
  });
});
