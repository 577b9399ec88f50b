import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consume, type Consumption } from './consume.ts';
import { deliverySetting, eventually, historyOf, type DeliverySetting } from './delivery-setting.spec.ts';

const stream = 'assignment/a1';
const other = 'assignment/b1';

let setting: DeliverySetting;
let consumption: Consumption | null = null;
beforeEach(async () => {
  setting = await deliverySetting();
});
afterEach(async () => {
  await consumption?.stop();
  await setting.close();
});

const start = () => {
  consumption = consume({
    brokers: setting.brokers,
    consumer: setting.consumer,
    topics: [{ ...setting.topic }],
    pool: setting.pool,
    handle: setting.record,
  });
};
const stop = async () => {
  await consumption?.stop();
  consumption = null;
};
const handled = (versions: readonly number[]) =>
  eventually(async () => expect(await setting.versionsOf(stream)).toEqual(versions));

describe('A topic that was wiped while its consumer was away', () => {
  beforeEach(async () => {
    await setting.publish(historyOf([stream], 4));
    start();
    await handled([1, 2, 3, 4]);
    await stop();
    await setting.wipe();
  });

  it('is read from its beginning when less has come back', async () => {
    await setting.publish(historyOf([stream], 2));
    start();
    await handled([1, 2, 3, 4, 1, 2]);
  });

  it('is read from its beginning when more, and other, has come back', async () => {
    await setting.publish([...historyOf([stream], 1), ...historyOf([stream], 6)]);
    start();
    await handled([1, 2, 3, 4, 1, 1, 2, 3, 4, 5, 6]);
  });

  it('is gone on with when the same has come back', async () => {
    await setting.publish(historyOf([stream], 6));
    start();
    await handled([1, 2, 3, 4, 5, 6]);
  });
});

describe('A topic that is wiped under its running consumer', () => {
  it('is read from its beginning, and on from there', async () => {
    await setting.publish(historyOf([stream], 4));
    start();
    await handled([1, 2, 3, 4]);
    await setting.wipe();
    await setting.publish(historyOf([stream], 2));
    await handled([1, 2, 3, 4, 1, 2]);
    await setting.publish(historyOf([stream], 5).slice(2));
    await handled([1, 2, 3, 4, 1, 2, 3, 4, 5]);
  });
});

describe('A topic whose beginning was cut off', () => {
  it('is read from what is left', async () => {
    await setting.publish(historyOf([stream, other], 4));
    const offsets = await setting.admin.fetchTopicOffsets(setting.topic.name);
    await setting.admin.deleteTopicRecords({
      topic: setting.topic.name,
      partitions: offsets.map(({ partition, high }) => ({ partition, offset: high })),
    });
    await setting.publish(historyOf([stream], 6).slice(4));
    start();
    await handled([5, 6]);
  });
});
