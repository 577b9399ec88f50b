import { fold } from '@dondoc/event-sourcing-kernel';
import { specify } from '@dondoc/event-sourcing-testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotificationCommand } from './notification.commands.ts';
import { mostAttempts, notificationDecider } from './notification.decider.ts';
import type { ChannelName, NotificationEvent, NotificationQueued } from './notification.events.ts';

const given = specify(notificationDecider);
const at = '2026-03-11T07:30:00+07:00';
const later = '2026-03-11T09:00:00+07:00';
const about = { assignment: 'a-1', recipient: { person: 'p-03', unit: 'mttq' } };
const channel = 'email';
const by = { person: 'p-03' };

const queued: NotificationQueued = {
  type: 'NotificationQueued',
  data: {
    at,
    ...about,
    event: 'e-1',
    version: 4,
    kind: 'reminder',
    rung: 'reminder/3d',
    urgency: 'normal',
    dueAt: '2026-03-14T00:00:00+07:00',
    deliveries: [{ channel, as: 'digest', notBefore: at }],
  },
};
const sent: NotificationEvent = {
  type: 'NotificationSent',
  data: { at, ...about, channel, messageId: 'm-1', digest: null },
};
const failed = (attempt: number, permanent = false): NotificationEvent => ({
  type: 'NotificationFailed',
  data: { at, ...about, channel, attempt, reason: 'smtp-421', permanent },
});
const givenUp = (attempts: number): NotificationEvent => ({
  type: 'NotificationGivenUp',
  data: { at, ...about, channel, attempts, reason: 'smtp-421' },
});
const requeued: NotificationEvent = {
  type: 'NotificationRequeued',
  data: { at: later, ...about, by: 'p-admin', channels: [channel] },
};
const opened: NotificationEvent = { type: 'NotificationOpened', data: { at, ...about, by } };
const acknowledged: NotificationEvent = { type: 'NotificationAcknowledged', data: { at, ...about, by } };

const queue: NotificationCommand = { type: 'QueueNotification', data: queued.data };
const recordSent: NotificationCommand = {
  type: 'RecordSent',
  data: { at, channel, messageId: 'm-1', digest: null },
};
const recordFailed = (permanent = false): NotificationCommand => ({
  type: 'RecordFailed',
  data: { at, channel, reason: 'smtp-421', permanent },
});
const resend: NotificationCommand = { type: 'Resend', data: { at: later, by: 'p-admin' } };
const fiveFailures = [1, 2, 3, 4, 5].map((attempt) => failed(attempt));

describe('A notification that does not exist', () => {
  it('is queued', () => given().when(queue).then(queued));
  it('cannot be sent, read or sent again', () => {
    for (const command of [recordSent, resend, { type: 'RecordOpened' as const, data: { at, by } }])
      given().when(command).thenRejected('notification-unknown');
  });
});

describe('A queued notification', () => {
  it('is queued once', () => given(queued).when(queue).thenNothing());
  it('is sent', () => given(queued).when(recordSent).then(sent));
  it('knows no channel it was not queued for', () =>
    given(queued)
      .when({ type: 'RecordSent', data: { ...recordSent.data, channel: 'webhook' } })
      .thenRejected({ code: 'channel-not-used', channel: 'webhook' }));
  it('may fail a bounded number of times', () => {
    given(queued).when(recordFailed()).then(failed(1));
    given(queued, ...fiveFailures)
      .when(recordFailed())
      .then(failed(mostAttempts), givenUp(mostAttempts));
  });
  it('is given up at once where trying again is of no use', () =>
    given(queued).when(recordFailed(true)).then(failed(1, true), givenUp(1)));
  it('is passed over where there is no address', () =>
    given(queued)
      .when({ type: 'PassOver', data: { at, channel, reason: 'no-address' } })
      .then({ type: 'NotificationPassedOver', data: { at, ...about, channel, reason: 'no-address' } }));
  it('is opened in the inbox before its mail is sent', () =>
    given(queued).when({ type: 'RecordOpened', data: { at, by } }).then(opened));
  it('is opened by its acknowledgement at the latest', () => {
    given(queued).when({ type: 'Acknowledge', data: { at, by } }).then(opened, acknowledged);
    given(queued, opened).when({ type: 'Acknowledge', data: { at, by } }).then(acknowledged);
  });
  it('is read by its recipient, or by whoever stands in', () => {
    const stranger = { type: 'RecordOpened' as const, data: { at, by: { person: 'p-09' } } };
    given(queued).when(stranger).thenRejected('not-the-recipient');
    const standIn = { person: 'p-09', onBehalfOf: 'p-03' };
    given(queued)
      .when({ type: 'RecordOpened', data: { at, by: standIn } })
      .then({ type: 'NotificationOpened', data: { at, ...about, by: standIn } });
  });
  it('is shown by the inbox once', () => {
    const show: NotificationCommand = { type: 'RecordDelivered', data: { at, channel: 'in-app' } };
    const shown: NotificationEvent = {
      type: 'NotificationDelivered',
      data: { at, ...about, channel: 'in-app' },
    };
    given(queued).when(show).then(shown);
    given(queued, shown).when(show).thenNothing();
  });
  it('is no dead letter', () => given(queued).when(resend).thenRejected('not-a-dead-letter'));
});

describe('A sent notification', () => {
  it('is sent once, whatever is heard afterwards', () => {
    given(queued, sent).when(recordSent).thenNothing();
    given(queued, sent).when(recordFailed()).thenNothing();
  });
  it('is delivered when its receiver says so', () =>
    given(queued, sent)
      .when({ type: 'RecordDelivered', data: { at, channel } })
      .then({ type: 'NotificationDelivered', data: { at, ...about, channel } }));
});

describe('A dead letter', () => {
  const dead = [queued, failed(1, true), givenUp(1)];
  it('is not tried again by itself', () =>
    given(...dead)
      .when(recordFailed())
      .thenNothing());
  it('is queued again by an administrator, with all its attempts', () => {
    given(...dead)
      .when(resend)
      .then(requeued);
    given(...dead, requeued)
      .when(recordFailed())
      .then(failed(1));
    given(...dead, requeued)
      .when(resend)
      .thenRejected('not-a-dead-letter');
  });
});

describe('Any notification', () => {
  const channels = fc.constantFrom<ChannelName>('in-app', 'email', 'webhook');
  const command = fc.oneof<fc.Arbitrary<NotificationCommand>[]>(
    fc.constant(queue),
    channels.map((to) => ({ type: 'RecordSent', data: { at, channel: to, messageId: 'm', digest: null } })),
    channels.map((to) => ({ type: 'RecordDelivered', data: { at, channel: to } })),
    fc.tuple(channels, fc.boolean()).map(([to, permanent]) => ({
      type: 'RecordFailed',
      data: { at, channel: to, reason: 'x', permanent },
    })),
    fc.constant(resend),
    fc.constant<NotificationCommand>({ type: 'Acknowledge', data: { at, by } }),
  );

  it('is sent at most once on each channel, whatever is told in whatever order', () =>
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const history = commands.reduce<readonly NotificationEvent[]>((events, next) => {
          const decision = notificationDecider.decide(next, fold(notificationDecider, events));
          return decision.outcome === 'accepted' ? [...events, ...decision.events] : events;
        }, []);
        for (const name of ['in-app', 'email', 'webhook']) {
          const sendings = history.filter(
            ({ type, data }) => type === 'NotificationSent' && 'channel' in data && data.channel === name,
          );
          expect(sendings.length).toBeLessThanOrEqual(name === 'in-app' ? 0 : 1);
        }
        expect(history.filter(({ type }) => type === 'NotificationQueued').length).toBeLessThanOrEqual(1);
      }),
    ));
});
