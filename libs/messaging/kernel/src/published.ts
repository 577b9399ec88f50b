import type { Json, Recorded } from '@dondoc/event-sourcing-kernel';

/** An event on its way out, as the attributes of CloudEvents 1.0 with our extension attributes. */
export type Published = Readonly<{
  topic: string;
  /** Tenant and stream: one stream stays in one partition, in order. */
  key: string;
  id: string;
  type: string;
  source: string;
  /** The stream. */
  subject: string;
  /** Instant of recording, ISO 8601 UTC. */
  time: string;
  tenant: string;
  dataschema?: string;
  data: Json;
  extensions: Readonly<Record<Extension, string>>;
}>;

/** Names as CloudEvents allows them: lower-case letters and digits only. */
export const extensions = [
  'stream',
  'streamversion',
  'schemaversion',
  'transactionid',
  'position',
  'actor',
  'commandid',
  'causationid',
  'correlationid',
  'recordedat',
  'hash',
  'previoushash',
] as const;

export type Extension = (typeof extensions)[number];

/** Says as a CloudEvent what a routed event says as a record of the log; loses nothing. */
export const publishedOf = (topic: string, recorded: Recorded): Published => ({
  topic,
  key: `${recorded.tenant}/${recorded.stream}`,
  id: recorded.id,
  type: recorded.type,
  source: `/dondoc/${recorded.tenant}`,
  subject: recorded.stream,
  time: recorded.metadata.recordedAt,
  tenant: recorded.tenant,
  data: recorded.data as Json,
  extensions: {
    stream: recorded.stream,
    streamversion: String(recorded.version),
    schemaversion: String(recorded.schemaVersion),
    transactionid: recorded.global.transactionId,
    position: recorded.global.position,
    actor: recorded.metadata.actor,
    commandid: recorded.metadata.commandId,
    causationid: recorded.metadata.causationId,
    correlationid: recorded.metadata.correlationId,
    recordedat: recorded.metadata.recordedAt,
    hash: recorded.hash,
    previoushash: recorded.previousHash,
  },
});
