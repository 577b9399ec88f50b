import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { UnpublishableError } from './published-form.ts';
import {
  closed,
  noted,
  readModelSetting,
  reported,
  router,
  tasks,
  unitPoints,
  ward,
  type ReadModelSetting,
} from './read-model-setting.spec.ts';
import { readDocument } from './read.ts';
import { rebuild } from './rebuild.ts';
import { outdated, registerProjections } from './register.ts';

let setting: ReadModelSetting;
beforeEach(async () => {
  setting = await readModelSetting();
});
afterEach(() => setting.close());

const doubled = {
  ...unitPoints,
  version: 2,
  evolve: (document: unknown, event: Parameters<typeof unitPoints.evolve>[1]) => {
    const before = document as { doubled: number } | null;
    return { doubled: (before?.doubled ?? 0) + 2 * (event.data as { points: number }).points };
  },
} satisfies typeof unitPoints;

const register = (...projections: readonly (typeof tasks)[]) =>
  registerProjections(setting.pool, setting.store, projections, router);
const points = () => readDocument(setting.pool, 'unit-points', ward, 'u1');
const differences = (projection: typeof tasks) => compare(setting.pool, setting.store, projection, router);

describe('A new projection', () => {
  it('begins with all that has happened', async () => {
    await setting.append('task/1', 0, [reported(1), reported(2)]);
    expect(await register(unitPoints)).toEqual([unitPoints]);
    expect(await points()).toEqual({ total: 3 });
    expect(await register(unitPoints)).toEqual([]);
  });

  it('is built once when two processes begin at the same time', async () => {
    await setting.append('task/1', 0, [reported(1)]);
    await Promise.all([register(unitPoints), register(unitPoints)]);
    expect(await points()).toEqual({ total: 1 });
    expect(await setting.documents()).toHaveLength(1);
  });

  it('is not built over events that nobody publishes', async () => {
    await setting.append('payroll/1', 0, [reported(1)]);
    await expect(register(unitPoints)).rejects.toThrow(UnpublishableError);
    expect(await outdated(setting.pool, [unitPoints])).toEqual([
      { projection: unitPoints, liveVersion: null },
    ]);
  });
});

describe('A projection of a new version', () => {
  it('takes the place of the old one, whole', async () => {
    const events = await setting.append('task/1', 0, [reported(1), reported(2)]);
    await register(unitPoints);
    await setting.project([unitPoints], events);
    expect(await outdated(setting.pool, [doubled])).toEqual([{ projection: doubled, liveVersion: 1 }]);
    await register(doubled);
    expect(await points()).toEqual({ doubled: 6 });
    expect(await setting.documents()).toHaveLength(1);
  });

  it('stays when the older code starts once more', async () => {
    await setting.append('task/1', 0, [reported(1)]);
    await register(doubled);
    expect(await register(unitPoints)).toEqual([]);
    expect(await points()).toEqual({ doubled: 2 });
  });
});

describe('A rebuild under way', () => {
  it('misses no event that is written or projected meanwhile, and takes none in twice', async () => {
    await register(tasks, unitPoints);
    let rebuilt = false;
    let total = 0;
    const write = async () => {
      for (let version = 0; !rebuilt || version < 30; version += 1) {
        total += version;
        await setting.project(
          [tasks, unitPoints],
          await setting.append('task/1', version, [reported(version)]),
        );
      }
    };
    const writing = write();
    for (let time = 0; time < 4; time += 1) await rebuild(setting.pool, setting.store, unitPoints, router);
    rebuilt = true;
    await writing;
    expect(await points()).toEqual({ total });
    expect(await differences(unitPoints)).toEqual([]);
    expect(await differences(tasks)).toEqual([]);
  });

  it('clears away what one before it left unfinished', async () => {
    await register(tasks);
    await setting.pool.query(
      `insert into read_model.document (projection, build, tenant, id, document) values ('tasks', 'half', $1, 'x', '{}')`,
      [ward],
    );
    await rebuild(setting.pool, setting.store, tasks, router);
    expect(await setting.documents()).toEqual([]);
  });
});

describe('Documents compared with the log', () => {
  it('show what was altered, lost or added by hand', async () => {
    await register(tasks);
    for (const stream of ['task/1', 'task/2', 'task/3'])
      await setting.project([tasks], await setting.append(stream, 0, [reported(1), noted]));
    expect(await differences(tasks)).toEqual([]);
    await setting.pool.query(`update read_model.document set document = '{"unit":"u9"}' where id = 'task/1'`);
    await setting.pool.query(`delete from read_model.document where id = 'task/2'`);
    const fresh = { unit: 'u1', points: [1] };
    expect(await differences(tasks)).toEqual([
      { tenant: ward, id: 'task/1', live: { unit: 'u9' }, fresh },
      { tenant: ward, id: 'task/2', live: null, fresh },
    ]);
  });

  it('do not differ for being behind', async () => {
    await register(tasks);
    const events = await setting.append('task/1', 0, [reported(1), reported(2)]);
    await setting.project([tasks], events.slice(0, 1));
    expect(await differences(tasks)).toEqual([]);
  });

  it('are the same however the events came', async () => {
    await register(tasks, unitPoints);
    const event = fc.constantFrom(reported(1), reported(2, 'u2'), noted, closed);
    const pieces = fc.array(
      fc.tuple(fc.nat(2), fc.array(event, { minLength: 1, maxLength: 4 }), fc.boolean()),
      {
        maxLength: 12,
      },
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(pieces, async (appends) => {
        run += 1;
        const versions = [0, 0, 0];
        for (const [which, events, again] of appends) {
          const recorded = await setting.append(`task/${run}-${which}`, versions[which] ?? 0, events);
          versions[which] = (versions[which] ?? 0) + events.length;
          await setting.project([tasks, unitPoints], recorded);
          if (again) await setting.project([tasks, unitPoints], recorded);
        }
        expect(await differences(tasks)).toEqual([]);
        expect(await differences(unitPoints)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
