import { kafkaClient, silent } from '@dondoc/messaging-kafka';
import { randomUUID } from 'node:crypto';

/** An event as it stands on Kafka. */
export type FollowedEvent = Readonly<{
  type: string;
  stream: string;
  /** Instant of recording. */
  time: string;
  data: Readonly<Record<string, unknown>>;
}>;

/** Shows what is published on a topic from now on, until stopped. Nothing is committed: it is only a look. */
export const follow = async (
  brokers: readonly string[],
  topic: string,
  show: (event: FollowedEvent) => void,
): Promise<Readonly<{ stop: () => Promise<void> }>> => {
  const kafka = kafkaClient(brokers, 'dondoc-follow', silent);
  const consumer = kafka.consumer({ groupId: `dondoc-follow-${randomUUID()}` });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: false });
  const joined = new Promise<void>((resolve) => consumer.on(consumer.events.GROUP_JOIN, () => resolve()));
  await consumer.run({
    autoCommit: false,
    eachMessage: ({ message }) => {
      const header = (name: string): string => message.headers?.[name]?.toString() ?? '';
      show({
        type: header('ce_type'),
        stream: header('ce_subject'),
        time: header('ce_time'),
        data: JSON.parse(message.value?.toString() ?? '{}') as Record<string, unknown>,
      });
      return Promise.resolve();
    },
  });
  await joined;
  return { stop: () => consumer.disconnect() };
};
