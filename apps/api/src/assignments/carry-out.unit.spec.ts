import { commandFrom } from '@dondoc/assignments-application';
import { issueAssignmentSchema } from '@dondoc/assignments-contracts';
import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import { fold, startOfLog, type EventStore } from '@dondoc/event-sourcing-kernel';
import { organisationDecider, type OrganisationState } from '@dondoc/organisation-domain';
import { Logger } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandRequest } from '../http/command-request.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { CarryOut, CarryOutHandler } from './carry-out.command.ts';

const tenant = 'phuong-hoa-sen';
const at = '2026-03-10T09:00:00.000Z';
const lead = { person: 'p-mttq', unit: 'mttq' };
const leader = { person: 'p-bi-thu', unit: 'ban-thuong-vu' };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

const request = (key: string, change: Partial<CommandRequest> = {}): CommandRequest => ({
  actor: { ...lead, post: 'head', role: 'unit-head' },
  idempotencyKey: key,
  expectedVersion: undefined,
  requestId: 'req-1',
  ...change,
});

const issued = commandFrom.issue(
  {
    ...issueAssignmentSchema.parse({ title: 'Báo cáo quý I', leadUnit: 'mttq' }),
    deadline: { at: '2026-04-01T00:00:00+07:00', text: null },
  },
  leader,
  at,
);

const until = '2026-03-11T00:00:00.000Z';
const back = '2026-03-10T12:00:00.000Z';
const taken = { at, unit: leader.unit, from: '2026-01-01T00:00:00.000Z' };
const absence = { at, absence: 'vm-1', unit: leader.unit, person: leader.person, deputy: 'p-pho' };
const organise = organisationDecider.evolve;
const established = {
  unit: leader.unit,
  name: 'Ban Thường vụ',
  aliases: [],
  kind: 'party-committee',
} as const;
/** The leader is away, and the deputy stands in. */
const away = fold(organisationDecider, [
  { type: 'UnitEstablished', data: { at, ...established, parent: null } },
  { type: 'HeadAppointed', data: { ...taken, person: leader.person } },
  { type: 'DeputyAppointed', data: { ...taken, person: 'p-pho' } },
  { type: 'AbsenceDeclared', data: { ...absence, from: '2026-03-09T00:00:00.000Z', until, reason: 'leave' } },
]);

let organisation: OrganisationState;
const handlerOver = (over: EventStore): CarryOutHandler => {
  const register = new OrganisationRegister(over, { tenant });
  register.state = async () => organisation;
  return new CarryOutHandler(over, register, { tenant });
};

let store: EventStore;
let carryOut: CarryOutHandler;

beforeEach(async () => {
  organisation = away;
  store = inMemoryEventStore({ now: () => new Date(at), newId: randomUUID, sha256 });
  carryOut = handlerOver(store);
  await carryOut.execute(
    new CarryOut('a-1', issued, request('k-issue', { actor: { ...leader, post: 'head', role: 'leader' } })),
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
    await expect(acknowledge({ actor: { ...leader, post: 'head', role: 'leader' } })).resolves.toMatchObject({
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
      'because there is no such assignment',
      () => carryOut.execute(new CarryOut('a-2', commandFrom.acknowledge(lead, at), request('k'))),
      { status: 404, code: 'assignment-unknown' },
    ],
  ])('%s stores nothing', async (_, refused, problem) => {
    await expect(refused()).rejects.toMatchObject(problem);
    expect(await eventsStored()).toBe(1);
  });

  it('because others always write first asks to try again', async () => {
    const busy = handlerOver({
      ...store,
      append: async () => ({ outcome: 'conflict', actualVersion: 9 }),
    });
    const command = new CarryOut('a-1', commandFrom.acknowledge(lead, at), request('k-1'));
    await expect(busy.execute(command)).rejects.toMatchObject({ status: 503, code: 'try-again' });
  });
});

describe('A command that the decider refuses', () => {
  const nothingSubmitted = {
    status: 409,
    code: 'nothing-submitted',
    detail: { vi: 'Chưa có kết quả nào được nộp.', en: 'No result has been submitted.' },
  };
  const accept = (handler = carryOut, key = 'k', when = at) => {
    const standIn = { ...leader, person: 'p-pho', post: 'deputy', onBehalfOf: leader.person } as const;
    const command = commandFrom.acceptResult(
      { beyondRequirement: null, quality: 'met', despiteChildren: null },
      standIn,
      when,
    );
    const asked = request(key, { actor: { ...standIn, role: 'leader' } });
    return handler.execute(new CarryOut('a-1', command, asked));
  };

  it('is kept beside the assignment: who, what and why, and not what was written', async () => {
    await expect(accept()).rejects.toMatchObject(nothingSubmitted);
    const [, kept, ...rest] = await store.readAll(startOfLog, 100);
    expect(kept).toMatchObject({
      stream: 'attempt/a-1',
      type: 'AttemptRefused',
      metadata: { actor: 'p-pho' },
    });
    expect(kept?.data).toEqual({
      at,
      assignment: 'a-1',
      by: { person: 'p-pho', unit: 'ban-thuong-vu', post: 'deputy', onBehalfOf: 'p-bi-thu' },
      command: 'AcceptResult',
      code: 'nothing-submitted',
    });
    expect(rest).toEqual([]);
  });

  it('is kept once for a request that is sent again, and again for another', async () => {
    for (const key of ['k', 'k', 'k-2'])
      await expect(accept(carryOut, key)).rejects.toMatchObject(nothingSubmitted);
    expect(await eventsStored()).toBe(3);
  });

  it('is refused also where that cannot be kept', async () => {
    Logger.overrideLogger(false);
    const failing = handlerOver({
      ...store,
      append: () => Promise.reject(new Error('the disk is full')),
    });
    await expect(accept(failing)).rejects.toMatchObject(nothingSubmitted);
  });

  it('is so to the instant at which the absent head is back, whenever the request came in', async () => {
    const lapsed = { status: 409, code: 'not-for-this-post' };
    await expect(accept(carryOut, 'k-1', '2026-03-10T23:59:59.999Z')).rejects.toMatchObject(nothingSubmitted);
    await expect(accept(carryOut, 'k-2', until)).rejects.toMatchObject(lapsed);
    organisation = organise(away, { type: 'AbsenceEnded', data: { at: back, absence: 'vm-1' } });
    await expect(accept(carryOut, 'k-3', back)).rejects.toMatchObject(lapsed);
    const codes = (await store.readAll(startOfLog, 100)).map(({ data }) => (data as { code?: string }).code);
    expect(codes.slice(1)).toEqual(['nothing-submitted', 'not-for-this-post', 'not-for-this-post']);
  });
});
