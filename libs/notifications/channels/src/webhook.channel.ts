import type { Channel, Handed, WebhookCall } from '@dondoc/notifications-domain';
import { signatureOf } from './signature.ts';

export type WebhookOptions = Readonly<{
  url: string;
  /** Shared with the receiver; `whsec_…` as Standard Webhooks writes it, or any text. */
  secret: string;
  /** Milliseconds until the receiver must have answered. */
  patience?: number;
  now?: () => Date;
}>;

/** Not now, though perhaps later. */
const passing = [408, 429];

const answered = (status: number): Handed => {
  if (status >= 200 && status < 300) return { outcome: 'handed-over', receipt: `http-${status}` };
  // A redirect is not followed: the signed body would go where nobody configured it to go.
  const permanent = status >= 300 && status < 500 && !passing.includes(status);
  return { outcome: 'refused', permanent, reason: `http-${status}` };
};

const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';

/**
 * POSTs JSON `{ id, timestamp, type, data }` with the headers of Standard Webhooks (`webhook-id`, `webhook-timestamp`,
 * `webhook-signature`): what was sent is signed, and a receiver checks it with `verify`.
 */
export const webhookChannel = ({
  url,
  secret,
  patience = 10_000,
  now = () => new Date(),
}: WebhookOptions): Channel<WebhookCall> => ({
  send: async ({ id, at, type, data }, signal) => {
    const body = JSON.stringify({ id, timestamp: at, type, data });
    const timestamp = String(Math.floor(now().getTime() / 1_000));
    const tooLong = AbortSignal.timeout(patience);
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        redirect: 'manual',
        headers: {
          'Content-Type': 'application/json',
          'User-Agent': 'dondoc',
          'webhook-id': id,
          'webhook-timestamp': timestamp,
          'webhook-signature': signatureOf(secret, { id, timestamp, body }),
        },
        signal: signal ? AbortSignal.any([signal, tooLong]) : tooLong,
      });
      await response.body?.cancel();
      return answered(response.status);
    } catch (error) {
      const reason = isTimeout(error)
        ? 'http-timeout'
        : signal?.aborted
          ? 'http-given-up'
          : 'http-unreachable';
      return { outcome: 'refused', permanent: false, reason };
    }
  },
});
