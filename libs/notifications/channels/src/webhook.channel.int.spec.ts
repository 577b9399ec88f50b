import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WebhookCall } from '@dondoc/notifications-domain';
import { verify } from './signature.ts';
import { webhookChannel } from './webhook.channel.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const now = new Date('2026-03-09T02:00:00.000Z');
const call: WebhookCall = {
  id: 'a1b2c3',
  at: '2026-03-09T01:59:58.000Z',
  type: 'dondoc.notification.queued.v1',
  data: { assignment: 'vb-1', kind: 'overdue', unit: 'mttq', text: 'quá hạn' },
};

let answer: number | null = 200;
const received: { headers: IncomingHttpHeaders; body: string }[] = [];
const receiver = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    received.push({ headers: request.headers, body });
    if (answer !== null)
      response.writeHead(answer, { Location: 'http://127.0.0.1:1/' }).end('x'.repeat(10_000));
  });
});
let url = '';

beforeAll(async () => {
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
beforeEach(() => {
  received.length = 0;
  answer = 200;
});
afterAll(() => {
  receiver.closeAllConnections();
  receiver.close();
});

const send = (patience = 5_000) => webhookChannel({ url, secret, patience, now: () => now }).send(call);

describe('A call that the receiver takes', () => {
  it('is JSON under its own id and is recognised by who knows the secret', async () => {
    expect(await send()).toEqual({ outcome: 'handed-over', receipt: 'http-200' });
    const { headers, body } = received[0] ?? { headers: {}, body: '' };
    expect(headers['content-type']).toBe('application/json');
    expect(headers['webhook-id']).toBe(call.id);
    expect(JSON.parse(body)).toEqual({ id: call.id, timestamp: call.at, type: call.type, data: call.data });
    expect(verify(secret, { headers, body, now })).toBe(true);
    expect(verify(secret, { headers, body: body.replace('quá hạn', 'đúng hạn'), now })).toBe(false);
  });
});

describe('A call that is not taken', () => {
  it.each([
    [400, true],
    [404, true],
    [410, true],
    [302, true],
    [408, false],
    [429, false],
    [500, false],
    [503, false],
  ])('with %i says whether trying again helps', async (status, permanent) => {
    answer = status;
    expect(await send()).toEqual({ outcome: 'refused', permanent, reason: `http-${status}` });
    expect(received).toHaveLength(1);
  });

  it('within the time allowed may be tried again', async () => {
    answer = null;
    expect(await send(100)).toEqual({ outcome: 'refused', permanent: false, reason: 'http-timeout' });
  });

  it('because nobody listens may be tried again', async () => {
    const nowhere = webhookChannel({ url: 'http://127.0.0.1:1/', secret });
    expect(await nowhere.send(call)).toEqual({
      outcome: 'refused',
      permanent: false,
      reason: 'http-unreachable',
    });
  });
});
