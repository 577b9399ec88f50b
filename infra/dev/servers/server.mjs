import { join } from 'node:path';
import { requireFree } from '../platform/ports.mjs';
import { until } from '../platform/waiting.mjs';
import { runRecords, stillRuns } from '../processes/run-records.mjs';
import { begin, takeOver } from '../processes/running.mjs';
import { supervise } from '../processes/supervise.mjs';

/** @typedef {import('../platform/ports.mjs').Ports} Ports */
/** @typedef {import('../processes/supervise.mjs').Say} Say */

/**
 * What each server's start is given.
 * @typedef {object} ServerOptions
 * @property {string} dir the state folder: data, logs and records live under it
 * @property {Ports} ports
 * @property {Say} [note] what is going on while it starts
 * @property {Say} [say] what happens to it afterwards
 * @property {AbortSignal | undefined} [signal] gives the start up
 * @property {boolean} [disposable] nobody will want the data after a crash of the machine: speed before durability
 */

/**
 * A server that answers.
 * @typedef {object} Server
 * @property {Readonly<Record<string, string>>} env how our programs are told of it
 * @property {() => Promise<void>} stop
 */

/**
 * What is run as the server.
 * @typedef {{ program: string, args: readonly string[], cwd: string, uid?: number | undefined, gid?: number | undefined }} Command
 */

/** @param {string} dir @param {string} name */
export const logFileOf = (dir, name) => join(dir, 'logs', `${name}.log`);

/**
 * Brings an embedded server up and keeps it up: the one a killed launcher left running, if it answers under the ports
 * asked for, else a new one.
 * @param {ServerOptions & { name: string, title: string, listensOn: readonly (keyof Ports)[],
 *   farewell: import('../processes/running.mjs').Farewell, patience?: number, answers: () => Promise<boolean>,
 *   prepare: () => Promise<(signal: AbortSignal) => Promise<Command>> }} options
 *   `answers` says whether our server, with our data, is ready; `prepare` finds the program, once, and returns what
 *   makes the command of each beginning
 * @returns {Promise<() => Promise<void>>} stops it
 * @throws Trouble when a port is taken, a program is missing, or it does not come up
 */
export const keepServing = async ({
  name,
  title,
  listensOn,
  farewell,
  patience = 60_000,
  answers,
  prepare,
  dir,
  ports,
  note = () => {},
  say = () => {},
  signal,
}) => {
  const records = runRecords(dir);
  const logFile = logFileOf(dir, name);
  const facts = Object.fromEntries(listensOn.map((port) => [port, ports[port]]));

  const leftover = async () => {
    const record = records.read(name);
    if (!record || !stillRuns(record)) return null;
    const found = takeOver(record, { records, farewell });
    const samePorts = listensOn.every((port) => record.facts[port] === ports[port]);
    if (samePorts && (await answers().catch(() => false))) return found;
    await found.stop();
    return null;
  };

  let found = await leftover();
  if (found) note(`${title} is still running from before`);
  else await requireFree(ports, listensOn);
  const commandFor = await prepare();

  const { stop } = await supervise({
    name: title,
    say,
    signal,
    begin: async (leaving) => {
      const earlier = found;
      found = null;
      if (earlier) return earlier;
      await requireFree(ports, listensOn);
      const server = begin({ ...(await commandFor(leaving)), name, logFile, farewell, records, facts });
      try {
        const over = () =>
          server.runs()
            ? null
            : `${title} ended while starting; its log ${logFile} says:\n${server.logTail()}`;
        await until(answers, { what: title, patience, signal: leaving, over });
        return server;
      } catch (error) {
        await server.stop();
        throw error;
      }
    },
  });
  return stop;
};
