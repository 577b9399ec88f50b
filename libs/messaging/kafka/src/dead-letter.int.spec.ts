import { deadLetterTopic } from '@dondoc/messaging-kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kafkaClient } from './client.ts';
import { consume, type Consumption } from './consume.ts';
import { deliverySetting, eventOf, eventually, type DeliverySetting } from './delivery-setting.spec.ts';
import { silent } from './log.ts';

let setting: DeliverySetting;
let consumption: Consumption;
beforeEach(async () => {
  setting = await deliverySetting();
});
afterEach(async () => {
  await consumption.stop();
  await setting.close();
});

const readDeadLetterTopic = async (count: number) => {
  const reader = kafkaClient(setting.brokers, 'spec', silent).consumer({
    groupId: `${setting.consumer}-letters`,
  });
  const letters: { value: string | undefined; headers: Record<string, string> }[] = [];
  await reader.connect();
  await reader.subscribe({ topics: [deadLetterTopic(setting.consumer).name], fromBeginning: true });
  await reader.run({
    eachMessage: async ({ message: { value, headers } }) => {
      const texts = Object.entries(headers ?? {}).map(([name, text]) => [name, String(text)]);
      letters.push({
        value: value?.toString(),
        headers: Object.fromEntries(texts) as Record<string, string>,
      });
    },
  });
  await eventually(async () => expect(letters).toHaveLength(count));
  await reader.disconnect();
  return letters;
};

describe('A message that cannot be handled', () => {
  it('goes to the dead letters, in order, and what follows has its turn', async () => {
    const stream = 'assignment/a1';
    const good = setting.messageOf(eventOf(stream, 2));
    await setting.sendRaw([
      setting.messageOf(eventOf(stream, 1)),
      { ...good, value: 'not json\0' },
      setting.messageOf(eventOf(stream, 3, 'Poison')),
      { ...good, headers: { ...good.headers, ce_streamversion: 'second' } },
      setting.messageOf(eventOf(stream, 4)),
    ]);
    let poisonTried = 0;
    consumption = consume({
      brokers: setting.brokers,
      consumer: setting.consumer,
      topics: [setting.topic],
      pool: setting.pool,
      handle: async (tx, event) => {
        await setting.record(tx, event);
        if (event.type !== 'Poison') return;
        poisonTried += 1;
        throw new Error('percent is above 100');
      },
    });

    await eventually(async () => expect(await setting.versionsOf(stream)).toEqual([1, 4]));
    const letters = await readDeadLetterTopic(3);
    // Once with its slice, then alone.
    expect(poisonTried).toBe(1 + 3);

    expect(
      letters.map(({ headers }) => [headers['dead-letter-offset'], headers['dead-letter-reason']]),
    ).toEqual([
      ['1', expect.stringContaining('Malformed: the value is not JSON')],
      ['2', 'Error: percent is above 100'],
      ['3', 'Malformed: header ce_streamversion is "second", expected a whole number from 1'],
    ]);
    expect(letters[0]?.value).toBe('not json\0');
    expect(letters[1]?.headers).toMatchObject({ ce_type: 'Poison', 'dead-letter-topic': setting.topic.name });

    const { rows } = await setting.pool.query<Record<string, unknown>>(
      'select "offset", key, headers, value, error from messaging.dead_letter where consumer = $1 order by "offset"',
      [setting.consumer],
    );
    expect(rows.map(({ offset, value }) => [offset, value])).toEqual([
      ['1', 'not json\uFFFD'],
      ['2', '{"version":3}'],
      ['3', '{"version":2}'],
    ]);
    expect(rows[1]).toMatchObject({
      key: 'phuong-hoa-sen/assignment/a1',
      error: 'Error: percent is above 100',
    });
  });
});
