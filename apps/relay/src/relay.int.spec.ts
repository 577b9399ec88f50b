import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { relayLag } from './lag.ts';
import { eventually, relaySetting, ward, type RelaySetting } from './relay-setting.spec.ts';

const oneTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

let setting: RelaySetting;
beforeEach(async () => {
  setting = await relaySetting();
});
afterEach(() => setting.close());

const publishedAre = (stream: string, versions: readonly number[]) =>
  eventually(async () => expect(await setting.versionsOf(stream)).toEqual(versions));
const lag = () => relayLag(setting.pool, 'relay');
const caughtUp = () => eventually(async () => expect((await lag()).events).toBe(0));

describe('A relay', () => {
  it('publishes the log in order, as contract events that name their place in it', async () => {
    const [first] = await setting.append('task/1', 0, 12);
    await setting.append('task/2', 0, 7);
    setting.start();
    await publishedAre('task/1', oneTo(12));
    await publishedAre('task/2', oneTo(7));
    const [one] = (await setting.published()).filter(({ stream }) => stream === 'task/1');
    expect(one).toEqual({ ...first, type: 'dondoc.task.Reported.v1' });
  });

  it('goes on from its checkpoint', async () => {
    await setting.append('task/1', 0, 6);
    const relay = setting.start();
    await caughtUp();
    await relay.stop();
    await setting.append('task/1', 6, 3);
    setting.start();
    await caughtUp();
    await publishedAre('task/1', oneTo(9));
  });

  it('measures how far it is behind', async () => {
    expect(await lag()).toEqual({ events: 0, seconds: 0 });
    await setting.append('task/1', 0, 3);
    const behind = await lag();
    expect(behind.events).toBe(3);
    expect(behind.seconds).toBeGreaterThan(0);
    setting.start();
    await eventually(async () => expect(await lag()).toEqual({ events: 0, seconds: 0 }));
  });

  it('does not pass over an event that nobody said how to publish, and says so', async () => {
    await setting.append('task/1', 0, 2);
    const [unwired] = await setting.append('payroll/1', 0, 1);
    await setting.append('task/2', 0, 2);
    const relay = setting.start();
    await eventually(() =>
      expect(relay.trouble()).toBe(
        `No publication is wired for category "payroll": cannot publish event ${unwired?.id} ` +
          '(Reported, version 1 of payroll/1) nor what follows. Wire one and restart the relay.',
      ),
    );
    await publishedAre('task/1', [1, 2]);
    await publishedAre('task/2', []);
    expect((await lag()).events).toBe(3);
  });
});

describe('Two relays', () => {
  it('publish once: one works, the other waits and takes over when the lease is given back', async () => {
    const first = setting.start();
    await eventually(() => expect(first.role()).toBe('active'));
    const second = setting.start();
    await eventually(() => expect(second.role()).toBe('standby'));
    await setting.append('task/1', 0, 6);
    await caughtUp();
    expect(second.role()).toBe('standby');
    expect(second.trouble()).toBeNull();
    await first.stop();
    await setting.append('task/1', 6, 6);
    await eventually(() => expect(second.role()).toBe('active'));
    await publishedAre('task/1', oneTo(12));
  });

  it('leave no hole when the lease is torn away again and again', async () => {
    const relays = [setting.start(), setting.start()];
    const streams = ['task/1', 'task/2', 'task/3'];
    for (let round = 0; round < 12; round += 1) {
      for (const stream of streams) await setting.append(stream, round * 4, 4);
      await eventually(() => expect(relays.map(({ role }) => role())).toContain('active'));
      if (round % 3 === 2) await setting.cutLease();
    }
    await caughtUp();
    for (const stream of streams) {
      const taken = (await setting.versionsOf(stream)).reduce<number[]>(
        (versions, version) => (version <= versions.length ? versions : [...versions, version]),
        [],
      );
      expect(taken).toEqual(oneTo(48));
    }
  });
});

describe('A relay whose topic lost events', () => {
  beforeEach(async () => {
    await setting.append('task/1', 0, 7);
  });

  it('publishes all of the log again when the topic was wiped', async () => {
    const refills: string[] = [];
    setting.start({ onRefill: () => refills.push('refill') });
    await publishedAre('task/1', oneTo(7));
    await setting.wipe();
    await publishedAre('task/1', oneTo(7));
    await setting.append('task/1', 7, 1);
    await publishedAre('task/1', oneTo(8));
    expect(refills.length).toBeGreaterThan(0);
  });

  it('notices by where the next event lands', async () => {
    const relay = setting.start({ lookForLossEveryMs: 3_600_000 });
    await publishedAre('task/1', oneTo(7));
    await setting.wipe();
    await setting.append('task/1', 7, 1);
    await eventually(async () => expect((await setting.versionsOf('task/1')).slice(-8)).toEqual(oneTo(8)));
    expect(relay.trouble()).toBeNull();
  });

  it('publishes all of it again when the beginning was cut off, once', async () => {
    let refills = 0;
    const relay = setting.start({ onRefill: () => (refills += 1) });
    await publishedAre('task/1', oneTo(7));
    await relay.stop();
    const offsets = await setting.admin.fetchTopicOffsets(setting.topic.name);
    await setting.admin.deleteTopicRecords({
      topic: setting.topic.name,
      partitions: offsets.map(({ partition, high }) => ({ partition, offset: high })),
    });
    const again = setting.start({ onRefill: () => (refills += 1) });
    await publishedAre('task/1', oneTo(7));
    await again.stop();
    setting.start({ onRefill: () => (refills += 1) });
    await setting.append('task/1', 7, 1);
    await publishedAre('task/1', oneTo(8));
    expect(refills).toBe(1);
  });
});

describe('An event that its context keeps back, of a category without a topic', () => {
  it('is not published and holds nothing up', async () => {
    await setting.append('task/1', 0, 1);
    await setting.append('task/1', 1, 1, 'Secret');
    await setting.append('task/1', 2, 1);
    setting.start();
    await caughtUp();
    await publishedAre('task/1', [1, 3]);
    expect((await setting.published()).map(({ tenant }) => tenant)).toEqual([ward, ward]);
  });
});
