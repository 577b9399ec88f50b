import { spawn } from 'node:child_process';
import { accessSync, appendFileSync, constants, mkdirSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Stopped, Trouble } from './trouble.mjs';

/** @param {string} file */
export const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/**
 * The first of these programs on PATH, or null.
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export const onPath = (names, env = process.env) =>
  names
    .flatMap((name) =>
      (env.PATH ?? '')
        .split(delimiter)
        .filter(Boolean)
        .map((place) => join(place, name)),
    )
    .find(isProgram) ?? null;

/**
 * @param {string} text
 * @param {number} [lines]
 */
export const lastLines = (text, lines = 20) => text.trimEnd().split('\n').slice(-lines).join('\n');

/** @param {number} pid @param {NodeJS.Signals} signal */
const signalGroup = (pid, signal) => {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has just ended by itself.
  }
};

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] the whole environment; this process's own by default
 * @property {AbortSignal | undefined} [signal] ends the program and all it started
 * @property {string} [logFile] where its output is appended
 * @property {boolean} [inherit] output goes straight to the terminal
 * @property {number} [patience] milliseconds before it is ended
 * @property {number} [uid]
 * @property {number} [gid]
 */

/**
 * Runs a program to its end, in a process group of its own so that Ctrl-C reaches it only through `signal`.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} code 128 when a signal ended it; output holds both streams
 */
export const attempt = (program, args, options = {}) =>
  new Promise((resolve, reject) => {
    const { cwd, env, signal, logFile, inherit = false, patience, uid, gid } = options;
    if (signal?.aborted) return reject(new Stopped());
    const child = spawn(program, args, {
      detached: true,
      stdio: ['ignore', inherit ? 'inherit' : 'pipe', inherit ? 'inherit' : 'pipe'],
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
      ...(uid === undefined ? {} : { uid }),
      ...(gid === undefined ? {} : { gid }),
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
      if (logFile !== undefined) {
        mkdirSync(dirname(logFile), { recursive: true });
        appendFileSync(logFile, chunk);
      }
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = () => {
      if (child.pid === undefined) return;
      signalGroup(child.pid, 'SIGTERM');
      setTimeout(
        () => child.pid !== undefined && child.exitCode === null && signalGroup(child.pid, 'SIGKILL'),
        5_000,
      ).unref();
    };
    const timer = patience === undefined ? undefined : setTimeout(end, patience);
    signal?.addEventListener('abort', end, { once: true });
    const finish = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    };
    child.once('error', (error) => {
      finish();
      reject(new Trouble(`${program} cannot be run: ${error.message}.`));
    });
    child.once('close', (code) => {
      finish();
      if (signal?.aborted) reject(new Stopped());
      else resolve({ code: code ?? 128, output });
    });
  });

/**
 * As `attempt`, where only success will do.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {CommandOptions & { what?: string }} [options] `what` names the work in the error
 * @returns {Promise<string>} the output
 * @throws Trouble with the last lines of the output
 */
export const run = async (program, args, { what = program, ...options } = {}) => {
  const { code, output } = await attempt(program, args, options);
  if (code !== 0) {
    const whole = options.logFile === undefined ? '' : ` All it said is in ${options.logFile}.`;
    throw new Trouble(`${what} failed (exit ${code}).${whole}\n${lastLines(output)}`.trimEnd());
  }
  return output;
};
