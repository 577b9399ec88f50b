import { z } from 'zod';
import { notificationCardSchema } from './notification-card.schema.ts';
import { emailChoiceSchema, languageSchema } from './vocabulary.schema.ts';

const bilingualSchema = z.object({ vi: z.string(), en: z.string() });

/** A line of the inbox: the card, with the words of its kind and the title of what it is about. */
export const notificationViewSchema = notificationCardSchema.extend({
  label: bilingualSchema,
  sentence: bilingualSchema,
  /** Null while what it is about is not shown yet. */
  title: bilingualSchema.nullable(),
});

/** `unread`: on all pages together. */
export const notificationPageSchema = z.object({
  items: z.array(notificationViewSchema),
  next: z.string().nullable(),
  unread: z.int().nonnegative(),
});

export const unreadCountSchema = z.object({ unread: z.int().nonnegative() });

/** The proof that somebody was told, or the dead letter: with the name that the directory has, if it has one. */
export const noticeViewSchema = notificationViewSchema.extend({ recipientName: z.string().nullable() });
export const noticeListSchema = z.object({ items: z.array(noticeViewSchema) });

/** What somebody chose about mail. `hasAddress`: whether there is anywhere to send it. */
export const notificationChoicesSchema = z.object({
  language: languageSchema,
  email: emailChoiceSchema,
  hasAddress: z.boolean(),
});

export const notificationResultSchema = z.object({
  id: z.string(),
  version: z.int().nonnegative(),
  repeated: z.boolean(),
  events: z.array(z.object({ id: z.string(), type: z.string(), version: z.int().positive() })),
});

export type NotificationView = z.output<typeof notificationViewSchema>;
export type NotificationPage = z.output<typeof notificationPageSchema>;
export type NoticeView = z.output<typeof noticeViewSchema>;
export type NotificationChoices = z.output<typeof notificationChoicesSchema>;
export type NotificationResult = z.output<typeof notificationResultSchema>;
