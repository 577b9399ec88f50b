import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skippingWard, type SkippingWard } from './skipping-ward.ts';
import { commands } from './ward.ts';

const { acknowledge, submit, accept, giveBack, suspend, resume, decline, uphold, reassign, cancel } =
  commands;
const { takeOver, askForTime, grant } = commands;
const largestHistory = 100;

let ward: SkippingWard;
let stopWorker: () => Promise<void>;

beforeAll(async () => {
  ward = await skippingWard();
  stopWorker = await ward.startWorker();
});

afterAll(async () => {
  await stopWorker();
  await ward.leave();
});

describe('An assignment done before any reminder', () => {
  it('hears nothing from the clock', async () => {
    const life = await ward.begin('quiet', 30);
    await life.tell(acknowledge);
    await ward.pass(10);
    await life.tell(submit);
    await ward.pass(2);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
    await life.happened('AssignmentIssued', 'AssignmentAcknowledged', 'ResultSubmitted', 'ResultAccepted');
  });
});

describe('An assignment nobody works on', () => {
  it('is reminded, missed and escalated rung by rung, each on its day', async () => {
    const life = await ward.begin('ignored', 30);
    await ward.pass(40);
    await life.happened(
      'AssignmentIssued',
      'AcknowledgementOverdue',
      'ReminderSent 7-days-before',
      'ReminderSent 3-days-before',
      'ReminderSent 1-days-before',
      'DeadlineMissed',
      'AssignmentEscalated 1',
      'ReminderSent overdue-1',
      'AssignmentEscalated 2',
      'AssignmentEscalated 3',
    );
    // The silence is told at the end of the next day, however late today is.
    expect((await life.days()).slice(2)).toEqual([23, 27, 29, 30, 30, 33, 33, 35]);
    await life.tell(acknowledge);
    await life.tell(submit);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
  });

  it('hears every day of what is very urgent, until the top of the ladder hears of it', async () => {
    const life = await ward.begin('ignored-urgent', 10, { urgency: 'very-urgent' });
    await ward.pass(20);
    expect((await life.events()).slice(-6)).toEqual([
      'ReminderSent 1-days-before',
      'DeadlineMissed',
      'AssignmentEscalated 1',
      'ReminderSent overdue-1',
      'AssignmentEscalated 2',
      'AssignmentEscalated 3',
    ]);
    await life.tell(acknowledge);
    await life.tell(submit);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
  });
});

describe('An assignment submitted in time', () => {
  it('is not missed, however late it is accepted', async () => {
    const life = await ward.begin('accepted-late', 30);
    await life.tell(acknowledge);
    await ward.pass(28);
    await life.tell(submit);
    await ward.pass(60);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
    await life.happened(
      'AssignmentIssued',
      'AssignmentAcknowledged',
      'ReminderSent 7-days-before',
      'ReminderSent 3-days-before',
      'ResultSubmitted',
      'AcceptanceOverdue',
      'ResultAccepted',
    );
  });

  it('has the days it had left again when it is returned after its deadline', async () => {
    const life = await ward.begin('returned', 30);
    await life.tell(acknowledge);
    await ward.pass(10);
    await life.tell(submit);
    await ward.pass(30);
    await life.tell(giveBack);
    await ward.pass(15);
    await life.happened(
      'AssignmentIssued',
      'AssignmentAcknowledged',
      'ResultSubmitted',
      'AcceptanceOverdue',
      'ResultReturned',
      'ReminderSent 7-days-before',
    );
    await ward.pass(7);
    await life.tell(submit);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
    expect((await life.events()).slice(6)).toEqual([
      'ReminderSent 3-days-before',
      'ReminderSent 1-days-before',
      'DeadlineMissed',
      'AssignmentEscalated 1',
      'ResultSubmitted',
      'ResultAccepted',
    ]);
  });
});

describe('An assignment without a deadline', () => {
  it('waits for its people alone', async () => {
    const life = await ward.begin('no-deadline', null);
    await life.tell(acknowledge);
    await ward.pass(400);
    await life.tell(submit);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
    await life.happened('AssignmentIssued', 'AssignmentAcknowledged', 'ResultSubmitted', 'ResultAccepted');
  });
});

describe('An assignment that people steer', () => {
  it('stands still over a suspension, but for its review, and has its days again', async () => {
    const life = await ward.begin('suspended', 30);
    await life.tell(acknowledge);
    await ward.pass(10);
    await life.tell(suspend);
    await ward.pass(60);
    await life.tell(resume);
    await ward.pass(14);
    await life.happened(
      'AssignmentIssued',
      'AssignmentAcknowledged',
      'AssignmentSuspended',
      'SuspensionReviewDue',
      'AssignmentResumed',
      'ReminderSent 7-days-before',
    );
    await life.tell(submit);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
  });

  it('is declined, ruled on too late, given to another unit, and cancelled', async () => {
    const life = await ward.begin('declined', 30);
    await life.tell(decline);
    await ward.pass(5);
    await life.tell(uphold);
    await ward.pass(40);
    await life.tell(reassign);
    await ward.pass(3);
    await life.happened(
      'AssignmentIssued',
      'AssignmentDeclined',
      'DeclineRulingOverdue',
      'DeclineUpheld',
      'AssignmentReassigned',
      'AcknowledgementOverdue',
    );
    await life.tell(cancel);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
  });

  it('does not climb the ladder while whoever was reached deals with it', async () => {
    const life = await ward.begin('answered', 30);
    await life.tell(acknowledge);
    await ward.pass(31);
    await life.tell(takeOver);
    await ward.pass(2);
    await life.tell(askForTime);
    await life.tell(grant);
    await ward.pass(6);
    expect((await life.events()).slice(5)).toEqual([
      'DeadlineMissed',
      'AssignmentEscalated 1',
      'EscalationAnswered',
      'ExtensionRequested',
      'ExtensionGranted',
      'ReminderSent 7-days-before',
    ]);
    await life.tell(submit);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
  });

  it('climbs on when nothing follows the answer, rung by rung', async () => {
    const life = await ward.begin('answered-in-vain', 30);
    await life.tell(acknowledge);
    await ward.pass(31);
    await life.tell(takeOver);
    await ward.pass(20);
    expect((await life.events()).slice(5)).toEqual([
      'DeadlineMissed',
      'AssignmentEscalated 1',
      'EscalationAnswered',
      'AssignmentEscalated 2',
      'ReminderSent overdue-1',
      'ReminderSent overdue-2',
      'AssignmentEscalated 3',
    ]);
    await life.tell(submit);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(largestHistory);
  });
});
