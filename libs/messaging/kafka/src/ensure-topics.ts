import { topics as ourTopics, type Topic } from '@dondoc/messaging-kernel';
import type { Admin } from 'kafkajs';
import { kafkaClient } from './client.ts';
import { silent, type Log } from './log.ts';

/** A topic exists in another shape than its consumers and producers count on. */
export class TopicShapeError extends Error {
  override readonly name = 'TopicShapeError';
}

/**
 * Creates the topics (by default all of ours) that are missing and returns their names. Events are kept for ever: topics are a copy of the log.
 * Rejects with TopicShapeError when an existing topic has another number of partitions, and with the client's errors
 * when Kafka cannot be reached.
 */
export const ensureTopics = async (
  brokers: readonly string[],
  topics: readonly Topic[] = Object.values(ourTopics),
  log: Log = silent,
): Promise<readonly string[]> => {
  const admin = kafkaClient(brokers, 'dondoc-topics', log).admin();
  await admin.connect();
  try {
    const existing = new Set(await admin.listTopics());
    const missing = topics.filter(({ name }) => !existing.has(name));
    if (missing.length > 0) {
      await admin.createTopics({ waitForLeaders: true, topics: missing.map(asConfiguration) });
      log.info({ topics: missing.map(({ name }) => name) }, 'topics created');
    }
    await verifyPartitions(admin, topics);
    return missing.map(({ name }) => name);
  } finally {
    await admin.disconnect();
  }
};

const asConfiguration = ({ name, partitions, compacted }: Topic) => ({
  topic: name,
  numPartitions: partitions,
  configEntries: compacted
    ? [{ name: 'cleanup.policy', value: 'compact' }]
    : [
        { name: 'cleanup.policy', value: 'delete' },
        { name: 'retention.ms', value: '-1' },
        { name: 'retention.bytes', value: '-1' },
      ],
});

const verifyPartitions = async (admin: Admin, topics: readonly Topic[]): Promise<void> => {
  const described = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
  for (const { name, partitions } of topics) {
    const found = described.topics.find((topic) => topic.name === name)?.partitions.length ?? 0;
    if (found !== partitions)
      throw new TopicShapeError(
        `Topic ${name} has ${found} partitions instead of ${partitions}: events of one stream could overtake each other. ` +
          `Delete the topic; it is made anew and refilled from the log.`,
      );
  }
};
