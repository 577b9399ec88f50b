import { fromMessage, type Parsed, type ReceivedMessage } from '@dondoc/messaging-kernel';
import type { KafkaMessage } from 'kafkajs';

/** A message as it lay in its partition, read as far as it could be. */
export type Letter = Readonly<{
  offset: bigint;
  received: ReceivedMessage;
  parsed: Parsed;
  /** Its `ce_id`, whether or not the rest is in order. */
  eventId: string | null;
}>;

/** PostgreSQL keeps no NUL in a text; a message that holds one must still find its place among the dead letters. */
export const storable = (text: string): string => text.replaceAll('\0', '\uFFFD');

export const toLetter = ({ offset, key, value, headers }: KafkaMessage): Letter => {
  const received: ReceivedMessage = {
    key: key?.toString() ?? null,
    value: value?.toString() ?? null,
    headers: Object.fromEntries(
      Object.entries(headers ?? {}).flatMap(([name, given]) => {
        const only = Array.isArray(given) ? given[0] : given;
        return only === undefined ? [] : [[name, only.toString()]];
      }),
    ),
  };
  const eventId = received.headers['ce_id'];
  return {
    offset: BigInt(offset),
    received,
    parsed: fromMessage(received),
    eventId: eventId === undefined ? null : storable(eventId),
  };
};
