import type { NotificationPublished } from '@dondoc/notifications-contracts';
import type { NotificationEvent } from '@dondoc/notifications-domain';

/** Domain event → contract event of `dondoc.notifications.v1`. */
export const publishedNotificationEvent = (event: NotificationEvent): NotificationPublished => {
  const { type } = event;
  switch (type) {
    case 'NotificationQueued': {
      const { deliveries, ...data } = event.data;
      return { type: 'dondoc.notification.queued.v1', data: { ...data, deliveries: [...deliveries] } };
    }
    case 'NotificationSent':
      return { type: 'dondoc.notification.sent.v1', data: event.data };
    case 'NotificationDelivered':
      return { type: 'dondoc.notification.delivered.v1', data: event.data };
    case 'NotificationFailed':
      return { type: 'dondoc.notification.failed.v1', data: event.data };
    case 'NotificationGivenUp':
      return { type: 'dondoc.notification.given-up.v1', data: event.data };
    case 'NotificationPassedOver':
      return { type: 'dondoc.notification.passed-over.v1', data: event.data };
    case 'NotificationRequeued':
      return {
        type: 'dondoc.notification.requeued.v1',
        data: { ...event.data, channels: [...event.data.channels] },
      };
    case 'NotificationOpened':
      return { type: 'dondoc.notification.opened.v1', data: event.data };
    case 'NotificationAcknowledged':
      return { type: 'dondoc.notification.acknowledged.v1', data: event.data };
    default:
      return type satisfies never;
  }
};
