import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mailFolder } from './mail-folder.mjs';
import { listPage, mailPage } from './pages.mjs';
import { timeWords } from './time-words.mjs';

const eml = (subject: string, to = 'mai@phuong.example') =>
  Buffer.from(
    `From: =?UTF-8?B?xJDDtG4gxJDhu5Fj?= <don-doc@phuong.example>\r\nTo: ${to}\r\nSubject: ${subject}\r\n` +
      'Message-ID: <n1.email@dondoc>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHết ngày 25/02/2026\r\n',
  );

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'dondoc-mail-'));
});
afterEach(() => rmSync(place, { recursive: true }));

/** A folder whose clock goes on by a minute with each mail. */
const folderOf = (most = 10) => {
  let minute = 0;
  return mailFolder(place, { most, now: () => new Date(Date.UTC(2026, 1, 23, 1, minute++)) });
};

describe('The folder of mails', () => {
  it('shows the newest first, to a later process as well', async () => {
    const folder = folderOf();
    for (const subject of ['mot', 'hai', 'ba']) folder.keep(eml(subject));
    const later = await mailFolder(place).list();
    expect(later.map(({ subject }) => subject)).toEqual(['ba', 'hai', 'mot']);
    expect(later[2]).toMatchObject({ at: '2026-02-23T01:00:00.000Z', messageId: '<n1.email@dondoc>' });
  });

  it('finds those to one person', async () => {
    const folder = folderOf();
    folder.keep(eml('mot'));
    folder.keep(eml('hai', 'nam@phuong.example'));
    expect((await folder.list({ to: 'nam@' })).map(({ subject }) => subject)).toEqual(['hai']);
  });

  it('keeps no more than it may: the oldest go', async () => {
    const folder = folderOf(2);
    for (const subject of ['mot', 'hai', 'ba']) folder.keep(eml(subject));
    expect((await folder.list()).map(({ subject }) => subject)).toEqual(['ba', 'hai']);
    expect(readdirSync(place)).toHaveLength(2);
  });

  it('reads one mail, and no other file', async () => {
    const folder = folderOf();
    const id = folder.keep(eml('mot'));
    expect(await folder.read(id)).toMatchObject({
      from: 'Đôn Đốc <don-doc@phuong.example>',
      text: expect.stringContaining('Hết ngày 25/02/2026') as string,
      html: null,
    });
    expect(await folder.read('../../etc/passwd')).toBeNull();
    expect(await folder.read('0000000000000-00000000')).toBeNull();
  });
});

describe('The pages of the mailbox', () => {
  const now = new Date('2026-02-23T01:05:00.000Z');
  const head = {
    id: '1771808400000-0a0b0c0d',
    at: '2026-02-23T01:00:00.000Z',
    to: '"><script>',
    subject: '<b>x</b>',
    messageId: '<n1@dondoc>',
  };

  it('show what somebody else wrote as text', () => {
    const pages = [
      listPage([head], now),
      mailPage({ ...head, from: '<i>', text: '</pre><script>', html: '<script>', headers: [] }, now),
    ].join('');
    expect(pages).not.toMatch(/<script|<b>x|<i>|"><script/);
    expect(pages).toContain('&lt;b&gt;x&lt;/b&gt;');
  });

  it('say so when there is nothing', () => expect(listPage([], now)).toContain('Chưa có thư nào'));
});

describe('When a mail came', () => {
  const at = '2026-02-23T01:00:00.000Z';
  it.each([
    ['2026-02-23T01:00:20.000Z', '08:00 ngày 23/02/2026 (vừa xong · just now)'],
    ['2026-02-23T01:01:00.000Z', '08:00 ngày 23/02/2026 (1 phút trước · 1 minute ago)'],
    ['2026-02-23T03:59:00.000Z', '08:00 ngày 23/02/2026 (2 giờ trước · 2 hours ago)'],
    ['2026-02-24T01:00:00.000Z', '08:00 ngày 23/02/2026'],
  ])('is told at %s in the ward’s own time', (now, words) =>
    expect(timeWords(at, new Date(now))).toBe(words),
  );
});
