import { matterIn, type NotificationEvent, type WebhookCall } from '@dondoc/notifications-domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  eventually,
  issued,
  notifierSetting,
  origin,
  ratingOpened,
  ward,
  type NotifierSetting,
} from './notifier-setting.spec.ts';

const morning = '2026-03-11T09:00:00+07:00';
const night = '2026-03-11T22:00:00+07:00';
const nextDigest = '2026-03-12T07:30:01+07:00';
const missed = {
  type: 'DeadlineMissed',
  data: { at: '2026-03-14T00:00:00+07:00', dueAt: '2026-03-14T00:00:00+07:00' },
};

let setting: NotifierSetting;
beforeEach(async () => {
  setting = await notifierSetting();
  setting.setClock(morning);
});
afterEach(() => setting.close());

const of = <Type extends NotificationEvent['type']>(events: readonly NotificationEvent[], type: Type) =>
  events.flatMap((event) =>
    event.type === type ? [event.data as Extract<NotificationEvent, { type: Type }>['data']] : [],
  );
const subjects = () => setting.box.mails.map(({ subject }) => subject).toSorted();

describe('An event that is published more than once', () => {
  it('is told once, and sent once', async () => {
    setting.start();
    await setting.append('assignment/a-1', issued('flash', morning));
    await eventually(() => expect(setting.box.mails).toHaveLength(1));
    await setting.republish();
    await setting.append('assignment/a-2', issued('flash', morning, 'mttq', 'Việc thứ hai'));
    await eventually(() => expect(setting.box.mails).toHaveLength(2));
    await eventually(async () => expect(await setting.rows()).toBe(0));
    expect(await setting.counts()).toEqual({ NotificationQueued: 2, NotificationSent: 2 });
    const [mail] = setting.box.mails;
    expect(mail).toMatchObject({
      to: 'sen@phuong.example',
      subject: 'HỎA TỐC – Nhiệm vụ mới: Tổng hợp dư luận',
    });
    expect(mail?.text).toContain('Hạn: hết ngày 13/03/2026, còn 2 ngày làm việc');
    expect(mail?.text).toContain(`${origin}/assignments/a-1?notice=`);
    expect(mail?.html).toContain('Nguyễn Thị Sen');
  });
});

describe('Outside working hours', () => {
  it('mail waits, hỏa tốc excepted', async () => {
    setting.setClock(night);
    setting.start();
    await setting.append('assignment/slow', issued('normal', night, 'mttq', 'Việc thường'));
    await setting.append('assignment/slow', missed);
    await setting.append('assignment/flash', issued('flash', night, 'mttq', 'Việc gấp'));
    await eventually(() => expect(subjects()).toEqual(['HỎA TỐC – Nhiệm vụ mới: Việc gấp']));
    await eventually(async () => expect(await setting.rows()).toBe(2));
    setting.setClock(nextDigest);
    await eventually(() =>
      expect(subjects()).toEqual([
        'HỎA TỐC – Nhiệm vụ mới: Việc gấp',
        'Nhiệm vụ mới: Việc thường',
        'Quá hạn: Việc thường',
      ]),
    );
  });
});

describe('What is not pressing', () => {
  it('comes together in one mail in the morning, and each of it is known to have been in that mail', async () => {
    setting.start();
    for (const number of [1, 2, 3])
      await setting.append(`assignment/a-${number}`, issued('normal', morning, 'mttq', `Việc số ${number}`));
    await eventually(async () => expect(await setting.rows()).toBe(3));
    expect(setting.box.mails).toEqual([]);
    setting.setClock(nextDigest);
    await eventually(async () => expect(await setting.rows()).toBe(0));
    expect(subjects()).toEqual(['Đôn Đốc: 3 thông báo ngày 12/03/2026']);
    for (const number of [1, 2, 3]) expect(setting.box.mails[0]?.text).toContain(`Việc số ${number}`);
    const sendings = of(await setting.told(), 'NotificationSent');
    expect(sendings).toHaveLength(3);
    expect(new Set(sendings.map(({ digest }) => digest)).size).toBe(1);
    expect(setting.box.mails[0]?.messageId).toBe(`<${sendings[0]?.messageId}>`);
  });
});

describe('A rating whose deadline has passed', () => {
  it('is told by itself to whoever acts for the unit, once, with the way to it', async () => {
    const dueAt = '2026-03-11T00:00:00+07:00';
    const reminded = {
      type: 'RatingReminderSent',
      data: {
        ...{ at: morning, stage: 'self-assess', moment: 'overdue', dueAt },
        to: { unit: 'mttq', person: null },
      },
    };
    setting.start();
    await setting.append('rating/mttq-2026-02', ratingOpened(morning, dueAt), reminded);
    await eventually(() =>
      expect(subjects()).toEqual(['Quá hạn tự đánh giá: Đánh giá tháng 2 năm 2026: mttq']),
    );
    await setting.republish();
    await setting.append('assignment/flash', issued('flash', morning, 'mttq', 'Việc gấp'));
    await eventually(() => expect(setting.box.mails).toHaveLength(2));
    expect(await setting.counts()).toMatchObject({ NotificationQueued: 2 });
    const [mail] = setting.box.mails;
    expect(mail?.text).toContain('Hạn: hết ngày 10/03/2026, đã quá 1 ngày làm việc');
    expect(mail?.text).toContain(`${origin}/ratings/mttq-2026-02?notice=`);
  });
});

describe('What happened long before anybody listened', () => {
  it('is nobody’s news', async () => {
    await setting.append('assignment/old', issued('flash', morning));
    setting.setClock('2026-03-31T09:00:00+07:00');
    setting.start();
    await setting.append('assignment/new', issued('flash', '2026-03-31T09:00:00+07:00'));
    await eventually(() => expect(setting.box.mails).toHaveLength(1));
    const about = (await setting.told()).map(({ data }) => matterIn(data));
    expect(about).toContainEqual({ assignment: 'new' });
    expect(about).not.toContainEqual({ assignment: 'old' });
  });
});

describe('What cannot be sent', () => {
  const address = (email: string | null) =>
    setting.pool.query(
      `insert into directory.contact (tenant, person, email) values ($1, 'p-mttq', $2)
       on conflict (tenant, person) do update set email = $2`,
      [ward, email],
    );

  it('is given up at once when the mailbox does not exist, and goes out when an administrator sends it again', async () => {
    await address('khong-co@phuong.example');
    setting.start();
    await setting.append('assignment/a-1', issued('flash', morning));
    await eventually(async () =>
      expect(await setting.counts()).toEqual({
        NotificationQueued: 1,
        NotificationFailed: 1,
        NotificationGivenUp: 1,
      }),
    );
    const [letter] = await setting.told();
    expect(JSON.stringify(await setting.told())).not.toContain('@phuong.example');
    await address('sen-moi@phuong.example');
    await setting.command(letter?.stream ?? '', { type: 'Resend', data: { at: morning, by: 'p-admin' } });
    await eventually(() => expect(setting.box.mails.map(({ to }) => to)).toEqual(['sen-moi@phuong.example']));
    await eventually(async () => expect((await setting.counts())['NotificationSent']).toBe(1));
  });

  it('for want of an address is in the inbox alone', async () => {
    setting.start();
    await setting.append('assignment/a-1', {
      ...issued('flash', morning, 'van-phong'),
      data: { ...issued('flash', morning, 'van-phong').data, issuedBy: { person: 'p-x', unit: 'mttq' } },
    });
    await eventually(async () =>
      expect(await setting.counts()).toEqual({ NotificationQueued: 1, NotificationPassedOver: 1 }),
    );
    await eventually(async () => expect(await setting.rows()).toBe(0));
  });

  it('because its recipient has switched mail off meanwhile stays in the inbox', async () => {
    setting.start();
    await setting.append('assignment/a-1', issued('normal', morning));
    await setting.append('assignment/a-1', missed);
    await eventually(async () => expect((await setting.counts())['NotificationQueued']).toBe(2));
    await setting.pool.query(
      `insert into directory.contact (tenant, person, email_choice) values ($1, 'p-mttq', 'off')`,
      [ward],
    );
    setting.setClock(nextDigest);
    await eventually(async () => expect((await setting.counts())['NotificationPassedOver']).toBe(1));
    await eventually(() => expect(subjects()).toEqual(['Quá hạn: Tổng hợp dư luận']));
  });

  it('for want of a mail server waits for one, and the notifier says so', async () => {
    const without = setting.start({ mail: null });
    await setting.append('assignment/a-1', issued('flash', morning));
    await eventually(async () => expect(await setting.rows()).toBe(1));
    expect(without.troubles()).toContain('e-mail waits: SMTP_URL is not set');
    await without.stop();
    const withOne = setting.start();
    await eventually(() => expect(setting.box.mails).toHaveLength(1));
    await eventually(() => expect(withOne.troubles()).toEqual([]));
  });
});

describe('A ward with a webhook', () => {
  it('is told of each notification there, and what it took has arrived', async () => {
    const calls: WebhookCall[] = [];
    const send = async (call: WebhookCall) => {
      calls.push(call);
      return { outcome: 'handed-over', receipt: 'http-204' } as const;
    };
    setting.start({ mail: null, webhook: { send } });
    await setting.append('assignment/a-1', issued('flash', morning));
    await eventually(async () =>
      expect(await setting.counts()).toEqual({
        NotificationQueued: 1,
        NotificationSent: 1,
        NotificationDelivered: 1,
      }),
    );
    expect(calls).toMatchObject([
      {
        type: 'dondoc.notification.queued.v1',
        data: { assignment: 'a-1', kind: 'issued', recipient: { person: 'p-mttq', unit: 'mttq' } },
      },
    ]);
    expect(JSON.stringify(calls)).not.toContain('Nguyễn Thị Sen');
  });

  it('keeps it for itself: what happens in another ward does not go there', async () => {
    const send = async () => ({ outcome: 'handed-over', receipt: 'http-204' }) as const;
    setting.start({ mail: null, webhook: { send }, webhookTenant: 'phuong-khac' });
    await setting.append('assignment/a-1', issued('flash', morning));
    await eventually(async () => expect(await setting.counts()).toEqual({ NotificationQueued: 1 }));
    const [queued] = of(await setting.told(), 'NotificationQueued');
    expect(queued?.deliveries.map(({ channel }) => channel)).toEqual(['email']);
  });
});
