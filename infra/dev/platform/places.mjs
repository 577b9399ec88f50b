import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** Data, logs and records of the running system, one folder per checkout. */
export const stateDirectory = join(root, '.dondoc');

/**
 * What is downloaded or built once for all checkouts of a user.
 * @param {NodeJS.ProcessEnv} [env]
 */
export const cacheDirectory = (env = process.env) =>
  join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dondoc');
