import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssignmentEvent } from './assignment.events.ts';
import { addDays, millisecondsBetween } from './instant.ts';
import {
  accepted,
  acceptingUnit,
  acknowledged,
  dueAt,
  headOfLead,
  issued,
  issuedAt,
  leadUnit,
  secretary,
  submittedInTime,
} from './spec/assignment.example.ts';
import { delayTotals, whoseDelay, type DelaySpan } from './whose-delay.ts';

const day = 86_400_000;
const after = (days: number): string => addDays(issuedAt, days);
const shares = (spans: readonly DelaySpan[]) =>
  spans.map(({ owner, unit, overdue }) => [owner, unit, overdue]);

const declined: AssignmentEvent = {
  type: 'AssignmentDeclined',
  data: { at: after(1), by: headOfLead, reason: 'Không đúng chức năng', ruleBy: after(3) },
};
const upheld: AssignmentEvent = {
  type: 'DeclineUpheld',
  data: { at: after(2), by: secretary, reason: null },
};
const reassigned: AssignmentEvent = {
  type: 'AssignmentReassigned',
  data: {
    at: after(4),
    by: secretary,
    fromUnit: leadUnit,
    toUnit: 'mttq',
    reason: 'Đúng chức năng',
    deadline: { at: after(20), text: null },
  },
};
const suspended: AssignmentEvent = {
  type: 'AssignmentSuspended',
  data: { at: after(2), by: secretary, condition: 'Chờ văn bản', authority: 'TB-1', reviewOn: '2026-03-20' },
};
const resumed: AssignmentEvent = {
  type: 'AssignmentResumed',
  data: { at: after(5), by: secretary, deadline: { at: after(14), text: null } },
};
const cause: AssignmentEvent = {
  type: 'ObjectiveCauseConfirmed',
  data: { at: after(30), by: secretary, document: '12-TB/ĐU', cause: 'Bão' },
};

describe('An assignment in time, accepted late', () => {
  const spans = whoseDelay([issued, acknowledged, submittedInTime, accepted], after(40));

  it('is the doer’s until it was handed in and the accepting unit’s from then on', () =>
    expect(shares(spans)).toEqual([
      ['doer', leadUnit, false],
      ['accepting', acceptingUnit, false],
      ['accepting', acceptingUnit, true],
    ]));

  it('ends with its acceptance', () => expect(spans.at(-1)?.to).toBe(accepted.data.at));
});

describe('An assignment nobody touched', () => {
  it('is the doer’s, and overdue from its deadline on', () => {
    const spans = whoseDelay([issued], addDays(dueAt, 3));
    expect(shares(spans)).toEqual([
      ['doer', leadUnit, false],
      ['doer', leadUnit, true],
    ]);
    expect(spans[1]).toMatchObject({ from: dueAt, to: addDays(dueAt, 3) });
  });

  it('is not the doer’s fault once an objective cause is confirmed, but only what was overdue', () => {
    const totals = delayTotals(whoseDelay([issued, cause], after(31)));
    expect(totals.doer).toBe(millisecondsBetween(issuedAt, dueAt));
    expect(totals['objective-cause']).toBe(millisecondsBetween(dueAt, after(31)));
  });
});

describe('Waiting for others', () => {
  it('a decline is the issuing unit’s until somebody leads it again', () => {
    const totals = delayTotals(whoseDelay([issued, declined, upheld, reassigned], after(6)));
    expect(totals).toMatchObject({ doer: 3 * day, issuing: 3 * day });
  });

  it('a suspension is nobody’s in the ward', () => {
    const totals = delayTotals(whoseDelay([issued, acknowledged, suspended, resumed], after(6)));
    expect(totals).toMatchObject({ doer: 3 * day, others: 3 * day });
  });
});

describe('A deadline that others move', () => {
  const later = { at: addDays(dueAt, 5), text: null };
  const previousDeadline = { at: dueAt, text: null };
  const set: AssignmentEvent = {
    type: 'DeadlineSet',
    data: {
      at: after(3),
      by: secretary,
      deadline: later,
      previousDeadline,
      reason: 'x',
      count: 1,
      late: false,
    },
  };
  const replanned: AssignmentEvent = {
    type: 'DeadlineReplanned',
    data: { at: after(3), calendar: 'vn+2', deadline: later, previousDeadline, because: 'x' },
  };

  it.each([set, replanned])('is what lateness is counted from: $type', (moved) => {
    expect(whoseDelay([issued, moved], addDays(dueAt, 4)).some(({ overdue }) => overdue)).toBe(false);
    expect(whoseDelay([issued, moved], addDays(dueAt, 7)).at(-1)).toMatchObject({
      from: later.at,
      to: addDays(dueAt, 7),
      owner: 'doer',
      overdue: true,
    });
  });
});

describe('Another accepting unit', () => {
  const corrected = (at: string): AssignmentEvent => ({
    type: 'AssignmentCorrected',
    data: {
      at,
      by: secretary,
      changes: { acceptingUnit: 'van-phong' },
      before: { acceptingUnit },
      reason: null,
    },
  });
  const waiting = (spans: readonly DelaySpan[]) => spans.filter(({ owner }) => owner === 'accepting');

  it('is waited for from then on, the one before it until then', () => {
    const at = addDays(submittedInTime.data.at, 1);
    const spans = waiting(whoseDelay([issued, submittedInTime, corrected(at)], addDays(at, 1)));
    expect(spans[0]).toMatchObject({ unit: acceptingUnit, to: at });
    expect(spans[1]).toMatchObject({ unit: 'van-phong', from: at });
  });

  it('named before the result is handed in is the only one waited for', () => {
    const spans = whoseDelay([issued, corrected(after(1)), submittedInTime], after(20));
    expect(waiting(spans).map(({ unit }) => unit)).toEqual(expect.not.arrayContaining([acceptingUnit]));
    expect(waiting(spans)).not.toEqual([]);
  });
});

const fault = (from: number, to: number, at = to): AssignmentEvent => ({
  type: 'SystemFaultRecorded',
  data: { at: after(at), from: after(from), to: after(to), what: 'mark-overdue' },
});

describe('A fault of this system', () => {
  it('is taken out of whoever’s time it was, and is nobody’s in the ward', () => {
    const spans = whoseDelay([issued, acknowledged, fault(1, 3), submittedInTime], after(12));
    expect(shares(spans)).toEqual([
      ['doer', leadUnit, false],
      ['system', null, false],
      ['doer', leadUnit, false],
      ['accepting', acceptingUnit, false],
      ['accepting', acceptingUnit, true],
    ]);
    expect(delayTotals(spans).system).toBe(2 * day);
  });

  it('counts once where two overlap', () => {
    const totals = delayTotals(whoseDelay([issued, acknowledged, fault(1, 3), fault(2, 4)], after(5)));
    expect(totals).toMatchObject({ doer: 2 * day, system: 3 * day });
  });

  it('that was found after the end still takes its time back', () => {
    const spans = whoseDelay([issued, acknowledged, submittedInTime, accepted, fault(1, 2, 30)], after(31));
    expect(delayTotals(spans).system).toBe(day);
    expect(spans.at(-1)?.to).toBe(accepted.data.at);
  });

  it('goes before an objective cause', () => {
    const spans = whoseDelay([issued, fault(14, 16), cause], after(31));
    expect(delayTotals(spans)).toMatchObject({ doer: millisecondsBetween(issuedAt, dueAt), system: 2 * day });
  });
});

describe('Any split', () => {
  const history = [
    ...[issued, acknowledged, suspended, fault(2, 6, 7), resumed, submittedInTime],
    ...[fault(0, 1, 10), accepted, fault(8, 25, 26), cause],
  ];

  it('has no gap and adds up to the whole', () =>
    fc.assert(
      fc.property(
        fc.subarray(history.slice(1)),
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        (rest, days) => {
          const until = after(days);
          const spans = whoseDelay([issued, ...rest], until);
          for (const [index, span] of spans.entries()) {
            expect(span.from).toBe(index === 0 ? issuedAt : spans[index - 1]?.to);
            expect(Date.parse(span.to)).toBeGreaterThan(Date.parse(span.from));
          }
          const end = spans.at(-1)?.to ?? issuedAt;
          const total = Object.values(delayTotals(spans)).reduce((sum, part) => sum + part, 0);
          expect(total).toBe(millisecondsBetween(issuedAt, end));
        },
      ),
    ));
});
