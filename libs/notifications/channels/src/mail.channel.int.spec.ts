import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '@dondoc/notifications-domain';
import { mailChannel, type MailChannel } from './mail.channel.ts';
import { smtpServer } from './smtp-server.fixture.ts';

const message: Message = {
  messageId: 'a1b2c3.email@dondoc',
  to: 'mai@phuong.example',
  subject: 'Quá hạn: Báo cáo công tác truyền thông quý I',
  text: 'Nhiệm vụ đã quá hạn 2 ngày làm việc.',
  html: '<p>Nhiệm vụ đã <b>quá hạn</b> 2 ngày làm việc.</p>',
  language: 'vi',
};

let server: Awaited<ReturnType<typeof smtpServer>>;
let channel: MailChannel;

beforeEach(async () => {
  server = await smtpServer();
  channel = mailChannel({ url: server.url, from: 'Đôn Đốc <don-doc@phuong.example>', patience: 5_000 });
});
afterEach(async () => {
  channel.close();
  await server.close();
});

describe('A mail that the server takes', () => {
  it('arrives in both forms, with its Message-ID and marked as written by a machine', async () => {
    expect((await channel.send(message)).outcome).toBe('handed-over');
    expect(server.received).toHaveLength(1);
    const { recipients, mail } = server.received[0] ?? { recipients: [], mail: null };
    expect(recipients).toEqual([message.to]);
    expect(mail).toMatchObject({
      messageId: '<a1b2c3.email@dondoc>',
      subject: message.subject,
      from: { name: 'Đôn Đốc', address: 'don-doc@phuong.example' },
      text: expect.stringContaining(message.text) as string,
      html: expect.stringContaining('<b>quá hạn</b>') as string,
    });
    const headers = Object.fromEntries((mail?.headers ?? []).map(({ key, value }) => [key, value]));
    expect(headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'list-id': '<thong-bao.phuong.example>',
      'content-language': 'vi',
    });
  });

  it('leaves a receipt without anybody’s address', async () => {
    const handed = await channel.send(message);
    expect(handed).toMatchObject({
      outcome: 'handed-over',
      receipt: expect.stringContaining('7f3a') as string,
    });
    expect(JSON.stringify(handed)).not.toContain('@');
  });

  it('has one recipient, whatever the address holds', async () => {
    await channel.send({ ...message, to: 'mai@phuong.example, la@khac.example' });
    expect(server.received.flatMap(({ recipients }) => recipients)).not.toContain('la@khac.example');
  });

  it('has no header that its subject brought along', async () => {
    await channel.send({ ...message, subject: 'Chào\r\nBcc: la@khac.example' });
    expect(server.received[0]?.recipients).toEqual([message.to]);
    expect(server.received[0]?.mail.bcc).toBeUndefined();
  });
});

describe('A mail that is not taken', () => {
  it.each([
    ['khong-co@phuong.example', { permanent: true, reason: 'smtp-550' }],
    ['day@phuong.example', { permanent: false, reason: 'smtp-452' }],
    ['', { permanent: true, reason: 'smtp-bad-address' }],
  ])('to "%s" says whether trying again helps, and no address', async (to, refusal) => {
    expect(await channel.send({ ...message, to })).toEqual({ outcome: 'refused', ...refusal });
    expect(server.received).toEqual([]);
  });

  it('because nobody listens may be taken later, by the same channel', async () => {
    await server.close();
    expect(await channel.send(message)).toEqual({
      outcome: 'refused',
      permanent: false,
      reason: 'smtp-unreachable',
    });
    server = await smtpServer({ port: server.port });
    expect((await channel.send(message)).outcome).toBe('handed-over');
    expect(server.received.map(({ mail }) => mail.messageId)).toEqual(['<a1b2c3.email@dondoc>']);
  });

  it('because it was given up may be tried again', async () => {
    expect(await channel.send(message, AbortSignal.abort())).toEqual({
      outcome: 'refused',
      permanent: false,
      reason: 'smtp-given-up',
    });
  });
});
