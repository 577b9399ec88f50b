import { z } from 'zod';
import {
  addresseeSchema,
  instantSchema,
  kindSchema,
  notificationIdSchema,
  readerSchema,
  urgencySchema,
} from './vocabulary.schema.ts';

const stepSchema = z.object({ at: instantSchema, by: readerSchema });

/** What became of it on one way beside the inbox. Each instant is null until it happens. */
export const noticeChannelSchema = z.object({
  channel: z.enum(['email', 'webhook']),
  as: z.enum(['single', 'digest']),
  status: z.enum(['waiting', 'sent', 'delivered', 'given-up', 'passed-over']),
  /** It does not go out before. */
  notBefore: instantSchema,
  sentAt: instantSchema.nullable(),
  deliveredAt: instantSchema.nullable(),
  messageId: z.string().nullable(),
  /** The mail that held it with others. */
  digest: z.string().nullable(),
  /** Failures since it was last queued, and why it is not sent. */
  attempts: z.int().nonnegative(),
  reason: z.string().nullable(),
});

/** One thing told to one person: a line of the inbox, and the proof of notice. */
export const notificationCardSchema = z.object({
  id: notificationIdSchema,
  version: z.int().positive(),
  /** What it is about: one of both. */
  assignment: z.string().nullable(),
  rating: z.string().nullable(),
  recipient: addresseeSchema,
  /** The event it tells of, and its version in the stream of what it is about. */
  event: z.string(),
  eventVersion: z.int().positive(),
  kind: kindSchema,
  urgency: urgencySchema,
  dueAt: instantSchema.nullable(),
  queuedAt: instantSchema,
  /** When the inbox is known to have shown it. */
  shownAt: instantSchema.nullable(),
  opened: stepSchema.nullable(),
  acknowledged: stepSchema.nullable(),
  channels: z.array(noticeChannelSchema),
  /** Some way was given up: an administrator looks at it and sends it again. */
  deadLetter: z.boolean(),
});

export type NoticeChannel = z.output<typeof noticeChannelSchema>;
export type NotificationCard = z.output<typeof notificationCardSchema>;
