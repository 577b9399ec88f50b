import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { root, stateDirectory } from './places.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }>} Packages */

/** @param {string} file @returns {Packages} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether what npm says it installed is what the lock file asks for: then nobody waits for a second installation
 * after an `npm ci` of one's own.
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export const satisfies = (wanted, installed) =>
  Object.entries(wanted).every(([place, { version, integrity, optional, devOptional }]) => {
    if (!place.startsWith('node_modules/') && !place.includes('/node_modules/')) return true;
    const found = installed[place];
    if (!found) return optional === true || devOptional === true;
    return found.version === version && found.integrity === integrity;
  });

/**
 * Installs the packages when none are there or the lock file has changed since. Needs nothing but Node and npm.
 * @param {(line: string) => void} say
 * @param {AbortSignal} [signal]
 */
export const installPackages = async (say, signal) => {
  const lock = join(root, 'package-lock.json');
  const marker = join(root, 'node_modules', '.dondoc-lock-hash');
  const hidden = join(root, 'node_modules', '.package-lock.json');
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8').trim() === hash) return;
  if (!existsSync(hidden) || !satisfies(packagesIn(lock), packagesIn(hidden))) {
    say('Installing packages (npm ci), about a minute, once …');
    const begun = Date.now();
    const npm = process.env.npm_execpath;
    const [program, args] =
      npm?.endsWith('.js') || npm?.endsWith('.cjs') ? [process.execPath, [npm]] : ['npm', []];
    const logFile = join(stateDirectory, 'logs', 'npm-ci.log');
    // `npm --silent test` would silence this npm too, and hide why it fails.
    await run(program, [...args, 'ci', '--include=dev', '--loglevel=warn'], {
      cwd: root,
      signal,
      logFile,
      what: 'npm ci',
    });
    say(`Packages installed in ${Math.round((Date.now() - begun) / 1000)} s.`);
  }
  writeFileSync(marker, `${hash}\n`);
};
