import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { AssignmentEvent } from '@dondoc/assignments-domain';
import { describe, expect, it } from 'vitest';
import { factsOf } from './known-at.ts';
import { accepted, by, issued, recorded, returned, submitted } from './recounted.fixture.ts';
import { waitsSchema } from './waits.schema.ts';
import { waitsAt, type Followed } from './waits.ts';

const period = { from: '2026-01-01', to: '2026-12-31' };
const units = [
  { unit: 'mttq', name: 'MTTQ' },
  { unit: 'van-phong', name: 'Văn phòng' },
];
const june = (day: number) => `2026-06-${String(day).padStart(2, '0')}T09:00:00+07:00`;
// Issued on Monday 8 June at 9:00; overdue from 9:00 of Friday 12 on.
const deadline = { at: june(12), text: null };
const begun = issued(deadline);
const issuing: AssignmentEvent = { type: 'AssignmentIssued', data: begun.data };

const followed = (
  published: readonly AssignmentPublished[],
  history: readonly AssignmentEvent[],
): Followed => {
  const [facts] = factsOf([begun, ...published].map(recorded()));
  if (!facts) throw new Error('no facts');
  return { facts, history: [issuing, ...history] };
};

const [first, back, second, end] = [
  submitted(june(10), false),
  returned(june(11), deadline),
  submitted(june(14), true),
  accepted(june(16)),
];
// Doer 8-10, accepting 10-11, doer 11-14 of which 12-14 after the deadline, accepting 14-16.
const worked = followed(
  [first, back, second, end],
  [
    { type: 'ResultSubmitted', data: first.data },
    { type: 'ResultReturned', data: back.data },
    { type: 'ResultSubmitted', data: second.data },
    { type: 'ResultAccepted', data: { ...end.data, quality: 'good' } },
  ],
);

const waits = (asOf: string, ...all: readonly Followed[]) => waitsAt(all, units, { asOf, period });
const none = { doer: 0, accepting: 0, issuing: 0, others: 0, objectiveCause: 0, system: 0 };

describe('Where work waited', () => {
  it('is told in days, with those after the deadline, for the unit and each assignment', () => {
    const { units: found } = waits(june(20), worked);
    expect(found[0]).toMatchObject({
      unit: 'mttq',
      days: { ...none, doer: 5, accepting: 3 },
      overdue: { ...none, doer: 2, accepting: 2 },
      assignments: [{ id: 'a-1', days: { doer: 5, accepting: 3 } }],
    });
    expect(found[1]).toEqual({
      unit: 'van-phong',
      name: 'Văn phòng',
      days: none,
      overdue: none,
      assignments: [],
    });
    expect(waitsSchema.parse(waits(june(20), worked))).toEqual(waits(june(20), worked));
  });

  it('is as it was at the instant asked about', () =>
    expect(waits(june(13), worked).units[0]).toMatchObject({
      days: { ...none, doer: 4, accepting: 1 },
      overdue: { ...none, doer: 1 },
      assignments: [{ dueAt: june(12), submittedAt: null, acceptedAt: null, stands: false }],
    }));

  it('says how far each assignment had come', () =>
    expect(waits(june(15), worked).units[0]?.assignments).toMatchObject([
      { issuedAt: june(8), submittedAt: june(14), acceptedAt: null },
    ]));

  it('is of the period of the last day', () =>
    expect(
      waitsAt([worked], units, { asOf: june(20), period: { from: '2026-07-01', to: '2026-07-31' } }).units[0]
        ?.assignments,
    ).toEqual([]));

  it('does not put on a unit what an earlier lead unit took', () => {
    const data = {
      at: june(10),
      by,
      fromUnit: 'mttq',
      toUnit: 'van-phong',
      reason: 'x',
      deadline: { at: june(30), text: null },
    };
    const moved = followed(
      [{ type: 'dondoc.assignment.reassigned.v1', data }],
      [{ type: 'AssignmentReassigned', data }],
    );
    const { units: found } = waits(june(13), moved);
    expect(found.map(({ days }) => days.doer)).toEqual([0, 3]);
  });
});
