import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { TransientError } from '@dondoc/messaging-kafka';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StreamGapError } from './progress.ts';
import { projectInto } from './project-into.ts';
import {
  closed,
  historyOf,
  noted,
  otherWard,
  readModelSetting,
  reported,
  router,
  tasks,
  unitPoints,
  ward,
  type ReadModelSetting,
  type Task,
} from './read-model-setting.spec.ts';
import { listDocuments, readDocument } from './read.ts';
import { registerProjections } from './register.ts';

let setting: ReadModelSetting;
beforeEach(async () => {
  setting = await readModelSetting();
  await registerProjections(setting.pool, setting.store, [tasks, unitPoints], router);
});
afterEach(() => setting.close());

const both = [tasks, unitPoints];
const task = (id: string, tenant = ward) => readDocument<Task>(setting.pool, 'tasks', tenant, id);
const points = (unit = 'u1') => readDocument(setting.pool, 'unit-points', ward, unit);

/** Projects the first events, and the second ones so that they meet the first not yet committed. */
const whileOpen = async (first: readonly Recorded[], second: readonly Recorded[]) => {
  const tx = await setting.pool.connect();
  await tx.query('begin');
  await projectInto(tx, both, first);
  const meeting = setting.project(both, second);
  meeting.catch(() => undefined);
  await vi.waitFor(async () => {
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    expect((await setting.pool.query(waiting)).rowCount).toBe(1);
  });
  await tx.query('commit');
  tx.release();
  return [meeting] as const;
};

describe('Live documents', () => {
  it('hold what the events say, each tenant its own', async () => {
    await setting.project(both, [
      ...historyOf('task/1', [reported(1), noted, reported(2)]),
      ...historyOf('task/1', [reported(50, 'u2')], otherWard),
      ...historyOf('task/2', [reported(4)]),
    ]);
    expect(await task('task/1')).toEqual({ unit: 'u1', points: [1, 2] });
    expect(await task('task/1', otherWard)).toEqual({ unit: 'u2', points: [50] });
    expect(await points()).toEqual({ total: 7 });
    expect(await task('task/9')).toBeNull();
  });

  it('take in each event once, however often it comes', async () => {
    const history = historyOf('task/1', [reported(1), noted, reported(2), reported(4)]);
    await setting.project(both, history.slice(0, 3));
    await setting.project(both, history.slice(1, 2));
    await setting.project(both, [...history, ...history]);
    expect(await task('task/1')).toEqual({ unit: 'u1', points: [1, 2, 4] });
    expect(await points()).toEqual({ total: 7 });
  });

  it('refuse an event before one that is missing, and stay as they were', async () => {
    const history = historyOf('task/1', [reported(1), noted, reported(2)]);
    await setting.project(both, history.slice(0, 1));
    await expect(
      setting.project(both, [...historyOf('task/2', [reported(9)]), ...history.slice(2)]),
    ).rejects.toThrow(StreamGapError);
    expect(await points()).toEqual({ total: 1 });
    await setting.project(both, history);
    expect(await points()).toEqual({ total: 3 });
  });

  it('are removed when the projection says so, and may come again', async () => {
    const history = historyOf('task/1', [reported(1), closed, reported(2)]);
    await setting.project([tasks], history.slice(0, 1));
    await setting.project([tasks], history.slice(0, 2));
    expect(await task('task/1')).toBeNull();
    await setting.project([tasks], history);
    expect(await task('task/1')).toEqual({ unit: 'u1', points: [2] });
  });

  it('are left alone by code of another version', async () => {
    await setting.project([{ ...tasks, version: 2 }], historyOf('task/1', [reported(1)]));
    expect(await setting.documents()).toEqual([]);
  });

  it('lose nothing when two streams make the same document at once', async () => {
    const [second] = await whileOpen(historyOf('task/1', [reported(1)]), historyOf('task/2', [reported(2)]));
    await expect(second).rejects.toThrow(TransientError);
    await setting.project(both, historyOf('task/2', [reported(2)]));
    expect(await points()).toEqual({ total: 3 });
  });

  it('lose nothing when two streams change the same document at once', async () => {
    await setting.project(both, historyOf('task/0', [reported(4)]));
    const [second] = await whileOpen(historyOf('task/1', [reported(1)]), historyOf('task/2', [reported(2)]));
    await second;
    expect(await points()).toEqual({ total: 7 });
  });
});

describe('A list of documents', () => {
  beforeEach(() =>
    setting.project(
      [tasks],
      ['u1', 'u2', 'u1', 'u1'].flatMap((unit, index) => historyOf(`task/${index}`, [reported(index, unit)])),
    ),
  );
  const ids = async (
    ...options: Parameters<typeof listDocuments> extends [unknown, unknown, unknown, ...infer Rest]
      ? Rest
      : never
  ) => (await listDocuments<Task>(setting.pool, 'tasks', ward, ...options)).map(({ id }) => id);

  it('is in order of id', async () => expect(await ids()).toEqual(['task/0', 'task/1', 'task/2', 'task/3']));

  it('holds those whose fields have the values asked for', async () => {
    expect(await ids({ where: { unit: 'u1' } })).toEqual(['task/0', 'task/2', 'task/3']);
    expect(await ids({ where: { unit: 'u1', points: [2] } })).toEqual(['task/2']);
    expect(await ids({ where: { unit: `u1' or true --` } })).toEqual([]);
  });

  it('goes on after the page before', async () =>
    expect(await ids({ where: { unit: 'u1' }, limit: 1, after: 'task/0' })).toEqual(['task/2']));
});
