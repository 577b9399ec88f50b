import { randomUUID } from 'node:crypto';
import type { AnyEvent, AnyProjection, Projection, Recorded } from '@dondoc/event-sourcing-kernel';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { inTransaction } from '@dondoc/messaging-kafka';
import { publicationOf } from '@dondoc/messaging-kernel';
import { freshDatabase } from '@dondoc/postgres-schema';
import pg from 'pg';
import { projectInto } from './project-into.ts';

export const ward = 'phuong-hoa-sen';
export const otherWard = 'phuong-khac';

type Reported = Readonly<{ type: 'reported'; data: Readonly<{ unit: string; points: number }> }>;
type Closed = Readonly<{ type: 'closed'; data: Readonly<{ unit: string }> }>;
type Noted = Readonly<{ type: 'noted'; data: Readonly<Record<string, never>> }>;
export type TaskEvent = Reported | Closed | Noted;

export const reported = (points: number, unit = 'u1'): TaskEvent => ({
  type: 'reported',
  data: { unit, points },
});
export const closed: TaskEvent = { type: 'closed', data: { unit: 'u1' } };
export const noted: TaskEvent = { type: 'noted', data: {} };

export type Task = Readonly<{ unit: string; points: readonly number[] }>;

const anyProjection = <Document>(projection: Projection<Document, TaskEvent>) =>
  projection as unknown as AnyProjection;

/** One document of one stream; removed when the task is closed. */
export const tasks = anyProjection<Task>({
  name: 'tasks',
  version: 1,
  handles: ['reported', 'closed'],
  documentId: ({ stream }) => stream,
  evolve: (task, event) =>
    event.type === 'reported'
      ? { unit: event.data.unit, points: [...(task?.points ?? []), event.data.points] }
      : null,
});

/** One document of many streams. */
export const unitPoints = anyProjection<Readonly<{ total: number }>>({
  name: 'unit-points',
  version: 1,
  handles: ['reported'],
  documentId: ({ data }) => ('unit' in data ? String(data.unit) : ''),
  evolve: (unit, { type, data }) =>
    type === 'reported' ? { total: (unit?.total ?? 0) + data.points } : (unit ?? { total: 0 }),
});

export const router = publicationOf({ task: ({ type, data }) => ({ topic: 't', event: { type, data } }) });

/** A history of one stream, as the projector gets it. */
export const historyOf = (stream: string, events: readonly TaskEvent[], tenant = ward): readonly Recorded[] =>
  events.map((event, index) => ({
    ...event,
    id: `${stream}@${index + 1}`,
    tenant,
    stream,
    version: index + 1,
    schemaVersion: 1,
    metadata: {
      actor: 'p',
      commandId: 'c',
      causationId: 'c',
      correlationId: 'c',
      recordedAt: '2026-03-02T01:00:00.000Z',
    },
    global: { transactionId: '1', position: String(index + 1) },
    previousHash: '',
    hash: '',
  }));

export const readModelSetting = async () => {
  const url = process.env['DATABASE_URL'];
  if (!url)
    throw new Error(
      'DATABASE_URL is not set: integration tests are run by "npm test", which starts the servers.',
    );
  const database = await freshDatabase(url);
  const pool = new pg.Pool({ connectionString: database.url, max: 10 });
  const store = postgresEventStore(pool, {
    now: () => new Date('2026-03-02T01:00:00Z'),
    newId: () => randomUUID(),
  });
  const append = async (stream: string, version: number, events: readonly AnyEvent[], tenant = ward) => {
    const commandId = randomUUID();
    const context = { tenant, actor: 'p', commandId, causationId: commandId, correlationId: commandId };
    const appended = await store.append(stream, version, events, context);
    if (appended.outcome !== 'appended') throw new Error(`${stream} is not at version ${version}`);
    return appended.events;
  };
  return {
    pool,
    store,
    append,
    project: (projections: readonly AnyProjection[], events: readonly Recorded[]) =>
      inTransaction(pool, (tx) => projectInto(tx, projections, events)),
    documents: async (): Promise<
      readonly { projection: string; tenant: string; id: string; document: unknown }[]
    > =>
      (await pool.query('select projection, tenant, id, document from read_model.document order by 1, 2, 3'))
        .rows as {
        projection: string;
        tenant: string;
        id: string;
        document: unknown;
      }[],
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
};

export type ReadModelSetting = Awaited<ReturnType<typeof readModelSetting>>;
