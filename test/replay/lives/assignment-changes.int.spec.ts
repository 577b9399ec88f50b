import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skippingWard, type SkippingWard } from './skipping-ward.ts';
import { afterDays, afterDaysWithout, commands, inPlace } from './ward.ts';

const { acknowledge, submit, accept, giveBack, suspend, resume, reassign, cancel, report } = commands;
const { askForTime, grant, assignPart, deliverPart, confirmPart } = commands;
const largestHistory = 100;
const day = 86_400_000;

let ward: SkippingWard;
let stopWorker: () => Promise<void>;
let tet = { from: '2000-01-01T00:00:00Z', to: '2000-01-01T00:00:00Z' };

beforeAll(async () => {
  ward = await skippingWard(afterDaysWithout(() => tet));
  stopWorker = await ward.startWorker();
});

afterAll(async () => {
  await stopWorker();
  await ward.leave();
});

/** Days until the next local month has begun. */
const untilNextMonth = async (): Promise<number> => {
  const now = new Date(await ward.now());
  const local = new Date(now.getTime() + 7 * 3_600_000);
  const next = Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 1);
  return Math.ceil((next - local.getTime()) / day) + 1;
};

describe('An assignment extended twice', () => {
  it('is reminded of each deadline in its turn, and misses none', async () => {
    const life = await ward.begin('extended-twice', 12);
    await life.tell(acknowledge);
    for (const wait of [10, 8]) {
      await ward.pass(wait);
      await life.tell(askForTime);
      await life.tell(grant);
    }
    await ward.pass(4);
    expect(await life.events()).toEqual([
      'AssignmentIssued',
      'AssignmentAcknowledged',
      'ReminderSent 7-days-before',
      'ReminderSent 3-days-before',
      'ExtensionRequested',
      'ExtensionGranted',
      'ReminderSent 7-days-before',
      'ReminderSent 3-days-before',
      'ExtensionRequested',
      'ExtensionGranted',
      'ReminderSent 7-days-before',
    ]);
    await life.tell(submit);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
  });
});

/** A week of days off, so many days from now. */
const tetIn = async (days: number): Promise<void> => {
  const now = await ward.now();
  tet = { from: afterDays(now, days), to: afterDays(now, days + 7) };
};

describe('An assignment suspended over Tết', () => {
  it('hears nothing meanwhile, and has the rest of its span afterwards', async () => {
    const life = await ward.begin('suspended-over-tet', 12);
    await tetIn(5);
    await life.tell(acknowledge);
    await ward.pass(4);
    await life.tell(suspend);
    await ward.pass(9);
    await life.tell(resume);
    expect(await life.events()).toHaveLength(4);
    await ward.pass(10);
    expect((await life.events()).slice(2)).toEqual([
      'AssignmentSuspended',
      'AssignmentResumed',
      'ReminderSent 7-days-before',
      'ReminderSent 3-days-before',
      'ReminderSent 1-days-before',
      'DeadlineMissed',
      'AssignmentEscalated 1',
    ]);
    // Eight days were left on the fourth, and end with the local day: the twenty-first from the issue or the next.
    expect([21, 22]).toContain((await life.days()).at(-2));
    await life.tell(submit);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
  });
});

describe('An assignment missed on the eve of Tết', () => {
  it('climbs by working days: those above hear of it afterwards', async () => {
    const life = await ward.begin('overdue-over-tet', 12);
    await tetIn(11.5);
    await life.tell(acknowledge);
    await ward.pass(30);
    expect((await life.events()).slice(5)).toEqual([
      'DeadlineMissed',
      'AssignmentEscalated 1',
      'ReminderSent overdue-1',
      'ReminderSent overdue-2',
      'ReminderSent overdue-3',
      'AssignmentEscalated 2',
      'AssignmentEscalated 3',
    ]);
    expect((await life.days()).slice(-2)).toEqual([21, 23]);
    await life.tell(submit);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
  });
});

describe('An assignment returned twice', () => {
  it('has the days it had left again each time', async () => {
    const life = await ward.begin('returned-twice', 12);
    await life.tell(acknowledge);
    for (const wait of [3, 4]) {
      await ward.pass(wait);
      await life.tell(submit);
      await ward.pass(10);
      await life.tell(giveBack);
    }
    await ward.pass(5);
    expect(await life.events()).toEqual([
      'AssignmentIssued',
      'AssignmentAcknowledged',
      'ResultSubmitted',
      'AcceptanceOverdue',
      'ResultReturned',
      'ReminderSent 7-days-before',
      'ResultSubmitted',
      'AcceptanceOverdue',
      'ResultReturned',
      'ReminderSent 7-days-before',
      'ReminderSent 3-days-before',
    ]);
    await life.tell(submit);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
  });
});

describe('An assignment in other hands', () => {
  it('is worked on by the deputy of an absent head, then by another unit with a clock of its own', async () => {
    const life = await ward.begin('delegated', 12);
    await life.tell(inPlace.acknowledgedByDeputy);
    await ward.pass(6);
    await life.does(inPlace.reportedByDeputy);
    await life.tell(reassign);
    await ward.pass(4);
    await life.tell(inPlace.acknowledgedBySuccessor);
    await ward.pass(0.5);
    expect(await life.events()).toEqual([
      'AssignmentIssued',
      'AssignmentAcknowledged',
      'ReminderSent 7-days-before',
      'ProgressReported',
      'AssignmentReassigned',
      'ReminderSent 7-days-before',
      'AcknowledgementOverdue',
      'ReminderSent 3-days-before',
      'AssignmentAcknowledged',
    ]);
    await life.tell(inPlace.submittedBySuccessor);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
  });
});

describe('A duty without an end', () => {
  it('is told of the month in which nobody reported, once, and not of those in which somebody did', async () => {
    const life = await ward.begin('continuous', null, { recurrence: 'continuous' });
    await life.tell(acknowledge);
    await life.does(report);
    for (const reports of [false, true, false]) {
      await ward.pass(await untilNextMonth());
      if (reports) await life.does(report);
    }
    expect(await life.events()).toEqual([
      'AssignmentIssued',
      'AssignmentAcknowledged',
      'ProgressReported',
      'PeriodReportMissed',
      'ProgressReported',
    ]);
    await life.tell(cancel);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
  });
});

describe('A part that a co-operating unit owes', () => {
  it('is told of once, on its own day, and holds nobody else up', async () => {
    const life = await ward.begin('part-overdue', 30, { cooperatingUnits: ['unit-3'] });
    await life.tell(acknowledge);
    await life.tell(assignPart);
    await ward.pass(9);
    await life.tell(deliverPart);
    await life.tell(confirmPart);
    await life.happened(
      'AssignmentIssued',
      'AssignmentAcknowledged',
      'PartAssigned',
      'PartOverdue',
      'PartDelivered',
      'PartConfirmed',
    );
    expect((await life.days())[3]).toBe(5);
    await life.tell(submit);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
  });
});
