import { fold } from '@dondoc/event-sourcing-kernel';
import { specify } from '@dondoc/event-sourcing-testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutyDecider, type IssueOccurrence } from './duty.decider.ts';
import type { DutyEnded, DutyEvent, DutyRegistered, OccurrenceIssued } from './duty.events.ts';
import { dueOccurrence } from './duty.schedule.ts';
import { periodOf, type Periodic } from './period.ts';

const given = specify(dutyDecider);

const at = '2026-03-05T09:00:00+07:00';
const by = { person: 'p-01', unit: 'ban-thuong-vu' };
const registered: DutyRegistered = {
  type: 'DutyRegistered',
  data: {
    at,
    by,
    terms: {
      title: 'Báo cáo dư luận hằng tháng',
      source: null,
      leadUnit: 'ban-xay-dung-dang',
      cooperatingUnits: [],
      acceptingUnit: 'ban-thuong-vu',
      urgency: 'normal',
      coefficient: 1,
    },
    recurrence: 'monthly',
    from: '2026-03-05',
    until: '2026-05-20',
  },
};
const occurrence = (month: string, lastDay: string, madeAt: string): OccurrenceIssued => ({
  type: 'OccurrenceIssued',
  data: {
    at: madeAt,
    by,
    period: periodOf('monthly', `2026-${month}-01`),
    assignment: `d-1-2026-${month}`,
    terms: registered.data.terms,
    recurrence: 'monthly',
    deadline: { at: lastDay, text: null },
  },
});
const march = occurrence('03', '2026-04-01T00:00:00+07:00', at);
const aprilAt = '2026-04-01T00:00:00+07:00';
const april = occurrence('04', '2026-05-01T00:00:00+07:00', aprilAt);
const mayAt = '2026-05-01T00:00:00+07:00';
const ended: DutyEnded = { type: 'DutyEnded', data: { at: aprilAt, by, reason: 'Đã có hệ thống thay' } };

const issue = (period: string, when: string): IssueOccurrence => ({
  type: 'IssueOccurrence',
  data: { at: when, duty: 'd-1', period },
});

describe('A duty', () => {
  it('is registered once', () => {
    given().when({ type: 'RegisterDuty', data: registered.data }).then(registered);
    given(registered)
      .when({ type: 'RegisterDuty', data: registered.data })
      .thenRejected('duty-already-registered');
  });

  it('does not end before it begins', () =>
    given()
      .when({ type: 'RegisterDuty', data: { ...registered.data, until: '2026-03-04' } })
      .thenRejected({ code: 'duty-ends-before-it-begins', from: '2026-03-05', until: '2026-03-04' }));

  it('has no occurrence before it is known', () =>
    given().when(issue('2026-03', at)).thenRejected('duty-unknown'));
});

describe('A running duty', () => {
  it('makes the assignment of the period it begins in at once, due at the end of the period', () =>
    given(registered).when(issue('2026-03', at)).then(march));

  it('makes each occurrence once', () =>
    given(registered, march).when(issue('2026-03', aprilAt)).thenNothing());

  it('makes the next at the first midnight of its period, not before', () => {
    given(registered, march).when(issue('2026-04', '2026-03-31T23:59:59+07:00')).thenNothing();
    given(registered, march).when(issue('2026-04', aprilAt)).then(april);
  });

  it('leaves out no period', () => given(registered, march).when(issue('2026-05', mayAt)).thenNothing());

  it('asks for the last period only until the duty ends', () =>
    given(registered, march, april)
      .when(issue('2026-05', mayAt))
      .then(occurrence('05', '2026-05-21T00:00:00+07:00', mayAt)));

  it('passes over a period that is over, and says so', () =>
    given(registered, march)
      .when(issue('2026-04', mayAt))
      .then({ type: 'OccurrenceSkipped', data: { at: mayAt, period: april.data.period } }));

  it('is ended by the unit that registered it alone', () => {
    given(registered).when({ type: 'EndDuty', data: ended.data }).then(ended);
    given(registered)
      .when({ type: 'EndDuty', data: { ...ended.data, by: { person: 'p-2', unit: 'mttq' } } })
      .thenRejected({ code: 'not-the-issuing-unit', issuingUnit: 'ban-thuong-vu' });
  });
});

describe('An ended duty', () => {
  it('has no further occurrence and is ended once', () => {
    given(registered, march, ended).when(issue('2026-04', aprilAt)).thenNothing();
    given(registered, ended).when({ type: 'EndDuty', data: ended.data }).thenNothing();
  });
});

describe('A year of any duty', () => {
  const play = (recurrence: Periodic, from: string): readonly DutyEvent[] => {
    const first: DutyRegistered = {
      ...registered,
      data: { ...registered.data, at: `${from}T08:00:00+07:00`, recurrence, from, until: '2026-12-31' },
    };
    const events: DutyEvent[] = [first];
    for (;;) {
      const state = fold(dutyDecider, events);
      const due = dueOccurrence(state);
      if (!due) return events;
      const answer = dutyDecider.decide(issue(due.period.name, due.at), state);
      if (answer.outcome !== 'accepted') throw new Error(answer.rejection.code);
      events.push(...answer.events);
    }
  };

  it('has an assignment for each period, each due before the next is made', () =>
    fc.assert(
      fc.property(
        fc.constantFrom<Periodic>('weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'),
        fc.integer({ min: 0, max: 364 }),
        (recurrence, day) => {
          const from = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
          const made = play(recurrence, from).filter((event) => event.type === 'OccurrenceIssued');
          expect(new Set(made.map(({ data }) => data.assignment)).size).toBe(made.length);
          expect(made[0]?.data.period).toEqual(periodOf(recurrence, from));
          expect(made.at(-1)?.data.deadline.at).toBe('2027-01-01T00:00:00+07:00');
          for (const [index, { data }] of made.entries()) {
            const next = made[index + 1];
            if (next) expect(Date.parse(data.deadline.at)).toBe(Date.parse(next.data.at));
          }
        },
      ),
    ));

  it('has twelve months', () =>
    expect(play('monthly', '2026-01-01').filter(({ type }) => type === 'OccurrenceIssued')).toHaveLength(12));
});
