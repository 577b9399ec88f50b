import { kafkaClient } from '@dondoc/messaging-kafka';
import { topics } from '@dondoc/messaging-kernel';
import { Client, Connection } from '@temporalio/client';

type Servers = Readonly<{ brokers: readonly string[]; temporal: string; namespace: string }>;

const compacted = new Set(Object.values(topics).flatMap((topic) => (topic.compacted ? [topic.name] : [])));

const emptyTopics = async (brokers: readonly string[]): Promise<void> => {
  const admin = kafkaClient(brokers, 'dondoc-e2e').admin();
  await admin.connect();
  try {
    const names = (await admin.listTopics()).filter(
      (name) => name.startsWith('dondoc.') && !compacted.has(name),
    );
    for (const topic of names) {
      const filled = (await admin.fetchTopicOffsets(topic)).filter(({ low, high }) => low !== high);
      const partitions = filled.map(({ partition, high: offset }) => ({ partition, offset }));
      if (partitions.length > 0) await admin.deleteTopicRecords({ topic, partitions });
    }
  } finally {
    await admin.disconnect();
  }
};

const endWorkflows = async (address: string, namespace: string): Promise<void> => {
  const connection = await Connection.connect({ address });
  try {
    const { workflow } = new Client({ connection, namespace });
    for await (const { workflowId, runId } of workflow.list({ query: 'ExecutionStatus = "Running"' }))
      // One that ends by itself in between is ended all the same.
      await workflow
        .getHandle(workflowId, runId)
        .terminate('its system is gone')
        .catch(() => undefined);
  } finally {
    await connection.close();
  }
};

/** Removes what an earlier system left on the suite's servers: another database knows nothing of it. */
export const removeLeftBehind = async ({ brokers, temporal, namespace }: Servers): Promise<void> => {
  await Promise.all([emptyTopics(brokers), endWorkflows(temporal, namespace)]);
};
