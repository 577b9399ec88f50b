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

describe('Any split', () => {
  const history = [issued, acknowledged, suspended, resumed, submittedInTime, accepted, cause];

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
