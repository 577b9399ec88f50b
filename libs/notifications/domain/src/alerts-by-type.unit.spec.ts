import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { describe, expect, it } from 'vitest';
import { alertsOf } from './alerts.ts';
import type { Concern } from './concern.ts';

const at = '2026-03-11T09:00:00+07:00';
const since = '2026-03-09T09:00:00+07:00';
const deadline = { at: '2026-03-14T00:00:00+07:00', text: null };
const by = { person: 'p-1', unit: 'x' };
const to = { unit: 'above', person: 'p-2' };
const [reason, reviewOn] = ['x', '2026-03-20'];

const concern: Concern = {
  title: 'Tổng hợp dư luận',
  leadUnit: 'lead',
  cooperatingUnits: ['helper'],
  issuingUnit: 'issuing',
  acceptingUnit: 'accepting',
  urgency: 'normal',
  deadline,
  deadlineVersion: 1,
};

type Row = readonly [event: AssignmentPublished, ...told: readonly string[]];

const byTheClock: readonly Row[] = [
  [{ type: 'dondoc.assignment.acknowledgement-overdue.v1', data: { at, since, to } }, 'above'],
  [
    { type: 'dondoc.assignment.acceptance-overdue.v1', data: { at, since, acceptingUnit: 'accepting', to } },
    'above',
  ],
  [{ type: 'dondoc.assignment.decline-ruling-overdue.v1', data: { at, since, to } }, 'above'],
  [{ type: 'dondoc.assignment.suspension-review-due.v1', data: { at, since, reviewOn, to } }, 'above'],
  [{ type: 'dondoc.assignment.part-overdue.v1', data: { at, since, unit: 'helper', to } }, 'above', 'lead'],
  [
    { type: 'dondoc.assignment.period-report-missed.v1', data: { at, since, period: '2026-02', to } },
    'above',
  ],
  [
    { type: 'dondoc.assignment.system-fault-recorded.v1', data: { at, from: since, to: at, what: 'x' } },
    'issuing',
  ],
  [
    {
      type: 'dondoc.assignment.deadline-replanned.v1',
      data: { at, calendar: '2', deadline, previousDeadline: deadline, because: 'x' },
    },
    'lead',
  ],
  [{ type: 'dondoc.assignment.child-finished.v1', data: { at, child: 'a-2', outcome: 'completed' } }, 'lead'],
];

const byPeople: readonly Row[] = [
  [
    {
      type: 'dondoc.assignment.result-accepted.v1',
      data: { at, by, beyondRequirement: null, quality: 'met' },
    },
    'lead',
  ],
  [{ type: 'dondoc.assignment.result-returned.v1', data: { at, by, reason, deadline } }, 'lead'],
  [{ type: 'dondoc.assignment.decline-upheld.v1', data: { at, by, reason } }, 'lead'],
  [{ type: 'dondoc.assignment.decline-overruled.v1', data: { at, by, reason, deadline } }, 'lead'],
  [{ type: 'dondoc.assignment.extension-requested.v1', data: { at, by, deadline, reason } }, 'issuing'],
  [{ type: 'dondoc.assignment.extension-refused.v1', data: { at, by, reason } }, 'lead'],
  [{ type: 'dondoc.assignment.correction-requested.v1', data: { at, by, what: 'x' } }, 'issuing'],
  [{ type: 'dondoc.assignment.correction-refused.v1', data: { at, by, reason } }, 'lead'],
  [
    {
      type: 'dondoc.assignment.deadline-set.v1',
      data: { at, by, deadline, previousDeadline: null, reason: null, count: 0, late: false },
    },
    'lead',
  ],
  [
    {
      type: 'dondoc.assignment.suspended.v1',
      data: { at, by, condition: 'x', authority: 'x', reviewOn },
    },
    'lead',
  ],
  [{ type: 'dondoc.assignment.resumed.v1', data: { at, by, deadline } }, 'lead'],
  [{ type: 'dondoc.assignment.cooperating-unit-added.v1', data: { at, by, unit: 'another' } }, 'another'],
  [{ type: 'dondoc.assignment.cancelled.v1', data: { at, by, reason, authority: 'x' } }, 'lead', 'helper'],
  [
    { type: 'dondoc.assignment.objective-cause-confirmed.v1', data: { at, by, document: 'x', cause: 'x' } },
    'lead',
  ],
  [
    {
      type: 'dondoc.assignment.escalation-answered.v1',
      data: { at, by, level: 1, answer: 'press-on', note: 'x' },
    },
    'lead',
  ],
  [
    {
      type: 'dondoc.assignment.part-delivered.v1',
      data: { at, by, summary: 'x', evidence: [], late: false },
    },
    'lead',
  ],
  [{ type: 'dondoc.assignment.part-confirmed.v1', data: { at, by, unit: 'helper' } }, 'helper'],
  [{ type: 'dondoc.assignment.part-returned.v1', data: { at, by, unit: 'helper', reason } }, 'helper'],
];

const unitsTold = (event: AssignmentPublished, before: Concern = concern): readonly string[] =>
  alertsOf({ ...event, version: 7 }, before, concern).map((alert) => alert.to.unit);

const nameOf = ({ type }: AssignmentPublished): string =>
  type.replace(/^dondoc\.assignment\.(.*)\.v1$/, '$1');

describe('What the clock brings about', () => {
  for (const [event, ...told] of byTheClock)
    it(`${nameOf(event)} is told to ${told.join(' and ')}`, () => expect(unitsTold(event)).toEqual(told));
});

describe('What people do', () => {
  for (const [event, ...told] of byPeople)
    it(`${nameOf(event)} is told to ${told.join(' and ')}`, () => expect(unitsTold(event)).toEqual(told));

  it('may be told again when they do it again, unlike what the clock brings about', () => {
    const rungs = (event: AssignmentPublished) =>
      [7, 8].map((version) => alertsOf({ ...event, version }, concern, concern)[0]?.rung);
    const [again] = byPeople[0] ?? [];
    const [once] = byTheClock[0] ?? [];
    if (!again || !once) throw new Error('The tables are not empty.');
    expect(new Set(rungs(again)).size).toBe(2);
    expect(new Set(rungs(once)).size).toBe(1);
  });
});

describe('A correction', () => {
  const corrected: AssignmentPublished = {
    type: 'dondoc.assignment.corrected.v1',
    data: { at, by, changes: { acceptingUnit: 'accepting' }, before: {}, reason: null },
  };
  it('is told to the lead unit, and to one that is to accept the result from now on', () => {
    expect(unitsTold(corrected)).toEqual(['lead']);
    expect(unitsTold(corrected, { ...concern, acceptingUnit: 'other' })).toEqual(['lead', 'accepting']);
  });
});
