import { z } from 'zod';
import {
  addresseeSchema,
  channelSchema,
  instantSchema,
  kindSchema,
  personSchema,
  readerSchema,
  urgencySchema,
} from './vocabulary.schema.ts';

const event = <Type extends string, Data extends z.ZodObject>(type: Type, data: Data) =>
  z.object({ type: z.literal(type), data });
const at = instantSchema;
/** Every event says what it is about: an assignment or a rating, one of both. */
const about = {
  assignment: z.string().exactOptional(),
  rating: z.string().exactOptional(),
  recipient: addresseeSchema,
};
const channel = channelSchema;

const deliverySchema = z.object({
  channel: z.enum(['email', 'webhook']),
  as: z.enum(['single', 'digest']),
  notBefore: instantSchema,
});

/** What `dondoc.notifications.v1` carries. Fields are only ever added; a change of meaning is a new type. */
export const notificationPublishedSchema = z.discriminatedUnion('type', [
  event(
    'dondoc.notification.queued.v1',
    z.object({
      at,
      ...about,
      /** The event it tells of, and its version in the stream of what it is about. */
      event: z.string(),
      version: z.int().positive(),
      kind: kindSchema,
      rung: z.string(),
      urgency: urgencySchema,
      /** The deadline that held then. */
      dueAt: instantSchema.nullable(),
      /** Beside the inbox, which is always there. */
      deliveries: z.array(deliverySchema),
    }),
  ),
  event(
    'dondoc.notification.sent.v1',
    z.object({ at, ...about, channel, messageId: z.string(), digest: z.string().nullable() }),
  ),
  event('dondoc.notification.delivered.v1', z.object({ at, ...about, channel })),
  event(
    'dondoc.notification.failed.v1',
    z.object({
      at,
      ...about,
      channel,
      attempt: z.int().positive(),
      reason: z.string(),
      permanent: z.boolean(),
    }),
  ),
  event(
    'dondoc.notification.given-up.v1',
    z.object({ at, ...about, channel, attempts: z.int().positive(), reason: z.string() }),
  ),
  event(
    'dondoc.notification.passed-over.v1',
    z.object({ at, ...about, channel, reason: z.enum(['no-address', 'switched-off']) }),
  ),
  event(
    'dondoc.notification.requeued.v1',
    z.object({ at, ...about, by: personSchema, channels: z.array(channelSchema) }),
  ),
  event('dondoc.notification.opened.v1', z.object({ at, ...about, by: readerSchema })),
  event('dondoc.notification.acknowledged.v1', z.object({ at, ...about, by: readerSchema })),
]);

export type NotificationPublished = z.output<typeof notificationPublishedSchema>;
export type PublishedDataOf<Type extends NotificationPublished['type']> = Extract<
  NotificationPublished,
  { type: Type }
>['data'];
