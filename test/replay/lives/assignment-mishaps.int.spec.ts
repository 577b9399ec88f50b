import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skippingWard, type SkippingWard } from './skipping-ward.ts';
import { afterDays, commands } from './ward.ts';

const { acknowledge, submit, accept } = commands;

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

describe('An assignment whose workflow begins after the deadline and all rungs', () => {
  it('is escalated once, to the highest', async () => {
    const life = ward.life('begun-late');
    await life.does((at) => commands.issue(at, afterDays(at, 30)));
    await ward.pass(50);
    await life.signal(1);
    await life.happened('AssignmentIssued', 'SystemFaultRecorded', 'DeadlineMissed', 'AssignmentEscalated 3');
    await life.tell(acknowledge);
    await life.tell(submit);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(100);
  });
});

describe('A signal that comes twice or out of order', () => {
  it('is not planned for again', async () => {
    const life = await ward.begin('repeated-signals', 30);
    await life.tell(acknowledge);
    await life.planned(2);
    const before = await life.asked();
    for (const version of [2, 2, 1]) await life.signal(version);
    await ward.pass(1);
    expect(await life.asked()).toEqual(before);
    await life.tell(submit);
    await life.tell(accept);
    await life.end();
  });
});

describe('A database that is away for hours', () => {
  it('costs a life one ordinary activity, however often that is tried, and nothing is lost', async () => {
    const life = await ward.begin('database-away', 30);
    await life.tell(acknowledge);
    await life.planned(2);
    ward.cutDatabase(200);
    await ward.pass(24);
    await life.happened(
      'AssignmentIssued',
      'AssignmentAcknowledged',
      'SystemFaultRecorded',
      'ReminderSent 7-days-before',
    );
    expect(await life.asked()).toMatchObject({ enduringly: 1 });
    await life.tell(submit);
    await life.tell(accept);
    expect(await life.end()).toBeLessThanOrEqual(100);
  });
});

describe('A signal for an assignment that was never issued', () => {
  it('ends the workflow with the name of the refusal', async () => {
    const life = ward.life('unknown');
    await life.signal(1);
    await expect(life.end()).rejects.toMatchObject({ cause: { cause: { type: 'assignment-unknown' } } });
  });
});
