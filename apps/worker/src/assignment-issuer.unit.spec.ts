import { createHash } from 'node:crypto';
import type { DirectivePublished } from '@dondoc/directives-contracts';
import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import type { EventStore, Recorded } from '@dondoc/event-sourcing-kernel';
import { TransientError } from '@dondoc/messaging-kafka';
import { beforeEach, describe, expect, it } from 'vitest';
import { assignmentIssuer } from './assignment-issuer.ts';

const tenant = 'ward-1';
const issuedAt = '2026-03-02T09:00:00+07:00';
const aheadOfIt = '2026-04-30';
const beforeIt = '2026-02-27';

const duty = (number: number, lastDay: string): DirectivePublished['data']['duties'][number] => ({
  duty: number,
  title: `Nhiệm vụ ${number}`,
  from: number,
  to: number,
  leadUnit: 'unit-1',
  cooperatingUnits: [],
  acceptingUnit: 'office',
  urgency: 'normal',
  coefficient: 1,
  recurrence: null,
  deadline: { lastDay, text: null },
});

const issued = (...duties: DirectivePublished['data']['duties']): Recorded => ({
  id: 'e-directive',
  tenant,
  stream: 'directive/kh-12',
  version: 1,
  schemaVersion: 1,
  type: 'dondoc.directive.issued.v1',
  data: {
    at: issuedAt,
    issuedBy: { person: 'p-secretary', unit: 'office' },
    textHash: 'aa',
    document: { number: null, kind: null, issuer: null, issuedOn: null, title: null, cites: [] },
    duties,
  },
  metadata: {
    actor: 'p-secretary',
    commandId: 'c-1',
    causationId: 'c-1',
    correlationId: 'request-1',
    recordedAt: '2026-03-02T02:00:00.000Z',
  },
  global: { transactionId: '1', position: '1' },
  previousHash: '',
  hash: 'bb',
});

let store: EventStore;
let issue: ReturnType<typeof assignmentIssuer>;

const streams = async (): Promise<readonly string[]> =>
  (await store.readAll({ transactionId: '0', position: '0' }, 100)).map(({ stream }) => stream).toSorted();

beforeEach(() => {
  let ids = 0;
  store = inMemoryEventStore({
    now: () => new Date(issuedAt),
    newId: () => `e-${(ids += 1)}`,
    sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  });
  issue = assignmentIssuer(store);
});

describe('A directive that was issued', () => {
  it('becomes one assignment a duty, by whoever issued it', async () => {
    await issue(issued(duty(1, aheadOfIt), duty(2, aheadOfIt)));
    expect(await streams()).toEqual(['assignment/kh-12-1', 'assignment/kh-12-2']);
    const [first] = await store.readStream(tenant, 'assignment/kh-12-1');
    expect(first).toMatchObject({
      type: 'AssignmentIssued',
      data: { title: 'Nhiệm vụ 1', source: { directive: 'kh-12', duty: 1 } },
      metadata: { actor: 'p-secretary', causationId: 'e-directive', correlationId: 'request-1' },
    });
  });

  it('becomes no more of them when it is delivered again', async () => {
    await issue(issued(duty(1, aheadOfIt)));
    await issue(issued(duty(1, aheadOfIt)));
    expect(await streams()).toEqual(['assignment/kh-12-1']);
  });

  it('names the duty that is refused and issues the others', async () => {
    await expect(issue(issued(duty(1, beforeIt), duty(2, aheadOfIt)))).rejects.toThrow(
      'kh-12-1: deadline-not-ahead',
    );
    expect(await streams()).toEqual(['assignment/kh-12-2']);
  });

  it('is tried again when others keep writing', async () => {
    const busy: EventStore = { ...store, append: async () => ({ outcome: 'conflict', actualVersion: 0 }) };
    await expect(assignmentIssuer(busy)(issued(duty(1, aheadOfIt)))).rejects.toBeInstanceOf(TransientError);
  });
});

describe('A message about directives', () => {
  it('is refused when it is not what the contract says', async () =>
    expect(issue({ ...issued(), data: { duties: 'many' } })).rejects.toThrow('textHash'));

  it('is passed over when it is of another type', async () => {
    await issue({ ...issued(duty(1, aheadOfIt)), type: 'dondoc.directive.withdrawn.v1' });
    expect(await streams()).toEqual([]);
  });
});
