import { startOfLog } from '@dondoc/event-sourcing-kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectLog } from './project-log.ts';
import {
  closed,
  readModelSetting,
  reported,
  router,
  tasks,
  unitPoints,
  ward,
  type ReadModelSetting,
} from './read-model-setting.spec.ts';
import { readDocument } from './read.ts';
import { registerProjections } from './register.ts';

const both = [tasks, unitPoints];
let setting: ReadModelSetting;
beforeEach(async () => {
  setting = await readModelSetting();
  await setting.append('task/1', 0, [reported(1)]);
  await registerProjections(setting.pool, setting.store, both, router);
});
afterEach(() => setting.close());

const on = (from = startOfLog) => projectLog(setting.pool, setting.store, both, router, from);
const points = () => readDocument(setting.pool, 'unit-points', ward, 'u1');

describe('Live documents, from the log itself', () => {
  it('pass over what they were built with, and take in what is new, once', async () => {
    const built = await on();
    expect(await points()).toEqual({ total: 1 });
    await setting.append('task/1', 1, [reported(2)]);
    const further = await on(built);
    expect(await points()).toEqual({ total: 3 });
    expect(further).not.toEqual(built);
    expect([await on(further), await on(built)]).toEqual([further, further]);
    expect(await points()).toEqual({ total: 3 });
  });

  it('do not go further than the log', async () => {
    const end = await on();
    expect(await on(end)).toEqual(end);
    await setting.append('task/2', 0, [reported(4), closed]);
    await on(end);
    expect(await readDocument(setting.pool, 'tasks', ward, 'task/2')).toBeNull();
  });
});
