import { freePorts, startMail } from '@dondoc/dev';
import { mailChannel } from '@dondoc/notifications-channels';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const message = {
  messageId: 'a1b2c3.email@dondoc',
  to: 'mai@phuong.example',
  subject: 'Sắp đến hạn: Báo cáo quý I',
  text: 'Hết ngày 25/02/2026, còn 2 ngày làm việc.',
  html: '<p>Hết ngày <b>25/02/2026</b></p><script>document.title = "x"</script>',
  language: 'vi',
} as const;

const dir = mkdtempSync(join(tmpdir(), 'dondoc-mailbox-'));
let mail: Awaited<ReturnType<typeof startMail>>;
let channel: ReturnType<typeof mailChannel>;

beforeAll(async () => {
  mail = await startMail({ dir, ports: await freePorts() });
  channel = mailChannel({ url: mail.env['SMTP_URL'] ?? '', from: 'don-doc@phuong.example', patience: 5_000 });
});
afterAll(async () => {
  channel.close();
  await mail.stop();
  rmSync(dir, { recursive: true });
});

const get = (path: string) => fetch(`${mail.env['MAILBOX_URL']}${path}`);
const mails = async (query = '') =>
  (await (await get(`/api/mails${query}`)).json()) as { id: string; subject: string; messageId: string }[];

describe('The mailbox', () => {
  it('keeps what is sent and shows it, as a page and as JSON', async () => {
    expect((await channel.send(message)).outcome).toBe('handed-over');
    const [first] = await mails('?to=mai@phuong.example');
    expect(first).toMatchObject({ subject: message.subject, messageId: '<a1b2c3.email@dondoc>' });
    expect(await (await get('/')).text()).toContain(message.subject);
    expect(await (await get(`/mails/${first?.id}`)).text()).toContain(message.text);
    expect(await (await get(`/api/mails/${first?.id}`)).json()).toMatchObject({
      html: expect.any(String) as string,
    });
    expect(await (await get(`/mails/${first?.id}/source`)).text()).toContain(
      'Auto-Submitted: auto-generated',
    );
  });

  it('lets a mail’s HTML run and load nothing', async () => {
    const [first] = await mails();
    const rich = await get(`/mails/${first?.id}/html`);
    expect(rich.headers.get('content-security-policy')).toMatch(/^sandbox [^;]*; default-src 'none'/);
    expect(rich.headers.get('content-security-policy')).not.toMatch(/allow-scripts|allow-same-origin/);
    expect(await (await get(`/mails/${first?.id}`)).text()).toMatch(/<iframe sandbox="(?!.*allow-scripts)/);
  });

  it('answers 404 for a mail that is not there, and nobody who came by another name', async () => {
    expect((await get('/mails/..%2f..%2fetc%2fpasswd')).status).toBe(404);
    expect((await get('/api/mails/0000000000000-00000000')).status).toBe(404);
    const status = await new Promise((resolve, reject) => {
      const foreign = { headers: { host: 'attacker.example' } };
      const asked = request(`${mail.env['MAILBOX_URL']}/api/mails`, foreign, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on('error', reject).end();
    });
    expect(status).toBe(421);
  });

  it('can be cut off and comes back with its mails', async () => {
    const before = await mails();
    await mail.cut();
    expect(await channel.send(message)).toMatchObject({ outcome: 'refused', permanent: false });
    await mail.restore();
    expect(await mails()).toEqual(before);
    expect((await channel.send(message)).outcome).toBe('handed-over');
    expect(await mails()).toHaveLength(before.length + 1);
  });

  it('refuses what is too large, for good', async () => {
    const heavy = { ...message, text: 'x'.repeat(6 * 1024 * 1024) };
    expect(await channel.send(heavy)).toMatchObject({ outcome: 'refused', permanent: true });
  });
});
