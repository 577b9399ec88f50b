import { Partitioners, type ICustomPartitioner, type Producer as Client } from 'kafkajs';
import { endsWithin } from './backoff.ts';
import { kafkaClient } from './client.ts';
import { silent, type Log } from './log.ts';

export type Outgoing = Readonly<{
  topic: string;
  key: string | null;
  value: string | null;
  headers: Readonly<Record<string, string>>;
}>;

/** Where messages have come to lie: `first` and `last` are offsets. */
export type Landing = Readonly<{ topic: string; partition: number; first: bigint; last: bigint }>;

export type Producer = Readonly<{
  /**
   * Sends in order and waits until all replicas in sync have them. Call it again only when it has answered. After a
   * rejection some may have been sent: whoever sends the same again keeps the order, and doubles.
   */
  send: (messages: readonly Outgoing[]) => Promise<readonly Landing[]>;
  close: () => Promise<void>;
}>;

/** A broker refuses a batch over 1 MB and one call makes one batch per partition, so calls stay well below it. */
const mostBytesAtOnce = 700_000;

/** Connects when first needed, and anew after every failure. */
export const kafkaProducer = ({
  brokers,
  clientId,
  log = silent,
}: {
  brokers: readonly string[];
  clientId: string;
  log?: Log;
}): Producer => {
  const kafka = kafkaClient(brokers, clientId, log);
  let connected: Client | null = null;

  const connect = async (): Promise<Client> => {
    const client = kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: notingPartitioner,
      // Endless by default, which would go on publishing after a lease is lost.
      retry: { initialRetryTime: 100, retries: 4 },
    });
    await client.connect();
    return client;
  };

  const close = async (): Promise<void> => {
    const client = connected;
    connected = null;
    if (client) await endsWithin(5_000, client.disconnect());
  };

  const send = async (messages: readonly Outgoing[]): Promise<readonly Landing[]> => {
    const landings: Landing[] = [];
    try {
      connected ??= await connect();
      for (const portion of portionsOf(messages)) landings.push(...(await sendPortion(connected, portion)));
      return landings;
    } catch (error) {
      // An idempotent producer that failed may have lost count of its sequence: the next send begins with a new one.
      await close();
      throw error;
    }
  };

  return { send, close };
};

type Place = Readonly<{ topic: string; partition: number }>;

/** Kafka answers where a batch begins, not how long it is; a message asked about twice, for a retry, counts once. */
const placeOfMessage = new WeakMap<object, Place>();

const notingPartitioner: ICustomPartitioner = () => {
  const partitionOf = Partitioners.DefaultPartitioner();
  return (args) => {
    const partition = partitionOf(args);
    placeOfMessage.set(args.message, { topic: args.topic, partition });
    return partition;
  };
};

const sendPortion = async (client: Client, portion: readonly Outgoing[]): Promise<readonly Landing[]> => {
  const messages = portion.map(({ key, value, headers }) => ({ key, value, headers: { ...headers } }));
  const topics = [...new Set(portion.map(({ topic }) => topic))];
  const acknowledged = await client.sendBatch({
    acks: -1,
    topicMessages: topics.map((topic) => ({
      topic,
      messages: messages.filter((_, index) => portion[index]?.topic === topic),
    })),
  });
  return acknowledged.flatMap(({ topicName: topic, partition, baseOffset }) => {
    const first = BigInt(baseOffset ?? '-1');
    const here = messages.map((message) => placeOfMessage.get(message));
    const count = here.filter((place) => place?.topic === topic && place.partition === partition).length;
    // A broker that had a batch already may answer without a place.
    return first < 0n ? [] : [{ topic, partition, first, last: first + BigInt(count) - 1n }];
  });
};

function* portionsOf(messages: readonly Outgoing[]): Generator<readonly Outgoing[]> {
  let portion: Outgoing[] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = Buffer.byteLength(message.value ?? '') + 2_000;
    if (portion.length > 0 && bytes + size > mostBytesAtOnce) {
      yield portion;
      portion = [];
      bytes = 0;
    }
    portion.push(message);
    bytes += size;
  }
  if (portion.length > 0) yield portion;
}
