import { commandFrom } from '@dondoc/assignments-application';
import { issueAssignmentSchema } from '@dondoc/assignments-contracts';
import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import { startOfLog, type EventStore } from '@dondoc/event-sourcing-kernel';
import { createHash, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandRequest } from '../http/command-request.ts';
import { CarryOut, CarryOutHandler } from './carry-out.command.ts';

const tenant = 'phuong-hoa-sen';
const at = '2026-03-10T09:00:00.000Z';
const lead = { person: 'p-mttq', unit: 'mttq' };
const leader = { person: 'p-bi-thu', unit: 'ban-thuong-vu' };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

const request = (key: string, change: Partial<CommandRequest> = {}): CommandRequest => ({
  actor: { ...lead, role: 'unit-head' },
  idempotencyKey: key,
  expectedVersion: undefined,
  requestId: 'req-1',
  ...change,
});

const issued = commandFrom.issue(
  issueAssignmentSchema.parse({
    title: 'Báo cáo quý I',
    leadUnit: 'mttq',
    deadline: { lastDay: '2026-03-31' },
  }),
  leader,
  at,
);

let store: EventStore;
let carryOut: CarryOutHandler;

beforeEach(async () => {
  store = inMemoryEventStore({ now: () => new Date(at), newId: randomUUID, sha256 });
  carryOut = new CarryOutHandler(store, { tenant });
  await carryOut.execute(
    new CarryOut('a-1', issued, request('k-issue', { actor: { ...leader, role: 'leader' } })),
  );
});

const eventsStored = async () => (await store.readAll(startOfLog, 100)).length;
const acknowledge = (change: Partial<CommandRequest> = {}, key = 'k-1') =>
  carryOut.execute(new CarryOut('a-1', commandFrom.acknowledge(lead, at), request(key, change)));

describe('A command from outside', () => {
  it('answers with the version it left and the contract’s name of what happened', async () =>
    expect(await acknowledge()).toEqual({
      id: 'a-1',
      version: 2,
      repeated: false,
      events: [{ id: expect.any(String), type: 'dondoc.assignment.acknowledged.v1', version: 2 }],
    }));

  it('is recorded under person, operation and key, with the request that it came by', async () => {
    await acknowledge();
    const [, event] = await store.readAll(startOfLog, 100);
    expect(event?.metadata).toMatchObject({
      actor: 'p-mttq',
      commandId: 'http/p-mttq/Acknowledge/k-1',
      correlationId: 'req-1',
    });
    expect(event?.data).toEqual({ at, by: lead });
  });

  it('sent again, gives its first result and changes nothing', async () => {
    const first = await acknowledge();
    const report = { percent: 40, result: 'Đã họp', slow: null, cause: null, remedy: null };
    await carryOut.execute(new CarryOut('a-1', commandFrom.reportProgress(report, lead, at), request('k-2')));
    expect(await acknowledge({ expectedVersion: 1 })).toEqual({ ...first, repeated: true });
    expect(await eventsStored()).toBe(3);
  });

  it('whose key another person has used is a command of its own', async () => {
    await acknowledge();
    await expect(acknowledge({ actor: { ...leader, role: 'leader' } })).resolves.toMatchObject({
      repeated: false,
    });
  });
});

describe('A command that is refused', () => {
  it.each([
    [
      'on a version that has passed',
      () => acknowledge({ expectedVersion: 7 }),
      { status: 412, code: 'version-conflict' },
    ],
    [
      'by the decider',
      () =>
        carryOut.execute(
          new CarryOut(
            'a-1',
            commandFrom.acceptResult({ beyondRequirement: null, quality: 'met' }, leader, at),
            request('k'),
          ),
        ),
      {
        status: 409,
        code: 'nothing-submitted',
        detail: { vi: 'Chưa có kết quả nào được nộp.', en: 'No result has been submitted.' },
      },
    ],
    [
      'because there is no such assignment',
      () => carryOut.execute(new CarryOut('a-2', commandFrom.acknowledge(lead, at), request('k'))),
      { status: 404, code: 'assignment-unknown' },
    ],
  ])('%s stores nothing', async (_, refused, problem) => {
    await expect(refused()).rejects.toMatchObject(problem);
    expect(await eventsStored()).toBe(1);
  });

  it('because others always write first asks to try again', async () => {
    const busy = new CarryOutHandler(
      { ...store, append: async () => ({ outcome: 'conflict', actualVersion: 9 }) },
      { tenant },
    );
    const command = new CarryOut('a-1', commandFrom.acknowledge(lead, at), request('k-1'));
    await expect(busy.execute(command)).rejects.toMatchObject({ status: 503, code: 'try-again' });
  });
});
