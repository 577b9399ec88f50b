import type { NotificationCard } from '@dondoc/notifications-contracts';
import { z } from 'zod';
import { problems } from '../http/problems.ts';

const placeSchema = z.object({
  read: z.boolean(),
  queuedAt: z.iso.datetime({ offset: true }),
  id: z.string(),
});

/** Where a notification stands in the inbox. */
export type Place = Readonly<z.output<typeof placeSchema>>;

export const isUnread = ({ opened }: Pick<NotificationCard, 'opened'>): boolean => opened === null;

export const placeOf = (card: NotificationCard): Place => ({
  read: !isUnread(card),
  queuedAt: card.queuedAt,
  id: card.id,
});

/** Unread first, then the newest. */
export const byInbox = (a: Place, b: Place): number =>
  Number(a.read) - Number(b.read) ||
  Date.parse(b.queuedAt) - Date.parse(a.queuedAt) ||
  (a.id < b.id ? -1 : Number(a.id > b.id));

export const writeCursor = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** Null at the beginning. Throws the problem of a text that no page gave out. */
export const cursorIn = (text: string | undefined): Place | null => {
  if (text === undefined) return null;
  try {
    return placeSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    throw problems.invalidRequest([
      {
        path: 'cursor',
        message: 'không phải giá trị "next" mà trang trước đã trả',
        messageEn: 'is not the "next" that a page before gave',
      },
    ]);
  }
};
