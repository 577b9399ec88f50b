import { join } from 'node:path';
import { run } from '../platform/command.mjs';
import { root } from '../platform/places.mjs';

const dondoc = join(root, 'apps/cli/bin/dondoc.mjs');

/**
 * Runs the command line.
 * @param {readonly string[]} args
 * @param {{ env: Readonly<Record<string, string>>, logFile?: string, signal?: AbortSignal | undefined, inherit?: boolean }} options
 *   `env` is added to this process's own
 */
export const dondocCommand = (args, { env, ...options }) =>
  run(process.execPath, [dondoc, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    what: `dondoc ${args.join(' ')}`,
    ...options,
  });

/** Tables and topics. @param {Parameters<typeof dondocCommand>[1]} options */
export const migrate = (options) => dondocCommand(['migrate'], options);

/** The sample ward; what is there already stays as it is. @param {Parameters<typeof dondocCommand>[1]} options */
export const loadSample = (options) => dondocCommand(['sample', 'load'], options);
