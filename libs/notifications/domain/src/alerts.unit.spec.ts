import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { describe, expect, it } from 'vitest';
import { alertKey, alertsOf, doerOf, type Alert } from './alerts.ts';
import { concernOf } from './concern.ts';

const at = '2026-03-02T09:00:00+07:00';
const dueAt = '2026-03-14T00:00:00+07:00';
const laterDueAt = '2026-03-24T00:00:00+07:00';
const [lead, office, helper, board] = ['mttq', 'van-phong', 'doan-thanh-nien', 'ban-xay-dung-dang'];
const by = { person: 'p-03', unit: lead };
const deadline = { at: dueAt, text: null };
const to = { unit: board, person: 'p-02' };

const issued: AssignmentPublished = {
  type: 'dondoc.assignment.issued.v1',
  data: {
    at,
    title: 'Tổng hợp dư luận',
    source: null,
    leadUnit: lead,
    cooperatingUnits: [helper],
    issuedBy: { person: 'p-01', unit: 'ban-thuong-vu' },
    acceptingUnit: office,
    urgency: 'normal',
    coefficient: 1,
    recurrence: null,
    deadline,
  },
};
const extended: AssignmentPublished = {
  type: 'dondoc.assignment.extension-granted.v1',
  data: {
    at,
    by,
    deadline: { at: laterDueAt, text: null },
    previousDeadline: deadline,
    count: 1,
    late: false,
  },
};
const reassigned: AssignmentPublished = {
  type: 'dondoc.assignment.reassigned.v1',
  data: { at, by, fromUnit: lead, toUnit: helper, reason: 'x', deadline },
};
const missed: AssignmentPublished = { type: 'dondoc.assignment.deadline-missed.v1', data: { at, dueAt } };
const escalated = (level: number, unit: string): AssignmentPublished => ({
  type: 'dondoc.assignment.escalated.v1',
  data: { at, level, dueAt, to: { unit, person: null } },
});

const alertsAfter = (...history: readonly AssignmentPublished[]): readonly Alert[] => {
  const event = history.at(-1) ?? issued;
  const after = concernOf(history);
  if (!after) throw new Error('The history has no beginning.');
  return alertsOf({ ...event, version: history.length }, concernOf(history.slice(0, -1)), after);
};
const toldAfter = (...history: readonly AssignmentPublished[]) =>
  alertsAfter(...history).map(({ kind, to: { unit } }) => `${kind} → ${unit}`);

describe('An event of an assignment', () => {
  it('concerns the lead unit and those that co-operate when it is issued', () =>
    expect(toldAfter(issued)).toEqual([`issued → ${lead}`, `cooperation → ${helper}`]));

  it('concerns whoever has the word next', () => {
    const submitted: AssignmentPublished = {
      type: 'dondoc.assignment.result-submitted.v1',
      data: { at, by, summary: 'x', evidence: [], late: false },
    };
    const declined: AssignmentPublished = {
      type: 'dondoc.assignment.declined.v1',
      data: { at, by, reason: 'x', ruleBy: null },
    };
    expect(toldAfter(issued, submitted)).toEqual([`result-submitted → ${office}`]);
    expect(toldAfter(issued, declined)).toEqual(['declined → ban-thuong-vu']);
    expect(toldAfter(issued, extended)).toEqual([`extension-granted → ${lead}`]);
  });

  it('concerns both units when the lead goes from one to the other, and the new one from then on', () => {
    expect(toldAfter(issued, reassigned)).toEqual([`reassigned-to → ${helper}`, `reassigned-from → ${lead}`]);
    expect(toldAfter(issued, reassigned, missed)).toEqual([`overdue → ${helper}`]);
  });

  it('concerns whom the ladder names, with the person it found', () => {
    const reminder: AssignmentPublished = {
      type: 'dondoc.assignment.reminder-sent.v1',
      data: { at, stage: 'before-3', dueAt, to },
    };
    expect(alertsAfter(issued, reminder)).toEqual([{ kind: 'reminder', rung: 'reminder/before-3', to }]);
    expect(toldAfter(issued, missed, escalated(2, board))).toEqual([`escalation → ${board}`]);
  });

  it('concerns the unit whose part it is', () => {
    const part = { at, by, unit: helper };
    expect(
      toldAfter(issued, {
        type: 'dondoc.assignment.part-assigned.v1',
        data: { ...part, what: 'x', dueAt },
      }),
    ).toEqual([`part-assigned → ${helper}`]);
  });

  it('concerns nobody when the unit only says how far it is', () =>
    expect(toldAfter(issued, { type: 'dondoc.assignment.acknowledged.v1', data: { at, by } })).toEqual([]));
});

describe('An alert', () => {
  it('is the same when the first rung tells the lead unit of the miss it has been told of', () => {
    const [miss, rung] = [alertsAfter(issued, missed), alertsAfter(issued, missed, escalated(1, lead))];
    expect(miss.map(({ rung: name }) => name)).toEqual(rung.map(({ rung: name }) => name));
  });

  it('is another one under another deadline, another lead unit, or for another person', () => {
    const [alert] = alertsAfter(issued, missed);
    if (!alert) throw new Error('A miss is told.');
    const versions = [[issued], [issued, extended], [issued, reassigned]].map(
      (history) => concernOf(history)?.deadlineVersion ?? 0,
    );
    expect(versions).toEqual([1, 2, 2]);
    const keys = [
      alertKey('ward', 'a-1', alert, 1, 'p-1'),
      alertKey('ward', 'a-1', alert, 2, 'p-1'),
      alertKey('ward', 'a-1', alert, 1, 'p-2'),
      alertKey('ward', 'a-2', alert, 1, 'p-1'),
      alertKey('other', 'a-1', alert, 1, 'p-1'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('stays the same where a ruling leaves the deadline as it was', () =>
    expect(
      concernOf([
        issued,
        { type: 'dondoc.assignment.resumed.v1', data: { at, by, deadline: { at: dueAt, text: 'như cũ' } } },
      ])?.deadlineVersion,
    ).toBe(1));
});

describe('Whoever did it', () => {
  it('is known from the event', () => {
    expect(doerOf(issued)).toBe('p-01');
    expect(doerOf(extended)).toBe('p-03');
    expect(doerOf(missed)).toBeNull();
  });
});

describe('A history without its beginning', () => {
  it('concerns nobody', () => expect(concernOf([missed])).toBeNull());
});
