import { z } from 'zod';
import { emailChoiceSchema, languageSchema, notificationIdSchema } from './vocabulary.schema.ts';

/** What is late or escalated is mailed whatever is chosen. */
export const chooseNotificationsSchema = z
  .strictObject({ language: languageSchema, email: emailChoiceSchema })
  .meta({ examples: [{ language: 'vi', email: 'digest' }] });

/** What the inbox has just put before the person's eyes. */
export const shownNotificationsSchema = z
  .strictObject({ ids: z.array(notificationIdSchema).min(1).max(200) })
  .meta({ examples: [{ ids: ['3f2a9c0d11e84b763f2a9c0d11e84b76'] }] });

export const notificationsQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** `next` of the page before. */
  cursor: z.string().max(500).optional(),
});

export type ChooseNotifications = z.output<typeof chooseNotificationsSchema>;
export type NotificationsAsked = z.output<typeof notificationsQuerySchema>;
