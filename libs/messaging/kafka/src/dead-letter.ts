import { deadLetterTopic } from '@dondoc/messaging-kernel';
import type { PoolClient } from 'pg';
import { storable, type Letter } from './letter.ts';
import type { Outgoing } from './producer.ts';
import type { Place } from './standing.ts';

export type DeadLetter = Readonly<{ letter: Letter; reason: string }>;

const mostCharacters = 8_000;

export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, mostCharacters);

/** The message as it came, with where it came from and why it was given up in headers beside its own. */
export const deadLetterMessage = (place: Place, { letter, reason }: DeadLetter): Outgoing => ({
  topic: deadLetterTopic(place.consumer).name,
  key: letter.received.key,
  value: letter.received.value,
  headers: {
    ...presentHeaders(letter),
    'dead-letter-topic': place.topic,
    'dead-letter-partition': String(place.partition),
    'dead-letter-offset': String(letter.offset),
    'dead-letter-reason': reason,
  },
});

/** An offset of a topic made anew may have stood for another dead letter before: the later one takes its place. */
export const keepDeadLetter = async (
  tx: PoolClient,
  place: Place,
  { letter, reason }: DeadLetter,
): Promise<void> => {
  const { key, value } = letter.received;
  await tx.query(
    `insert into messaging.dead_letter (consumer, topic, partition, "offset", key, headers, value, error)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (consumer, topic, partition, "offset") do update
     set key = excluded.key, headers = excluded.headers, value = excluded.value, error = excluded.error, at = now()`,
    [
      place.consumer,
      place.topic,
      place.partition,
      String(letter.offset),
      key === null ? null : storable(key),
      JSON.stringify(
        Object.fromEntries(
          Object.entries(presentHeaders(letter)).map(([name, text]) => [storable(name), storable(text)]),
        ),
      ),
      value === null ? null : storable(value),
      storable(reason),
    ],
  );
};

const presentHeaders = ({ received }: Letter): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(received.headers).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
