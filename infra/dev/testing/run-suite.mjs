import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { attempt } from '../platform/command.mjs';
import { root } from '../platform/places.mjs';
import { Stopped, told } from '../platform/trouble.mjs';
import { counted } from './outcome.mjs';

/** @typedef {import('./suites.mjs').Suite} Suite */
/** @typedef {import('./outcome.mjs').Outcome} Outcome */

const longest = 20 * 60 * 1000;
/** Nx only draws the graph for the boundary rules here. */
const quietNx = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true' };

/** @param {string} title @param {() => Promise<{ passed: number, failed: number, skipped: number }>} work @returns {Promise<Outcome>} */
const timed = async (title, work) => {
  const begun = Date.now();
  const counts = await work();
  return { title, ...counts, seconds: (Date.now() - begun) / 1000 };
};

const passed = { passed: 1, failed: 0, skipped: 0 };
const failed = { passed: 0, failed: 1, skipped: 0 };

/** @param {Suite} suite @param {string} why @returns {Outcome} */
export const skipped = ({ title }, why) => ({
  title: `${title} (${why})`,
  passed: 0,
  failed: 0,
  skipped: 1,
  seconds: 0,
});

/** @param {Suite} suite @param {string} why @returns {Outcome} */
export const notRun = ({ title }, why) => ({ title: `${title} (not run: ${why})`, ...failed, seconds: 0 });

/**
 * Runs a check; its output is shown when it fails.
 * @param {Suite} suite
 * @param {{ signal: AbortSignal, say: (line: string) => void }} options
 */
export const runCheck = async ({ title, args }, { signal, say }) => {
  const outcome = await timed(title, async () => {
    try {
      if (args === undefined) {
        await build({ signal });
        return passed;
      }
      const env = { ...process.env, ...quietNx };
      const { code, output } = await attempt(process.execPath, args, {
        cwd: root,
        env,
        signal,
        patience: longest,
      });
      if (code === 0) return passed;
      console.log(`\n${output.trimEnd()}\n`);
    } catch (error) {
      if (error instanceof Stopped) throw error;
      console.log(`\n${told(error)}\n`);
    }
    return failed;
  });
  say(`${outcome.failed ? 'FAILED' : 'passed'}: ${title} (${outcome.seconds.toFixed(1)} s)`);
  return outcome;
};

/** @param {string} file */
const reportIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/**
 * Runs a project of vitest, whose own report is shown as it comes.
 * @param {Suite} suite
 * @param {{ signal: AbortSignal, say: (line: string) => void, dir: string, env: Readonly<Record<string, string>> }} options
 *   `env` is added to this process's own
 */
export const runProject = ({ name, title, project = name, node }, { signal, say, dir, env }) => {
  say(`running: ${title}`);
  const report = join(dir, 'reports', `${name}.json`);
  mkdirSync(join(dir, 'reports'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters];
  const [program, args] =
    node === undefined ? [process.execPath, vitest] : ['npx', ['-y', `node@${node}`, ...vitest]];
  return timed(title, async () => {
    const { code } = await attempt(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      signal,
      inherit: true,
      patience: longest,
    });
    return counted(reportIn(report), code);
  });
};
