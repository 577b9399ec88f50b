import { randomUUID } from 'node:crypto';
import { assignmentStream, defaultLadderPolicy } from '@dondoc/assignments-domain';
import { projections } from '@dondoc/platform-wiring';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands, tenant } from '../replay/lives/ward.ts';
import {
  ago,
  bundleWorkflows,
  day,
  finish,
  reconciledWard,
  type ReconciledWard,
} from './reconciler-setting.ts';

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

describe('A system in which all agrees', () => {
  it('gives no finding, whatever its assignments are at', async () => {
    const asleep = [await ward.issued(), await ward.issued(), await ward.issued()];
    for (const each of asleep) await each.start();
    for (const each of asleep) await each.planned(1);
    const done = await ward.issued();
    await finish(done);
    await done.start();
    await done.handle.result();
    expect(await ward.found()).toEqual([]);
    expect(await ward.found(true)).toEqual([]);
  });

  it('gives no finding when it is empty', async () => expect(await ward.found()).toEqual([]));
});

describe('An unfinished assignment without its workflow', () => {
  it('is reported, and by a repair given one that plans it', async () => {
    const alone = await ward.issued();
    const finding = { kind: 'workflow-missing', tenant, stream: alone.stream, last: null };
    expect(await ward.found()).toEqual([{ ...finding, repaired: false, hindrance: null }]);
    await expect(alone.status()).rejects.toThrow('not found');
    expect(await ward.found(true)).toEqual([{ ...finding, repaired: true, hindrance: null }]);
    await alone.planned(1);
    expect(await ward.found()).toEqual([]);
  });

  it('is given one that takes the next event as news', async () => {
    const alone = await ward.issued();
    await ward.found(true);
    await alone.planned(1);
    await alone.does(commands.acknowledge(ago(aMinute)));
    await alone.handle.signal('assignmentChanged', { version: 2 });
    await alone.planned(2);
  });

  it('is given one again after one that was terminated', async () => {
    const ended = await ward.issued();
    await ended.start();
    await ended.planned(1);
    await ended.handle.terminate();
    await vi.waitFor(
      async () =>
        expect(await ward.found()).toMatchObject([{ kind: 'workflow-missing', last: 'TERMINATED' }]),
      patience,
    );
    await ward.found(true);
    await ended.planned(1);
  });

  it('is given one again after one that completed too early', async () => {
    const ended = await ward.issued();
    await ended.start({ version: 9, finished: true, stages: [], since: ago(0) });
    await ended.handle.result();
    expect(await ward.found(true)).toMatchObject([{ kind: 'workflow-missing', last: 'COMPLETED' }]);
    await ended.planned(1);
  });

  it('is found among many, one page after the other', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => ward.issued()));
    for (const each of all.slice(1)) await each.start();
    expect(await ward.found()).toMatchObject([{ kind: 'workflow-missing', stream: all[0]?.stream }]);
  });
});

describe('A workflow whose assignment is finished', () => {
  it('is reported, and by a repair looks and ends', async () => {
    const done = await ward.issued();
    await done.start();
    await done.planned(1);
    await finish(done);
    const finding = { kind: 'workflow-outlives-assignment', tenant, stream: done.stream };
    expect(await ward.found()).toMatchObject([{ ...finding, repaired: false }]);
    expect(await ward.found(true)).toMatchObject([{ ...finding, repaired: true }]);
    await done.handle.result();
    expect(await ward.found()).toEqual([]);
  });
});

describe('A workflow without any assignment', () => {
  it('is reported and left as it is', async () => {
    const nobodys = ward.assignment(randomUUID());
    await nobodys.start({ version: 1, finished: false, stages: [], since: ago(0) });
    await nobodys.planned(1);
    await vi.waitFor(
      async () =>
        expect(await ward.found(true)).toEqual([
          {
            kind: 'workflow-without-assignment',
            workflowId: nobodys.stream,
            repaired: false,
            hindrance: null,
          },
        ]),
      patience,
    );
    expect(await nobodys.status()).toBe('RUNNING');
  });
});

describe('A list of workflows that is behind', () => {
  it('makes nobody report a workflow that runs as missing', async () => {
    const asleep = await ward.issued();
    await asleep.start();
    await asleep.planned(1);
    expect(await ward.found(true, { runningAmong: async () => new Set<string>() })).toEqual([]);
  });

  it('makes nobody report one that has ended', async () => {
    const gone = assignmentStream(randomUUID());
    const running = async function* () {
      yield [gone];
    };
    expect(await ward.found(true, { running })).toEqual([]);
  });
});

describe('A rung that did not fire', () => {
  it('because its rule came while the workflow slept is reported as ours, and by a repair fires', async () => {
    ward.changePolicy({ ...defaultLadderPolicy, remindDaysBefore: [] });
    const asleep = await ward.issued();
    await asleep.start();
    await asleep.planned(1);
    expect(await ward.found()).toEqual([]);
    ward.changePolicy({ ...defaultLadderPolicy, remindDaysBefore: [30] });
    const finding = {
      kind: 'rung-missed',
      stage: 'remind-30-days-before',
      fault: 'ours',
      stream: asleep.stream,
    };
    expect(await ward.found()).toMatchObject([{ ...finding, repaired: false }]);
    expect(await ward.found(true)).toMatchObject([{ ...finding, repaired: true }]);
    await vi.waitFor(
      async () =>
        expect(await asleep.events()).toEqual(['AssignmentIssued', 'SystemFaultRecorded', 'ReminderSent']),
      patience,
    );
    await asleep.does(commands.acknowledge(ago(aMinute)));
    expect(await ward.found()).toEqual([]);
  });

  it('because no worker is there is reported with that reason, and nobody is signalled in vain', async () => {
    await stopWorker();
    stopWorker = () => Promise.resolve();
    const late = ward.assignment(randomUUID());
    await late.does(commands.issue(ago(3 * day), ago(day)));
    await late.start();
    const found = await ward.found(true);
    expect(found).toMatchObject([
      { kind: 'rung-missed', stream: late.stream, fault: 'ours', repaired: false },
    ]);
    expect(found[0]?.hindrance).toContain('no worker');
    const { events } = await late.handle.fetchHistory();
    expect(events?.filter((event) => event.workflowExecutionSignaledEventAttributes)).toEqual([]);
  });
});

describe('A row of a read model', () => {
  const id = assignmentStream('a1');
  const alter = (sql: string) => ward.pool.query(`${sql} projection = 'assignment-card' and id like '%a1'`);
  beforeEach(async () => {
    await (await ward.issued('a1')).start();
    await ward.pool.query('delete from read_model.projection');
    await ward.rebuildReadModels();
    expect(await ward.found()).toEqual([]);
  });
  const card = { kind: 'row-differs', projection: 'assignment-card', tenant };

  it('that was altered is reported by its fields, and by a repair is as the log says', async () => {
    await alter(`update read_model.document set document = document || '{"title":"x"}' where`);
    expect(await ward.found()).toMatchObject([
      { ...card, row: 'altered', fields: ['title'], repaired: false },
    ]);
    expect(await ward.found(true)).toMatchObject([{ ...card, repaired: true }]);
    expect(await ward.found()).toEqual([]);
  });

  it('that is missing is reported, and by a repair stands again', async () => {
    await alter('delete from read_model.document where');
    expect(await ward.found(true)).toMatchObject([{ ...card, row: 'missing', repaired: true }]);
    expect(await ward.found()).toEqual([]);
  });

  it('that stands for nothing is reported, and by a repair is gone', async () => {
    await ward.pool.query(
      `insert into read_model.document (projection, build, tenant, id, document)
       select name, live_build, $1, $2, '{}' from read_model.projection where name = 'assignment-card'`,
      [tenant, `${id}-x`],
    );
    expect(await ward.found(true)).toMatchObject([{ ...card, row: 'surplus', repaired: true }]);
    expect(await ward.found()).toEqual([]);
  });
});

describe('What needs a person', () => {
  const reported = { repaired: false, hindrance: null };

  it('is a read model that nobody has built', async () => {
    await ward.pool.query('delete from read_model.projection');
    expect(await ward.found(true)).toEqual(
      projections.map(({ name, version }) => ({
        kind: 'read-model-not-built',
        projection: name,
        version,
        liveVersion: null,
        ...reported,
      })),
    );
  });

  it('are events that wait to be published', async () => {
    const issued = await ward.issued();
    await issued.start();
    await issued.planned(1);
    await ward.pool.query('delete from messaging.relay_checkpoint');
    const found = await ward.found(true);
    expect(found).toMatchObject([{ kind: 'events-not-relayed', events: 1, ...reported }]);
  });

  it('are dead letters', async () => {
    await ward.pool.query(
      `insert into messaging.dead_letter (consumer, topic, partition, "offset", error)
       values ('projector', 't', 0, 1, 'e'), ('projector', 't', 0, 2, 'e'), ('assignment-starter', 't', 0, 1, 'e')`,
    );
    expect(await ward.found(true)).toEqual([
      { kind: 'dead-letters', consumer: 'assignment-starter', count: 1, ...reported },
      { kind: 'dead-letters', consumer: 'projector', count: 2, ...reported },
    ]);
  });
});
