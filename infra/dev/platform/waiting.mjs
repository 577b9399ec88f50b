import { setTimeout as pause } from 'node:timers/promises';
import { Stopped, Trouble } from './trouble.mjs';

/**
 * @param {number} milliseconds
 * @param {AbortSignal | undefined} signal
 * @throws Stopped when the signal fires first
 */
export const rest = (milliseconds, signal) =>
  pause(milliseconds, undefined, signal ? { signal } : {}).catch(() => {
    throw new Stopped();
  });

/**
 * Waits until `check` answers something true; its errors mean "not yet".
 * @template T
 * @param {() => Promise<T> | T} check
 * @param {{ what: string, patience?: number, signal?: AbortSignal | undefined, over?: () => string | null }} options
 *   `patience` in milliseconds; `over` says why waiting has become pointless
 * @returns {Promise<T>}
 * @throws Trouble when patience ends or `over` speaks, Stopped when the signal fires
 */
export const until = async (check, { what, patience = 60_000, signal, over = () => null }) => {
  const end = Date.now() + patience;
  for (;;) {
    if (signal?.aborted) throw new Stopped();
    const answer = await Promise.resolve()
      .then(check)
      .catch(() => null);
    if (answer) return answer;
    const reason = over();
    if (reason !== null) throw new Trouble(reason);
    if (Date.now() > end) throw new Trouble(`${what} did not answer within ${patience / 1000} s.`);
    await rest(100, signal);
  }
};
