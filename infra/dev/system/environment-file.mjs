import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} dir */
const fileIn = (dir) => join(dir, 'run', 'environment.json');

/**
 * Leaves the running system's addresses for the command line, as the environment variables it would be given.
 * @param {string} dir
 * @param {Readonly<Record<string, string>>} env
 */
export const leaveEnvironment = (dir, env) => {
  mkdirSync(join(dir, 'run'), { recursive: true });
  // It holds the database's password.
  writeFileSync(fileIn(dir), `${JSON.stringify(env, null, 2)}\n`, { mode: 0o600 });
};

/** @param {string} dir */
export const removeEnvironment = (dir) => rmSync(fileIn(dir), { force: true });

/** @param {string} dir @returns {Readonly<Record<string, string>>} empty when no system was left running */
export const leftEnvironment = (dir) => {
  try {
    return JSON.parse(readFileSync(fileIn(dir), 'utf8'));
  } catch {
    return {};
  }
};
