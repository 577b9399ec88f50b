import { rest } from '../platform/waiting.mjs';
import { Stopped, told } from '../platform/trouble.mjs';

/** @typedef {(line: string) => void} Say */

const longestPause = 30_000;
const steadyAfter = 60_000;

/**
 * Milliseconds before the next start of something that has ended this many times in a row.
 * @param {number} endings at least 1
 */
export const pauseAfter = (endings) => Math.min(1_000 * 2 ** (endings - 1), longestPause);

/**
 * Keeps a process up: begins it, and again, after ever longer pauses, whenever it ends by itself.
 * @param {{ name: string, begin: (signal: AbortSignal) => Promise<import('./running.mjs').Running>, say: Say, signal?: AbortSignal | undefined }} options
 *   `begin` resolves when the process is ready, and leaves nothing running when it fails
 * @returns {Promise<{ stop: () => Promise<void> }>}
 * @throws what the first `begin` throws
 */
export const supervise = async ({ name, begin, say, signal }) => {
  const leaving = new AbortController();
  const either = signal ? AbortSignal.any([signal, leaving.signal]) : leaving.signal;
  let current = await begin(either);
  const left = new Promise((resolve) => leaving.signal.addEventListener('abort', resolve, { once: true }));

  const watch = async () => {
    for (let endings = 0; ;) {
      const begun = Date.now();
      const how = await Promise.race([current.ended, left]);
      if (leaving.signal.aborted) return;
      endings = Date.now() - begun > steadyAfter ? 1 : endings + 1;
      say(
        `${name} ended (${how}); starting it again in ${pauseAfter(endings) / 1000} s.\n${current.logTail()}`.trimEnd(),
      );
      for (;;) {
        await rest(pauseAfter(endings), leaving.signal);
        try {
          current = await begin(leaving.signal);
          say(`${name} is up again.`);
          break;
        } catch (error) {
          if (error instanceof Stopped) return;
          endings += 1;
          say(`${name} does not start: ${told(error)}`);
        }
      }
    }
  };
  const watching = watch().catch((error) => {
    if (!(error instanceof Stopped)) throw error;
  });

  return {
    stop: async () => {
      leaving.abort();
      await watching;
      await current.stop();
    },
  };
};
