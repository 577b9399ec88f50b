import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  dyingAfterSending,
  eventually,
  issued,
  notifierSetting,
  type NotifierSetting,
} from './notifier-setting.spec.ts';

const morning = '2026-03-11T09:00:00+07:00';
const nextDigest = '2026-03-12T07:30:01+07:00';

let setting: NotifierSetting;
beforeEach(async () => {
  setting = await notifierSetting();
  setting.setClock(morning);
});
afterEach(() => setting.close());

describe('A mail server that goes away in the middle', () => {
  it('gets the rest when it is back: nothing is lost and nothing comes twice', async () => {
    setting.start();
    await setting.append('assignment/a-0', issued('flash', morning));
    await eventually(async () => expect((await setting.counts())['NotificationSent']).toBe(1));
    await setting.box.cut();
    for (const number of [1, 2, 3, 4])
      await setting.append(`assignment/a-${number}`, issued('flash', morning));
    await eventually(async () => expect((await setting.counts())['NotificationFailed']).toBeGreaterThan(0));
    await setting.box.restore();
    await eventually(async () => expect((await setting.counts())['NotificationSent']).toBe(5));
    expect(new Set(setting.box.mails.map(({ messageId }) => messageId)).size).toBe(5);
    expect(setting.box.mails).toHaveLength(5);
    expect(await setting.counts()).not.toHaveProperty('NotificationGivenUp');
  });
});

describe('A notifier killed between sending and recording', () => {
  /** Lets one live until it has sent something, and what it holds then be free. */
  const killAfterSending = async (recorded: number) => {
    const killed = setting.start({ store: dyingAfterSending(setting.store, recorded) });
    await eventually(() => expect(setting.box.mails).toHaveLength(1));
    await eventually(() => expect(killed.troubles().join()).toContain('killed'));
    await killed.stop();
    expect((await setting.counts())['NotificationSent'] ?? 0).toBe(recorded);
    await setting.pool.query(`update notifications.outbox set leased_until = '-infinity'`);
  };
  const waitForMorning = async (...titles: readonly string[]) => {
    const night = setting.start();
    for (const [index, title] of titles.entries())
      await setting.append(`assignment/a-${index}`, issued('normal', morning, 'mttq', title));
    await eventually(async () => expect(await setting.rows()).toBe(titles.length));
    await night.stop();
    setting.setClock(nextDigest);
  };

  it('repeats one mail, with the same Message-ID', async () => {
    await setting.append('assignment/a-1', issued('flash', morning));
    await killAfterSending(0);
    setting.start();
    await eventually(async () =>
      expect(await setting.counts()).toEqual({ NotificationQueued: 1, NotificationSent: 1 }),
    );
    expect(setting.box.mails).toHaveLength(2);
    expect(new Set(setting.box.mails.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('repeats a digest as the same mail, without what has come since', async () => {
    await waitForMorning('Việc số 1', 'Việc số 2');
    await killAfterSending(0);
    await setting.pool.query(
      `insert into notifications.outbox (tenant, id, channel, person, send_as, not_before)
       select tenant, 'later', channel, person, send_as, not_before from notifications.outbox limit 1`,
    );
    setting.start();
    await eventually(async () => expect((await setting.counts())['NotificationSent']).toBe(2));
    expect(setting.box.mails).toHaveLength(2);
    expect(new Set(setting.box.mails.map(({ messageId, text }) => messageId + text)).size).toBe(1);
  });

  it('repeats no digest of which one thing was recorded', async () => {
    await waitForMorning('Việc số 1', 'Việc số 2', 'Việc số 3');
    await killAfterSending(1);
    // Another has heard of all that before anybody goes on sending.
    const listening = setting.start({ mail: null });
    await eventually(async () => expect(await setting.heard()).toBe((await setting.told()).length));
    await listening.stop();
    setting.start();
    await eventually(async () => expect((await setting.counts())['NotificationSent']).toBe(3));
    expect(setting.box.mails).toHaveLength(1);
  });
});

describe('Two notifiers', () => {
  it('share the work: each mail goes out once', async () => {
    setting.start();
    setting.start();
    const numbers = Array.from({ length: 12 }, (_, index) => index);
    for (const number of numbers) await setting.append(`assignment/a-${number}`, issued('flash', morning));
    await eventually(async () =>
      expect(await setting.counts()).toEqual({ NotificationQueued: 12, NotificationSent: 12 }),
    );
    expect(setting.box.mails).toHaveLength(12);
  });
});

describe('A list of what is to be sent that was lost', () => {
  it('is made again from what was published, and nothing is sent twice', async () => {
    const first = setting.start();
    await setting.append('assignment/sent', issued('flash', morning));
    await setting.append('assignment/waits', issued('normal', morning));
    await eventually(async () =>
      expect(await setting.counts()).toEqual({ NotificationQueued: 2, NotificationSent: 1 }),
    );
    await eventually(async () => expect(await setting.rows()).toBe(1));
    await first.stop();
    await setting.pool.query('delete from notifications.outbox');
    await setting.pool.query(`delete from messaging.consumer_offset where consumer like '%-outbox'`);
    setting.setClock(nextDigest);
    setting.start();
    await eventually(async () =>
      expect(await setting.counts()).toEqual({ NotificationQueued: 2, NotificationSent: 2 }),
    );
    await eventually(async () => expect(await setting.rows()).toBe(0));
    expect(setting.box.mails).toHaveLength(2);
  });
});

describe('A digest whose hour passed while nobody sent it', () => {
  it('comes the next morning, not at night', async () => {
    const queueing = setting.start({ mail: null });
    await setting.append('assignment/a-1', issued('normal', morning));
    await eventually(async () => expect(await setting.rows()).toBe(1));
    await queueing.stop();
    setting.setClock('2026-03-12T22:00:00+07:00');
    setting.start();
    await eventually(async () => {
      const { rows } = await setting.pool.query<{ at: Date }>(
        'select not_before as at from notifications.outbox',
      );
      expect(rows.map(({ at }) => at.toISOString())).toEqual(['2026-03-13T00:30:00.000Z']);
    });
    expect(setting.box.mails).toHaveLength(0);
    setting.setClock('2026-03-13T07:30:01+07:00');
    await eventually(async () => expect((await setting.counts())['NotificationSent']).toBe(1));
    expect(setting.box.mails).toHaveLength(1);
  });
});
