import { setTimeout as after } from 'node:timers/promises';

/** Milliseconds before attempt `attempt` (from 1): doubling from 100 ms up to 5 s, spread so that many do not come at once. */
export const backoff = (attempt: number): number =>
  Math.min(5_000, 100 * 2 ** Math.min(attempt - 1, 10)) * (0.75 + Math.random() / 4);

/** Waits; ends early without an error when the signal says so. */
export const pause = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
  await after(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
};

/** Waits for `work` at most so long; whether it came to an end, well or badly. */
export const endsWithin = async (milliseconds: number, work: Promise<unknown>): Promise<boolean> => {
  const enough = new AbortController();
  const ended = work.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([ended, pause(milliseconds, enough.signal).then(() => false)]);
  } finally {
    enough.abort();
  }
};
