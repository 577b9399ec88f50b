import type { NotificationPublished } from '@dondoc/notifications-contracts';
import { project, type Recorded } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { notificationCard } from './notification-card.projection.ts';

const id = '0123456789abcdef0123456789abcdef';
const at = '2026-03-11T09:00:00+07:00';
const later = '2026-03-12T09:00:00+07:00';
const about = { assignment: 'a-1', recipient: { person: 'p-03', unit: 'mttq' } };
const by = { person: 'p-03' };
const channel = 'email';

const queued: NotificationPublished = {
  type: 'dondoc.notification.queued.v1',
  data: {
    at,
    ...about,
    event: 'e-1',
    version: 4,
    kind: 'reminder',
    rung: 'reminder/3d',
    urgency: 'normal',
    dueAt: null,
    deliveries: [{ channel, as: 'digest', notBefore: later }],
  },
};
const sent: NotificationPublished = {
  type: 'dondoc.notification.sent.v1',
  data: { at: later, ...about, channel, messageId: 'm-1', digest: 'd-1' },
};
const failed: NotificationPublished = {
  type: 'dondoc.notification.failed.v1',
  data: { at, ...about, channel, attempt: 1, reason: 'smtp-550', permanent: true },
};
const givenUp: NotificationPublished = {
  type: 'dondoc.notification.given-up.v1',
  data: { at, ...about, channel, attempts: 1, reason: 'smtp-550' },
};
const requeued: NotificationPublished = {
  type: 'dondoc.notification.requeued.v1',
  data: { at: later, ...about, by: 'p-admin', channels: [channel] },
};
const shown: NotificationPublished = {
  type: 'dondoc.notification.delivered.v1',
  data: { at, ...about, channel: 'in-app' },
};
const opened: NotificationPublished = {
  type: 'dondoc.notification.opened.v1',
  data: { at: later, ...about, by },
};
const acknowledged: NotificationPublished = {
  type: 'dondoc.notification.acknowledged.v1',
  data: { at: later, ...about, by },
};

const recorded = (events: readonly NotificationPublished[]): readonly Recorded<NotificationPublished>[] =>
  events.map((event, index) => ({
    ...event,
    id: `n-${index + 1}`,
    tenant: 'phuong-hoa-sen',
    stream: `notification/${id}`,
    version: index + 1,
    schemaVersion: 1,
    metadata: { actor: 'p', commandId: 'c', causationId: 'c', correlationId: 'c', recordedAt: at },
    global: { transactionId: '1', position: String(index) },
    previousHash: '0',
    hash: '1',
  }));
const cardAfter = (...events: readonly NotificationPublished[]) =>
  project(notificationCard, recorded(events)).get(`p-03/${id}`);

describe('The card of a notification', () => {
  it('lies with the others of its recipient, unread', () =>
    expect(cardAfter(queued)).toMatchObject({
      id,
      version: 1,
      assignment: 'a-1',
      event: 'e-1',
      eventVersion: 4,
      queuedAt: at,
      shownAt: null,
      opened: null,
      acknowledged: null,
      deadLetter: false,
      channels: [{ channel, as: 'digest', status: 'waiting', notBefore: later, sentAt: null }],
    }));

  it('proves step by step that notice was given', () =>
    expect(cardAfter(queued, shown, sent, opened, acknowledged)).toMatchObject({
      version: 5,
      shownAt: at,
      opened: { at: later, by },
      acknowledged: { at: later, by },
      channels: [{ status: 'sent', sentAt: later, messageId: 'm-1', digest: 'd-1' }],
    }));

  it('is a dead letter from when it is given up until it is queued again', () => {
    expect(cardAfter(queued, failed)).toMatchObject({
      deadLetter: false,
      channels: [{ status: 'waiting', attempts: 1 }],
    });
    expect(cardAfter(queued, failed, givenUp)).toMatchObject({
      deadLetter: true,
      channels: [{ status: 'given-up', reason: 'smtp-550' }],
    });
    expect(cardAfter(queued, failed, givenUp, requeued)).toMatchObject({
      deadLetter: false,
      channels: [{ status: 'waiting', as: 'single', notBefore: later, attempts: 0, reason: null }],
    });
  });

  it('was shown at the latest when it was opened', () =>
    expect(cardAfter(queued, opened)).toMatchObject({ shownAt: later }));

  it('is not made out of an event whose beginning it never saw', () =>
    expect(cardAfter(sent)).toBeUndefined());
});
