import { killAll } from '../processes/running.mjs';
import { Stopped, Trouble, told } from '../platform/trouble.mjs';

/** npm passes on the Ctrl-C that the terminal has already sent here: one press is not two. */
const samePress = 1_000;

/** @param {string} line */
export const sayWithTime = (line) => console.log(`[${new Date().toTimeString().slice(0, 8)}] ${line}`);

/** @param {AbortSignal} signal */
export const fired = (signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', resolve, { once: true });
  });

/**
 * Runs one of the commands of this folder to its end and exits as it says. Ctrl-C fires the signal; a second one kills
 * what is left.
 * @param {(signal: AbortSignal) => Promise<number>} work resolves to the exit code
 */
export const asCommand = async (work) => {
  const leaving = new AbortController();
  let firstAt = 0;
  const leave = () => {
    if (!leaving.signal.aborted) {
      firstAt = Date.now();
      leaving.abort();
    } else if (Date.now() - firstAt > samePress) {
      killAll();
      process.exit(130);
    }
  };
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, leave);
  // The terminal may be gone while there is still something to stop.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    process.exit(await work(leaving.signal));
  } catch (error) {
    if (error instanceof Stopped || leaving.signal.aborted) process.exit(130);
    console.error(`\n${told(error)}`);
    process.exit(error instanceof Trouble ? error.exitCode : 1);
  }
};
