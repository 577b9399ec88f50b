import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { skippingWard, type SkippingWard } from './skipping-ward.ts';
import { commands } from './ward.ts';

const { acknowledge, submit, accept } = commands;

let ward: SkippingWard;
let stopWorker: () => Promise<void>;

beforeAll(async () => {
  ward = await skippingWard();
});

afterAll(() => ward.leave());

beforeEach(async () => {
  stopWorker = await ward.startWorker();
});

afterEach(() => stopWorker());

describe('A worker that comes back after the deadline and all rungs', () => {
  it('escalates once, to the highest', async () => {
    const life = await ward.begin('standstill', 30);
    await ward.pass(28);
    await life.happened('AssignmentIssued', 'ReminderSent 7-days-before', 'ReminderSent 3-days-before');
    await stopWorker();
    await ward.pass(20);
    stopWorker = await ward.startWorker();
    await life.happened(
      'AssignmentIssued',
      'ReminderSent 7-days-before',
      'ReminderSent 3-days-before',
      'DeadlineMissed',
      'AssignmentEscalated 3',
    );
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
    const before = await life.plans();
    for (const version of [2, 1, 2]) await life.signal(version);
    await ward.pass(1);
    expect(await life.plans()).toBe(before);
    await life.tell(submit);
    await life.tell(accept);
    await life.end();
  });
});

describe('A history that has grown long', () => {
  it('goes on as a new run with the plan it had', async () => {
    const life = await ward.begin('long', 30);
    await life.planned(1);
    const firstRun = await life.runId();
    await Promise.all(Array.from({ length: 2100 }, () => life.signal(1)));
    await vi.waitFor(async () => expect(await life.runId()).not.toBe(firstRun), { timeout: 15_000 });
    await ward.pass(24);
    await life.happened('AssignmentIssued', 'ReminderSent 7-days-before');
    expect(await life.plans()).toBe(0);
  });
});

describe('A signal for an assignment that was never issued', () => {
  it('ends the workflow with the name of the refusal', async () => {
    const life = ward.life('unknown');
    await life.signal(1);
    await expect(life.end()).rejects.toMatchObject({ cause: { cause: { type: 'assignment-unknown' } } });
  });
});
