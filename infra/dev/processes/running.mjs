import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { lastLines } from '../platform/command.mjs';
import { Trouble } from '../platform/trouble.mjs';
import { stillRuns } from './run-records.mjs';

/**
 * A process of ours that runs: begun by this launcher or taken over from one that was killed.
 * @typedef {object} Running
 * @property {string} name
 * @property {number} pid
 * @property {Promise<string>} ended how it ended, in words
 * @property {() => boolean} runs
 * @property {() => string} logTail the last lines it logged since it began
 * @property {() => Promise<void>} stop asks, waits a bounded time, then kills
 */

/**
 * How a process is asked to stop, and how many milliseconds it gets for it.
 * @typedef {Readonly<{ signal: NodeJS.Signals, patience: number }>} Farewell
 */
/** @type {Farewell} */
const usualFarewell = { signal: 'SIGTERM', patience: 10_000 };
const largestLog = 20 * 1024 * 1024;

/** Everything begun or taken over and not yet ended, for the second Ctrl-C. @type {Set<number>} */
const alive = new Set();

/** @param {number} pid @param {NodeJS.Signals} signal */
const send = (pid, signal) => {
  try {
    process.kill(pid, signal);
  } catch {
    // It has just ended by itself.
  }
};

/** Ends every process of this launcher at once. */
export const killAll = () => {
  for (const pid of alive) {
    send(-pid, 'SIGKILL');
    send(pid, 'SIGKILL');
  }
};

/**
 * @param {{ name: string, pid: number, ended: Promise<string>, runs: () => boolean, logTail: () => string,
 *   farewell: Farewell, records: import('./run-records.mjs').RunRecords }} options
 * @returns {Running}
 */
const running = ({ name, pid, ended, runs, logTail, farewell, records }) => {
  alive.add(pid);
  void ended.then(() => alive.delete(pid));
  const stop = async () => {
    if (runs()) {
      send(pid, farewell.signal);
      const tooLong = setTimeout(() => [-pid, pid].forEach((id) => send(id, 'SIGKILL')), farewell.patience);
      await ended;
      clearTimeout(tooLong);
    }
    records.remove(name);
  };
  return { name, pid, ended, runs, logTail, stop };
};

/** @param {string} logFile @returns {number} where the next process's part of the log begins, in bytes */
const openingOf = (logFile) => {
  mkdirSync(dirname(logFile), { recursive: true });
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= largestLog) return size;
  renameSync(logFile, `${logFile}.1`);
  return 0;
};

/**
 * Begins a process that outlives this launcher should it be killed, and records it for the next one. It has a session
 * of its own: Ctrl-C in the terminal reaches the launcher alone, which then stops things in order.
 * @param {{ name: string, program: string, args: readonly string[], logFile: string, cwd?: string, env?: NodeJS.ProcessEnv,
 *   uid?: number | undefined, gid?: number | undefined, farewell?: Farewell,
 *   records: import('./run-records.mjs').RunRecords, facts?: Record<string, unknown> }} options
 * @returns {Running}
 * @throws Trouble when the program cannot be run
 */
export const begin = ({
  name,
  program,
  args,
  logFile,
  cwd,
  env,
  uid,
  gid,
  farewell = usualFarewell,
  records,
  facts = {},
}) => {
  const from = openingOf(logFile);
  const log = openSync(logFile, 'a');
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', log, log],
    ...(cwd === undefined ? {} : { cwd }),
    ...(env === undefined ? {} : { env }),
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
  });
  closeSync(log);
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit ${code}`));
  });
  if (child.pid === undefined) throw new Trouble(`${program} cannot be run as ${name}.`);
  records.write(name, child.pid, facts);
  const logTail = () => lastLines(readFileSync(logFile).subarray(from).toString());
  const runs = () => child.exitCode === null && child.signalCode === null;
  return running({ name, pid: child.pid, ended, runs, logTail, farewell, records });
};

/**
 * Takes over a process that a killed launcher left running.
 * @param {import('./run-records.mjs').RunRecord} record
 * @param {{ records: import('./run-records.mjs').RunRecords, farewell?: Farewell }} options
 * @returns {Running}
 */
export const takeOver = (record, { records, farewell = usualFarewell }) => {
  const runs = () => stillRuns(record);
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    const look = setInterval(() => {
      if (runs()) return;
      clearInterval(look);
      resolve('an end nobody saw');
    }, 200);
  });
  return running({ name: record.name, pid: record.pid, ended, runs, logTail: () => '', farewell, records });
};
