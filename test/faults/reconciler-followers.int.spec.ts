import { randomUUID } from 'node:crypto';
import { assignmentStream, dutyStream, localDate, type RegisterDuty } from '@dondoc/assignments-domain';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { tenant } from '../replay/lives/ward.ts';
import { ago, bundleWorkflows, finish, type ReconciledWard, reconciledWard } from './reconciler-setting.ts';

const patience = { timeout: 20_000, interval: 100 };
const aMinute = 60_000;

let bundle: Awaited<ReturnType<typeof bundleWorkflows>>;
let ward: ReconciledWard;
let stopWorker: () => Promise<void>;

beforeAll(async () => {
  bundle = await bundleWorkflows();
});
beforeEach(async () => {
  ward = await reconciledWard();
  stopWorker = await ward.startWorker(bundle);
});
afterEach(async () => {
  await stopWorker();
  await ward.leave();
});

describe('A recurring duty', () => {
  const by = { person: 'p-office', unit: 'office' };
  const [begun, thisYear] = [ago(10 * aMinute), localDate(ago(10 * aMinute)).slice(0, 4)];
  const register: RegisterDuty = {
    type: 'RegisterDuty',
    data: {
      at: begun,
      by,
      terms: {
        title: 'Báo cáo năm',
        source: null,
        leadUnit: 'unit-1',
        cooperatingUnits: [],
        acceptingUnit: 'office',
        urgency: 'normal',
        coefficient: 1,
      },
      recurrence: 'yearly',
      from: localDate(begun),
      until: `${Number(thisYear) + 1}-12-31`,
    },
  };

  it('without its workflow is given one that makes the period, whose assignment is then missed', async () => {
    const duty = randomUUID();
    const stream = dutyStream(duty);
    await ward.duty(duty, register);
    const finding = { kind: 'workflow-missing', tenant, stream, last: null };
    expect(await ward.found()).toEqual([{ ...finding, repaired: false, hindrance: null }]);
    expect(await ward.found(true)).toEqual([{ ...finding, repaired: true, hindrance: null }]);
    const to = assignmentStream(`${duty}-${thisYear}`);
    await vi.waitFor(
      async () =>
        expect(await ward.found()).toMatchObject([
          { kind: 'events-not-relayed' },
          { kind: 'follow-up-missing', stream, to, what: 'occurrence', repaired: false },
        ]),
      patience,
    );
  });

  it('whose workflow makes nothing is reported with what it is at', async () => {
    await stopWorker();
    stopWorker = () => Promise.resolve();
    const duty = randomUUID();
    await ward.duty(duty, register);
    await ward.found(true);
    const found = await ward.found(true);
    expect(found).toMatchObject([
      { kind: 'occurrence-not-made', stream: dutyStream(duty), period: thisYear, since: begun },
    ]);
    expect(found[0]?.hindrance).toContain('no worker');
  });
});

describe('An assignment that is part of another', () => {
  const parts = async () => {
    const [whole, child] = [await ward.issued(), randomUUID()];
    await whole.start();
    await whole.planned(1);
    const terms = {
      title: 'Phần việc',
      leadUnit: 'unit-1',
      cooperatingUnits: [],
      acceptingUnit: 'office',
      urgency: 'normal',
      coefficient: 1,
      deadline: null,
    } as const;
    const by = { person: 'p-office', unit: 'office' };
    await whole.does({ type: 'IssueChild', data: { at: ago(9 * aMinute), by, child, terms } });
    return { whole, child };
  };

  it('is reported where it was asked for and never issued', async () => {
    const { whole, child } = await parts();
    expect(await ward.found(true)).toEqual([
      {
        kind: 'follow-up-missing',
        tenant,
        stream: whole.stream,
        to: assignmentStream(child),
        what: 'child',
        repaired: false,
        hindrance: null,
      },
    ]);
  });

  it('is reported where it ended and the whole was never told', async () => {
    const { whole, child } = await parts();
    const part = await ward.issued(child);
    await finish(part);
    const missing = { kind: 'follow-up-missing', stream: part.stream, to: whole.stream };
    expect(await ward.found()).toMatchObject([{ ...missing, what: 'end-of-child' }]);
    const data = { at: ago(aMinute), child, outcome: 'completed' } as const;
    await whole.does({ type: 'FinishChild', data });
    expect(await ward.found()).toEqual([]);
  });
});
