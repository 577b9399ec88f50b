import { commandResultSchema } from '@dondoc/assignments-contracts';
import { ratingChangedSchema, reportChangedSchema } from '@dondoc/evaluation-contracts';
import { handleWith } from '@dondoc/event-sourcing-kernel';
import { notificationDecider, notificationStream } from '@dondoc/notifications-domain';
import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fileOf, plan } from './directives/plan.fixture.ts';
import { runningApi } from './testing/running-api.fixture.ts';
import { establish, leader, mttqHead, tenant } from './testing/sample-ward.fixture.ts';

const now = '2026-03-09T02:00:00.000Z';
const api = await runningApi({ startsAt: now });
afterAll(() => api.close());

const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string(),
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) }).optional(),
  responses: z.record(z.string(), z.unknown()),
});
const referenceSchema = z.object({ $ref: z.string().startsWith('#/components/schemas/') });
const examplesSchema = z.object({ examples: z.array(z.record(z.string(), z.unknown())).min(1) });
const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.enum(['get', 'post', 'put']), operationSchema.optional())),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

const document = documentSchema.parse((await api.ask('GET', '/docs-json')).body);
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  (['get', 'post', 'put'] as const).flatMap((method) => {
    const operation = methods[method];
    return operation ? [{ path, method, ...operation }] : [];
  }),
);
type Operation = (typeof operations)[number];

const jsonBodyOf = ({ requestBody }: Operation): unknown => requestBody?.content['application/json']?.schema;

const examplesOf = (operation: Operation): readonly Readonly<Record<string, unknown>>[] => {
  const reference = referenceSchema.parse(jsonBodyOf(operation)).$ref;
  return examplesSchema.parse(document.components.schemas[reference.slice('#/components/schemas/'.length)])
    .examples;
};

let ratings = 0;
let reports = 0;
let keys = 0;
const nextKey = (): string => `k-${(keys += 1)}`;

// What examples speak of beside the sample ward.
await establish(api.store, [
  {
    unit: 'thuong-truc-dang-uy',
    name: 'Thường trực Đảng ủy',
    kind: 'party-committee',
    head: 'p-thuong-truc',
  },
  { unit: 'ban-xay-dung-dang', name: 'Ban Xây dựng Đảng', kind: 'party-board', head: 'p-truong-ban' },
]);

const make = async (path: string, body: object): Promise<string> => {
  const made = await api.ask('POST', path, { as: leader, key: nextKey(), body });
  await api.project();
  return commandResultSchema.parse(made.body).id;
};

/** What the `{id}` of a path names, made new for each request. */
const makers: Readonly<Record<string, () => Promise<string>>> = {
  /** Of the front, due at the end of the month; the office helps. */
  assignments: () =>
    make('/api/v1/assignments', {
      title: 'Tổng hợp dư luận xã hội',
      leadUnit: 'mttq',
      cooperatingUnits: ['van-phong-dang-uy'],
      deadline: { lastDay: '2026-03-31' },
    }),
  /** Of the front, each of a month of its own. */
  ratings: async () => {
    const months = (ratings += 1);
    const period = `${2030 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
    const body = { unit: 'mttq', period, ruleSet: '366-2025' };
    const { body: made } = await api.ask('POST', '/api/v1/ratings', { as: leader, key: nextKey(), body });
    await api.project();
    return ratingChangedSchema.parse(made).id;
  },
  /** Of the front, on a month of its own before this one. */
  reports: async () => {
    reports += 1;
    const month = String((reports % 12) + 1).padStart(2, '0');
    const period = `${2025 - Math.floor(reports / 12)}-${month}`;
    const body = { subject: { kind: 'unit', unit: 'mttq' }, period };
    const { body: made } = await api.ask('POST', '/api/v1/reports', { as: mttqHead, key: nextKey(), body });
    return reportChangedSchema.parse(made).id;
  },
  duties: () =>
    make('/api/v1/duties', {
      title: 'Báo cáo tháng',
      leadUnit: 'mttq',
      recurrence: 'monthly',
      until: '2026-12-31',
    }),
  /** Told to the head of the front, as the notifier tells. */
  notifications: async () => {
    const [id, commandId, at] = [createHash('md5').update(nextKey()).digest('hex'), nextKey(), now];
    const about = { assignment: 'gv-1', recipient: { person: mttqHead, unit: 'mttq' } };
    const told = {
      event: id,
      version: 1,
      kind: 'issued',
      rung: 'issued',
      urgency: 'normal',
      dueAt: null,
    } as const;
    await handleWith(api.store, notificationDecider)(
      notificationStream(id),
      { type: 'QueueNotification', data: { at, ...about, ...told, deliveries: [] } },
      { tenant, actor: 'system:notifier', commandId, causationId: commandId, correlationId: commandId },
    );
    await api.project();
    return id;
  },
  'organisation/absences': async () => {
    const days = keys;
    const deputy = `p-pho-${days}`;
    await make('/api/v1/organisation/units/ban-thuong-vu/deputies', { person: deputy });
    const from = new Date(Date.parse('2027-01-01T00:00:00Z') + days * 86_400_000).toISOString();
    const until = new Date(Date.parse(from) + 3_600_000).toISOString();
    return make('/api/v1/organisation/absences', { deputy, from, until });
  },
};
const prefix = /^\/api\/v1\/([a-z/-]+)\/\{id\}/;

const addressOf = async (path: string): Promise<string> => {
  const kind = prefix.exec(path)?.[1];
  const id = kind === undefined ? '' : await makers[kind]?.();
  if (id === undefined) throw new Error(`nothing here makes what ${path} names`);
  return path.replace('{id}', id).replace('{unit}', 'mttq').replace('{ruleSet}', '366-2025');
};

/** As the leader, and where that is not who does this, as the head of the front. */
const send = async ({ method, path }: Operation, body: unknown) => {
  const address = await addressOf(path);
  const verb = ({ get: 'GET', post: 'POST', put: 'PUT' } as const)[method];
  const first = await api.ask(verb, address, { as: leader, key: nextKey(), body });
  if (first.status !== 403 && first.status !== 409) return first;
  const second = await api.ask(verb, address, { as: mttqHead, key: nextKey(), body });
  return first.status === 403 || second.status < 400 ? second : first;
};

const expectWorks = (operation: Operation, { status, body }: Awaited<ReturnType<typeof send>>): void => {
  expect([200, 201, 409], `${status} ${JSON.stringify(body)}`).toContain(status);
  expect(Object.keys(operation.responses)).toContain(String(status));
  if (status === 409) expect(body).toMatchObject({ code: expect.stringMatching(/^[a-z-]+$/) });
};

const withBody = operations.filter((operation) => jsonBodyOf(operation) !== undefined);
const streams = operations.filter(({ responses }) =>
  JSON.stringify(responses['200'] ?? '').includes('event-stream'),
);
const withoutBody = operations.filter((operation) => !operation.requestBody && !streams.includes(operation));

describe('The description of the API', () => {
  it.each(operations)('$method $path is told of in both languages', ({ summary, responses }) => {
    expect(summary).toMatch(/^\S.* · \S/);
    expect(Object.keys(responses).some((status) => status.startsWith('4'))).toBe(true);
  });

  it.each(withBody)('has examples for $operationId that a running API takes', async (operation) => {
    for (const example of examplesOf(operation)) expectWorks(operation, await send(operation, example));
  });

  it.each(withoutBody)('has in $operationId what a running API answers', async (operation) =>
    expectWorks(operation, await send(operation, undefined)),
  );

  it('has a file to be read for everything that takes one', async () => {
    const files = operations.filter(({ requestBody }) => requestBody?.content['multipart/form-data']);
    expect(files.map(({ operationId }) => operationId)).toEqual(['parseDirective']);
    for (const { path } of files)
      expect(await api.ask('POST', path, { as: leader, body: fileOf(plan) })).toMatchObject({ status: 200 });
  });

  it('has examples most of which do something to what is just begun', async () => {
    let done = 0;
    for (const operation of withBody)
      if ((await send(operation, examplesOf(operation)[0])).status < 300) done += 1;
    expect(done).toBeGreaterThan(withBody.length / 2);
  });
});
