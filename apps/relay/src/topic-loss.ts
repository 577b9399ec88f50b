import type { kafkaClient, Landing } from '@dondoc/messaging-kafka';

/** Says which published events Kafka no longer has, in a sentence, or null when it has them all. */
export const topicLoss = async (
  kafka: ReturnType<typeof kafkaClient>,
  positions: readonly Landing[],
): Promise<string | null> => {
  if (positions.length === 0) return null;
  const admin = kafka.admin();
  await admin.connect();
  try {
    for (const topic of new Set(positions.map((position) => position.topic)))
      for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
        const position = positions.find((each) => each.topic === topic && each.partition === partition);
        if (position && (BigInt(high) <= position.last || BigInt(low) > position.first))
          return `${topic}/${partition} holds ${low} to ${high} (excluded), published were ${position.first} to ${position.last}`;
      }
    return null;
  } finally {
    await admin.disconnect();
  }
};
