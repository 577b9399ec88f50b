import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'dondoc-cli-'));

type Asked = Readonly<{
  method: string;
  url: string;
  person: string;
  key: string | undefined;
  body: unknown;
}>;
type Answer = Readonly<{ status: number; body: unknown }>;

const done = { id: 'gv-1', version: 3, repeated: false, events: [] };
const refusal = {
  code: 'not-acknowledged',
  detail: 'Hãy tiếp nhận nhiệm vụ trước.',
  detailEn: 'Acknowledge first.',
};

let asked: Asked[] = [];
let answer: Answer = { status: 200, body: done };

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? null : JSON.parse(text);
};

/** Stands for the API: remembers what it was asked, and answers as it was told to. */
const server = createServer((request, response) => {
  void bodyOf(request).then((body) => {
    const { method = '', url = '', headers } = request;
    const key = headers['idempotency-key'];
    asked.push({
      method,
      url,
      person: String(headers['x-dondoc-person']),
      key: typeof key === 'string' ? key : undefined,
      body,
    });
    response
      .writeHead(answer.status, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer.body));
  });
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  asked = [];
  answer = { status: 200, body: done };
});

type Ran = Readonly<{ code: number; stdout: string; stderr: string }>;

const dondoc = (...args: readonly string[]): Promise<Ran> =>
  new Promise((finished) => {
    const env = { PATH: process.env['PATH'], DONDOC_HTTP_HOST: '127.0.0.1', DONDOC_HTTP_PORT: String(port) };
    execFile(
      process.execPath,
      ['apps/cli/bin/dondoc.mjs', ...args],
      { cwd: root, env },
      (error, stdout, stderr) =>
        finished({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('dondoc assignment', () => {
  it('sends one command with its key, as the person it names', async () => {
    const ran = await dondoc(
      ...['assignment', 'decline', 'gv-1', '--reason', 'Không thuộc chức năng'],
      ...['--as', 'p-mttq', '--key', 'k-1', '--json'],
    );
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ran.stdout)).toEqual(done);
    expect(asked).toEqual([
      {
        method: 'POST',
        url: '/api/v1/assignments/gv-1/decline',
        person: 'p-mttq',
        key: 'k-1',
        body: { reason: 'Không thuộc chức năng' },
      },
    ]);
  });

  it('sends what takes no body without one, under a key of its own', async () => {
    await dondoc('assignment', 'acknowledge', 'gv-1', '--as', 'p-mttq');
    await dondoc('assignment', 'acknowledge', 'gv-1', '--as', 'p-mttq');
    expect(asked.map(({ method, body }) => [method, body])).toEqual([
      ['POST', null],
      ['POST', null],
    ]);
    expect(new Set(asked.map(({ key }) => key)).size).toBe(2);
  });

  it('says no with exit code 1, in the API’s words', async () => {
    answer = { status: 409, body: refusal };
    const ran = await dondoc('assignment', 'resume', 'gv-1', '--as', 'p-mttq', '--json');
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('Hãy tiếp nhận nhiệm vụ trước. — Acknowledge first.');
  });

  it.each([
    ['nobody is named', ['resume', 'gv-1'], '--as'],
    ['no assignment is named', ['resume', '--as', 'p'], 'id'],
    ['a flag is missing', ['cancel', 'gv-1', '--as', 'p', '--reason', 'x'], '--authority'],
    ['a value is none', ['suspend', 'gv-1', '--as', 'p', '--review-on', 'x'], '--review-on'],
    ['there is no such command', ['shrug', 'gv-1'], 'shrug'],
  ])('sends nothing when %s', async (_, args, named) => {
    const ran = await dondoc('assignment', ...args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(named);
    expect(asked).toEqual([]);
  });
});

describe('dondoc assignments list', () => {
  it('asks with every filter, those of several values repeated', async () => {
    answer = { status: 200, body: { items: [], next: 'abc', total: 7 } };
    const ran = await dondoc(
      ...['assignments', 'list', '--as', 'p-bi-thu', '--status', 'overdue', '--status', 'due-soon'],
      ...['--due-from', '2026-03-01', '--text', 'báo cáo', '--has-deadline', 'true', '--sort', 'title'],
    );
    const query = new URL(asked[0]?.url ?? '', 'http://x').searchParams;
    expect([...query]).toEqual([
      ['status', 'overdue'],
      ['status', 'due-soon'],
      ['dueFrom', '2026-03-01'],
      ['text', 'báo cáo'],
      ['hasDeadline', 'true'],
      ['sort', 'title'],
    ]);
    expect(ran.stdout).toMatch(/^Mã +Trạng thái/);
    expect(ran.stderr).toContain('--cursor abc');
  });
});

describe('dondoc assignments show', () => {
  it('gathers the assignment, its life, whose hands it was in and who was told', async () => {
    answer = { status: 200, body: { items: [] } };
    const ran = await dondoc('assignments', 'show', 'gv-1', '--as', 'p-bi-thu', '--json');
    expect(asked.map(({ url }) => url).toSorted()).toEqual(
      ['', '/delay', '/notices', '/timeline'].map((end) => `/api/v1/assignments/gv-1${end}`),
    );
    expect(Object.keys(JSON.parse(ran.stdout) as object)).toEqual([
      'assignment',
      'timeline',
      'delay',
      'notices',
    ]);
  });
});

describe('dondoc organisation, duty and notifications', () => {
  it.each<[readonly string[], string, unknown]>([
    [
      ['organisation', 'absence', 'declare', '--deputy', 'p-2', '--from', 'a', '--until', 'b'],
      'organisation/absences',
      { deputy: 'p-2', from: 'a', until: 'b' },
    ],
    [['organisation', 'absence', 'end', 'vm-1'], 'organisation/absences/vm-1/end', null],
    [
      ['organisation', 'officer', 'mttq', '--person', 'p-3'],
      'organisation/units/mttq/officers',
      { person: 'p-3' },
    ],
    [['notifications', 'resend', 'n-1'], 'notifications/n-1/resend', null],
    [['notifications', 'open', 'n-1'], 'notifications/n-1/open', null],
    [['notifications', 'acknowledge', 'n-1'], 'notifications/n-1/acknowledge', null],
    [
      [
        ...['duty', 'register', '--title', 'Báo cáo tháng', '--lead', 'mttq'],
        ...['--recurrence', 'monthly', '--until', '2026-12-31'],
      ],
      'duties',
      { title: 'Báo cáo tháng', leadUnit: 'mttq', recurrence: 'monthly', until: '2026-12-31' },
    ],
    [['duty', 'end', 'gv-1', '--reason', 'Đã bãi bỏ'], 'duties/gv-1/end', { reason: 'Đã bãi bỏ' }],
  ])('ask the API: %j', async (words, path, body) => {
    expect(await dondoc(...words, '--as', 'p-bi-thu')).toMatchObject({ code: 0, stderr: '' });
    expect(asked).toMatchObject([{ method: 'POST', url: `/api/v1/${path}`, person: 'p-bi-thu', body }]);
  });
});

describe('dondoc assignments bulk', () => {
  const csv =
    'title,lead,cooperating,due,due-text\n"Báo cáo, tháng 3",mttq,a;b,2026-03-31,đến 31/3\nHọp,mttq,,,\n';
  const items = [
    {
      title: 'Báo cáo, tháng 3',
      leadUnit: 'mttq',
      cooperatingUnits: ['a', 'b'],
      deadline: { lastDay: '2026-03-31', text: 'đến 31/3' },
    },
    { title: 'Họp', leadUnit: 'mttq' },
  ];
  const result = {
    done: 1,
    refused: 1,
    items: [
      { outcome: 'done', result: done },
      { outcome: 'refused', problem: refusal },
    ],
  };

  it.each([
    ['CSV', 'issue.csv', csv],
    ['JSON', 'issue.json', JSON.stringify(items)],
  ])('sends a file of %s as one request, and says no when an item was refused', async (_, name, content) => {
    answer = { status: 200, body: result };
    const ran = await dondoc(
      'assignments',
      'bulk',
      'issue',
      file(name, content),
      '--as',
      'p-bi-thu',
      '--key',
      'k',
    );
    expect(asked).toMatchObject([{ url: '/api/v1/assignments/bulk/issue', key: 'k', body: { items } }]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('2. ✗ Hãy tiếp nhận nhiệm vụ trước.');
  });

  it.each([
    ['a column nobody knows', 'set-deadline', 'id,dead\ngv-1,x\n', ':1:', 'dead'],
    ['a row without its assignment', 'set-deadline', 'id,due\n,2026-03-31\n', ':2:', 'id'],
    ['a row without its reason', 'reassign', 'id,to\ngv-1,mttq\n', ':2:', 'reason'],
  ])('sends nothing of a file with %s', async (_, command, content, line, named) => {
    const ran = await dondoc('assignments', 'bulk', command, file('bad.csv', content), '--as', 'p');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(`bad.csv${line}`);
    expect(ran.stderr).toContain(named);
    expect(asked).toEqual([]);
  });
});

describe('A recurring duty on the command line', () => {
  it('is checked before it is sent', async () => {
    const ran = await dondoc('duty', 'register', '--title', 'x', '--recurrence', 'daily', '--as', 'p-bi-thu');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('--lead');
    expect(ran.stderr).toContain('--recurrence');
    expect(asked).toEqual([]);
  });
});

describe('What somebody chose about mail', () => {
  const present = { language: 'vi', email: 'digest', hasAddress: true };

  it('is shown, and changed where something else is said', async () => {
    answer = { status: 200, body: present };
    const words = ['notifications', 'choices', '--as', 'p-bi-thu'];
    expect((await dondoc(...words)).stdout).toContain('digest');
    await dondoc(...words, '--email', 'each');
    expect(asked.map(({ method, body }) => [method, body])).toEqual([
      ['GET', null],
      ['GET', null],
      ['PUT', { language: 'vi', email: 'each' }],
    ]);
  });
});
