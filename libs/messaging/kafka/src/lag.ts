import type { Kafka } from 'kafkajs';
import type { Pool } from 'pg';
import { readStandings } from './standing.ts';

export type PartitionLag = Readonly<{
  topic: string;
  partition: number;
  nextOffset: bigint;
  /** Messages in the partition that the consumer has not handled. */
  behind: bigint;
}>;

/** How far a consumer is behind in each partition, by what Kafka has and what the database says is handled. */
export const measureLag = async (
  kafka: Kafka,
  pool: Pool,
  consumer: string,
  topics: readonly string[],
): Promise<readonly PartitionLag[]> => {
  const standings = await readStandings(pool, consumer);
  const admin = kafka.admin();
  await admin.connect();
  try {
    const lags: PartitionLag[] = [];
    for (const topic of topics)
      for (const { partition, high, low } of await admin.fetchTopicOffsets(topic)) {
        const next =
          standings.find((at) => at.topic === topic && at.partition === partition)?.nextOffset ?? BigInt(low);
        // An offset beyond the end belongs to a topic that was wiped: all of what is there is still to come.
        const from = next > BigInt(high) ? BigInt(low) : next;
        lags.push({ topic, partition, nextOffset: next, behind: BigInt(high) - from });
      }
    return lags;
  } finally {
    await admin.disconnect();
  }
};
