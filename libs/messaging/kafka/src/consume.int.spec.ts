import type { Recorded } from '@dondoc/event-sourcing-kernel';
import type { PoolClient } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consume, type Consumption } from './consume.ts';
import { deliverySetting, eventually, historyOf, type DeliverySetting } from './delivery-setting.spec.ts';
import { TransientError } from './transience.ts';

const streams = ['assignment/a1', 'assignment/a2', 'assignment/a3', 'assignment/a4'];
const oneTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

let setting: DeliverySetting;
let running: Consumption[] = [];
beforeEach(async () => {
  setting = await deliverySetting();
});
afterEach(async () => {
  await Promise.all(running.map(({ stop }) => stop()));
  running = [];
  await setting.close();
});

const start = (
  handle: (tx: PoolClient, event: Recorded) => Promise<void> = setting.record,
  sliceSize = 7,
) => {
  const consumption = consume({
    brokers: setting.brokers,
    consumer: setting.consumer,
    topics: [setting.topic],
    pool: setting.pool,
    sliceSize,
    handle,
  });
  running.push(consumption);
  return consumption;
};

const eachHandledOnce = (events: readonly Recorded[]) =>
  eventually(async () =>
    expect((await setting.handledIds()).toSorted()).toEqual(events.map(({ id }) => id).toSorted()),
  );

describe('A consumer', () => {
  it('handles every event once and each stream in order', async () => {
    await setting.publish(historyOf(streams, 25));
    const { lag, trouble } = start();
    await eachHandledOnce(historyOf(streams, 25));
    for (const stream of streams) expect(await setting.versionsOf(stream)).toEqual(oneTo(25));
    expect(trouble()).toBeNull();
    expect((await lag()).map(({ behind }) => behind)).toEqual([0n, 0n, 0n]);
  });

  it('goes on where its database says, though Kafka knows of no offset', async () => {
    await setting.publish(historyOf(streams, 5));
    start();
    await eachHandledOnce(historyOf(streams, 5));
    await running.pop()?.stop();
    await setting.publish(historyOf(streams, 9).slice(5 * streams.length));
    start();
    await eachHandledOnce(historyOf(streams, 9));
    const group = await setting.admin.fetchOffsets({ groupId: `dondoc.${setting.consumer}` });
    expect(group.flatMap(({ partitions }) => partitions).filter(({ offset }) => offset !== '-1')).toEqual([]);
  });

  it('has one effect for an event when its connection is cut between handling and commit', async () => {
    await setting.publish(historyOf(streams, 5));
    let cuts = 0;
    start(async (tx, event) => {
      await setting.record(tx, event);
      if (event.version !== 3 || cuts === 2) return;
      cuts += 1;
      const { rows } = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await setting.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    });
    await eachHandledOnce(historyOf(streams, 5));
    expect(cuts).toBe(2);
    expect((await setting.pool.query('select from messaging.dead_letter')).rowCount).toBe(0);
  });

  it('tries for ever what fails for now, and says so', async () => {
    await setting.publish(historyOf(['assignment/a1'], 2));
    let failures = 0;
    let troubleSeen: string | null = null;
    const consumption = start(async (tx, event) => {
      troubleSeen ??= failures > 0 ? consumption.trouble() : null;
      if (event.version === 2 && (failures += 1) <= 5) throw new TransientError('Temporal is down');
      await setting.record(tx, event);
    });
    await eachHandledOnce(historyOf(['assignment/a1'], 2));
    expect(failures).toBe(6);
    expect(troubleSeen).toContain('Temporal is down');
    expect(consumption.trouble()).toBeNull();
  });

  it('holds back no reader of the log while its handler waits', async () => {
    await setting.publish(historyOf(['assignment/a1'], 1));
    const ids: (string | null)[] = [];
    start(async (tx, event) => {
      const { rows } = await tx.query<{ id: string | null }>(
        'select pg_current_xact_id_if_assigned()::text as id',
      );
      ids.push(rows[0]?.id ?? null);
      await setting.record(tx, event);
    });
    await eachHandledOnce(historyOf(['assignment/a1'], 1));
    expect(ids).toEqual([null]);
  });

  it('finishes the transaction under way when it is stopped', async () => {
    await setting.publish(historyOf(['assignment/a1'], 3));
    let entered: () => void = () => undefined;
    let leave: () => void = () => undefined;
    const inside = new Promise<void>((resolve) => (entered = resolve));
    const gate = new Promise<void>((resolve) => (leave = resolve));
    const consumption = start(async (tx, event) => {
      entered();
      await gate;
      await setting.record(tx, event);
    }, 3);
    await inside;
    const stopped = consumption.stop();
    leave();
    await stopped;
    expect(await setting.versionsOf('assignment/a1')).toEqual([1, 2, 3]);
  });
});

describe('Two members of one consumer', () => {
  it('share the partitions and handle every event once while one comes and goes', async () => {
    start((tx, event) => setting.record(tx, event, 'first'), 3);
    await setting.publish(historyOf(streams, 20));
    await eventually(async () => expect((await setting.handledIds()).length).toBeGreaterThan(0));
    const second = start((tx, event) => setting.record(tx, event, 'second'), 3);
    await eventually(async () => expect(second.trouble()).toBeNull());
    await setting.publish(historyOf(streams, 40).slice(20 * streams.length));
    await eachHandledOnce(historyOf(streams, 40));
    await second.stop();
    await setting.publish(historyOf(streams, 50).slice(40 * streams.length));
    await eachHandledOnce(historyOf(streams, 50));
    for (const stream of streams) expect(await setting.versionsOf(stream)).toEqual(oneTo(50));
    const { rows } = await setting.pool.query<{ by: string }>('select distinct by from handled order by by');
    expect(rows).toEqual([{ by: 'first' }, { by: 'second' }]);
  });
});
