import { describe, expect, it } from 'vitest';
import { addressless } from './addressless.ts';
import { signatureOf, verify } from './signature.ts';

// The example that the Standard Webhooks specification publishes.
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const signed = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: '1614265330', body: '{"test": 2432232314}' };
const published = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
const sentAt = new Date(1_614_265_330_000);

const headers = (signature: string, changes: Readonly<Record<string, string>> = {}) => ({
  'webhook-id': signed.id,
  'webhook-timestamp': signed.timestamp,
  'webhook-signature': signature,
  ...changes,
});
const recognised = (given: Readonly<Record<string, string>>, now = sentAt) =>
  verify(secret, { headers: given, body: signed.body, now });

describe('A signature', () => {
  it('is the one that the specification publishes', () =>
    expect(signatureOf(secret, signed)).toBe(published));

  it('is recognised, also beside another one', () => {
    expect(recognised(headers(published))).toBe(true);
    expect(recognised(headers(`v1,bm9uZQ== ${published}`))).toBe(true);
  });

  it('of another secret, id or time is not', () => {
    expect(recognised(headers(signatureOf('another', signed)))).toBe(false);
    expect(recognised(headers(published, { 'webhook-id': 'msg_other' }))).toBe(false);
    expect(recognised(headers(published, { 'webhook-timestamp': '1614265331' }))).toBe(false);
    expect(recognised(headers(''))).toBe(false);
  });

  it('is good for five minutes around the hour of sending', () => {
    const later = (seconds: number) => new Date(sentAt.getTime() + seconds * 1_000);
    expect([-300, 300].map((seconds) => recognised(headers(published), later(seconds)))).toEqual([
      true,
      true,
    ]);
    expect([-301, 301].map((seconds) => recognised(headers(published), later(seconds)))).toEqual([
      false,
      false,
    ]);
  });
});

describe('A receipt', () => {
  it('keeps what the server said and nobody’s address', () =>
    expect(addressless('250 2.0.0 <mai@phuong.example> OK\r\n queued as 7f3a')).toBe(
      '250 2.0.0 <…> OK queued as 7f3a',
    ));
});
