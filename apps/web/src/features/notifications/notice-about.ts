import type { NotificationView } from '@dondoc/notifications-contracts';
import type { Words } from '../../words/language.ts';

/** What a notification is about: where the page shows it, and by what title. */
export const noticeAbout = (
  { assignment, rating, title }: Pick<NotificationView, 'assignment' | 'rating' | 'title'>,
  { t, language }: Words,
): Readonly<{ path: string; title: string }> =>
  rating === null
    ? {
        path: `/assignments/${assignment}`,
        title: title?.[language] ?? t('notice.untitled', { id: assignment }),
      }
    : { path: `/ratings/${rating}`, title: title?.[language] ?? t('notice.untitledRating', { id: rating }) };
