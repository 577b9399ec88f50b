import type { Json, Recorded } from '@dondoc/event-sourcing-kernel';
import type { Malformation } from './malformation.ts';
import { extensions, type Published } from './published.ts';

/** A Kafka message in binary content mode: attributes in headers, the event's data alone in the value. */
export type Message = Readonly<{ key: string; value: string; headers: Readonly<Record<string, string>> }>;

/** What arrived: anybody may have written it. */
export type ReceivedMessage = Readonly<{
  key: string | null;
  value: string | null;
  headers: Readonly<Record<string, string | undefined>>;
}>;

export type Parsed =
  | Readonly<{ outcome: 'event'; recorded: Recorded }>
  | Readonly<{ outcome: 'malformed'; malformation: Malformation }>;

export const toMessage = (published: Published): Message => ({
  key: published.key,
  value: JSON.stringify(published.data),
  headers: {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: published.id,
    ce_type: published.type,
    ce_source: published.source,
    ce_subject: published.subject,
    ce_time: published.time,
    ...(published.dataschema === undefined ? {} : { ce_dataschema: published.dataschema }),
    ce_tenant: published.tenant,
    ...Object.fromEntries(extensions.map((name) => [`ce_${name}`, published.extensions[name]])),
  },
});

const rules: Readonly<Record<string, readonly [pattern: RegExp, expected: string]>> = {
  ce_specversion: [/^1\.0$/, '1.0'],
  ce_type: [/./, 'a type'],
  ce_id: [/./, 'an id'],
  ce_tenant: [/./, 'a tenant'],
  ce_stream: [/./, 'a stream'],
  ce_streamversion: [/^[1-9]\d{0,14}$/, 'a whole number from 1'],
  ce_schemaversion: [/^[1-9]\d{0,14}$/, 'a whole number from 1'],
  ce_transactionid: [/^\d{1,20}$/, 'a whole number'],
  ce_position: [/^\d{1,20}$/, 'a whole number'],
};

const required = [
  'ce_specversion',
  'ce_id',
  'ce_type',
  'ce_tenant',
  ...extensions.map((name) => `ce_${name}`),
];

/** Rebuilds the published event exactly, or says what is wrong with the message. Never throws. */
export const fromMessage = ({ value, headers }: ReceivedMessage): Parsed => {
  for (const header of required) {
    const given = headers[header];
    if (given === undefined) return malformed({ problem: 'missing-header', header });
    const rule = rules[header];
    if (rule && !rule[0].test(given))
      return malformed({ problem: 'invalid-header', header, value: given, expected: rule[1] });
  }
  if (value === null) return malformed({ problem: 'missing-value' });
  try {
    return { outcome: 'event', recorded: rebuild(headers, JSON.parse(value) as Json) };
  } catch (error) {
    return malformed({
      problem: 'invalid-json',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
};

const malformed = (malformation: Malformation): Parsed => ({ outcome: 'malformed', malformation });

const rebuild = (headers: ReceivedMessage['headers'], data: Json): Recorded => {
  const of = (name: string): string => headers[`ce_${name}`] ?? '';
  return {
    id: of('id'),
    tenant: of('tenant'),
    stream: of('stream'),
    version: Number(of('streamversion')),
    schemaVersion: Number(of('schemaversion')),
    type: of('type'),
    data,
    metadata: {
      actor: of('actor'),
      commandId: of('commandid'),
      causationId: of('causationid'),
      correlationId: of('correlationid'),
      recordedAt: of('recordedat'),
    },
    global: { transactionId: of('transactionid'), position: of('position') },
    previousHash: of('previoushash'),
    hash: of('hash'),
  };
};
