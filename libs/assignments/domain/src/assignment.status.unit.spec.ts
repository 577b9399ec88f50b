import { describe, expect, it } from 'vitest';
import { colourAt, statusAt, type StatusFacts } from './assignment.status.ts';

const dueAt = '2026-03-14T00:00:00+07:00';
const open: StatusFacts = {
  dueAt,
  recurrence: null,
  urgency: 'normal',
  acknowledgedAt: '2026-03-02T10:00:00+07:00',
  submittedAt: null,
  acceptedAt: null,
  acceptanceOverdueAt: null,
  declinedAt: null,
  suspendedAt: null,
  cancelledAt: null,
};
const march = (day: number, time = '08:00:00'): string =>
  `2026-03-${String(day).padStart(2, '0')}T${time}+07:00`;
const acceptedAt = march(30);
const calendarDays = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

describe('The status of an assignment', () => {
  it.each([
    [
      'handed in days before and accepted',
      { submittedAt: march(11), acceptedAt },
      march(31),
      'completed-early',
    ],
    [
      'handed in on the last day and accepted',
      { submittedAt: march(13, '23:59:59'), acceptedAt },
      march(31),
      'completed-on-time',
    ],
    [
      'handed in at 24:00 and accepted',
      { submittedAt: march(14, '00:00:00'), acceptedAt },
      march(31),
      'completed-late',
    ],
    [
      'continuous, though its date has passed',
      { recurrence: 'continuous' as const },
      march(20),
      'continuous',
    ],
    ['without a deadline', { dueAt: null }, march(20), 'no-deadline'],
    ['handed in and waiting', { submittedAt: march(11) }, march(20), 'awaiting-acceptance'],
    [
      'handed in and waiting too long',
      { submittedAt: march(11), acceptanceOverdueAt: march(18) },
      march(20),
      'acceptance-overdue',
    ],
    ['suspended past its deadline', { suspendedAt: march(5) }, march(20), 'suspended'],
    [
      'continuous and suspended',
      { recurrence: 'continuous' as const, suspendedAt: march(5) },
      march(20),
      'continuous',
    ],
    ['suspended without a deadline', { dueAt: null, suspendedAt: march(5) }, march(20), 'suspended'],
    ['declined past its deadline', { declinedAt: march(5) }, march(20), 'declined'],
    ['cancelled past its deadline', { cancelledAt: march(5) }, march(20), 'cancelled'],
    ['at 24:00 of its last day', {}, march(14, '00:00:00'), 'overdue'],
    ['a moment before 24:00', {}, march(13, '23:59:59'), 'due-soon'],
    ['exactly seven days before', {}, march(7, '00:00:00'), 'due-soon'],
    ['more than seven days before', {}, march(6, '23:59:59'), 'in-progress'],
    ['not acknowledged', { acknowledgedAt: null }, march(3), 'awaiting-acknowledgement'],
    ['not acknowledged and near', { acknowledgedAt: null }, march(10), 'due-soon'],
  ])('%s', (_, change, now, expected) => expect(statusAt({ ...open, ...change }, now)).toBe(expected));
});

describe('The colour of an assignment', () => {
  it.each([
    ['in time', {}, march(10, '23:59:59'), 'green'],
    ['three days left', {}, march(11, '00:00:00'), 'amber'],
    ['five days left and urgent', { urgency: 'urgent' as const }, march(9, '00:00:00'), 'amber'],
    ['five days left and not urgent', {}, march(9, '00:00:00'), 'green'],
    ['three days left with evidence handed in', { submittedAt: march(10) }, march(12), 'green'],
    ['overdue', {}, march(14, '00:00:00'), 'red'],
    ['overdue for three working days', {}, march(16), 'deep-red'],
    ['evidence handed in late', { submittedAt: march(15) }, march(20), 'red'],
    ['no deadline', { dueAt: null }, march(20), 'none'],
    ['suspended past its deadline', { suspendedAt: march(5) }, march(20), 'none'],
    ['declined past its deadline', { declinedAt: march(5) }, march(20), 'none'],
    ['cancelled', { cancelledAt: march(5) }, march(20), 'none'],
    ['completed', { submittedAt: march(11), acceptedAt }, march(31), 'none'],
  ])('%s', (_, change, now, expected) =>
    expect(colourAt({ ...open, ...change }, now, calendarDays)).toBe(expected),
  );
});
