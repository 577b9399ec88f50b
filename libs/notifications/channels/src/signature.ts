import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far a receiver lets the clocks differ, in seconds: an older call may be one that was caught and sent again. */
const tolerance = 5 * 60;

// As Standard Webhooks gives secrets out: `whsec_` and base64. Any other text is the key itself.
const keyOf = (secret: string): Buffer =>
  secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret);

type Signed = Readonly<{ id: string; timestamp: string; body: string }>;

const hmac = (secret: string, { id, timestamp, body }: Signed): Buffer =>
  createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest();

/** The header `webhook-signature`. `timestamp`: whole seconds since 1970, as sent. */
export const signatureOf = (secret: string, signed: Signed): string =>
  `v1,${hmac(secret, signed).toString('base64')}`;

export type ReceivedCall = Readonly<{
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The bytes as they came, before any parsing. */
  body: string;
  /** The receiver's clock. */
  now: Date;
}>;

/**
 * For receivers: whether a call comes from who knows the secret and is not an old one sent again. Several signatures,
 * separated by spaces, may be given while a secret is being changed: one that fits is enough. Remember `webhook-id`
 * and pass over a call whose id was seen: the same call may come twice.
 */
export const verify = (secret: string, { headers, body, now }: ReceivedCall): boolean => {
  const header = (name: string): string => {
    const value = headers[name];
    return typeof value === 'string' ? value : '';
  };
  const [id, timestamp] = [header('webhook-id'), header('webhook-timestamp')];
  if (id === '' || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now.getTime() / 1_000 - Number(timestamp)) > tolerance) return false;
  const expected = hmac(secret, { id, timestamp, body });
  return header('webhook-signature')
    .split(' ')
    .filter((each) => each.startsWith('v1,'))
    .map((each) => Buffer.from(each.slice('v1,'.length), 'base64'))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected));
};
