import type { NotificationView } from '@dondoc/notifications-contracts';
import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { useApi } from '../../../api/api-context.ts';

const most = 200;

/** Tells the server which notifications the page has put before the person's eyes: part of the proof of notice. */
export const useShown = (items: readonly Pick<NotificationView, 'id' | 'shownAt'>[]): void => {
  const api = useApi();
  const told = useRef(new Set<string>());
  const unshown = items.flatMap(({ id, shownAt }) => (shownAt === null ? id : [])).join();
  useEffect(() => {
    const ids = unshown.split(',').filter((id) => id !== '' && !told.current.has(id));
    if (ids.length === 0) return;
    const body = { ids: ids.slice(0, most) };
    for (const id of body.ids) told.current.add(id);
    api
      .send('/notifications/shown', z.object({}), { body, idempotencyKey: crypto.randomUUID() })
      // It was not told: it is told with the next reading.
      .catch(() => body.ids.forEach((id) => told.current.delete(id)));
  }, [api, unshown]);
};
