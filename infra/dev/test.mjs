import './platform/node-version.mjs';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './platform/command.mjs';
import { installPackages } from './platform/install.mjs';
import { stateDirectory } from './platform/places.mjs';
import { told } from './platform/trouble.mjs';
import { claim } from './processes/claim.mjs';
import { asCommand, sayWithTime as say } from './system/as-command.mjs';
import { anyFailed, closingLine, table } from './testing/outcome.mjs';
import { notRun, runCheck, runProject, skipped } from './testing/run-suite.mjs';
import { isCheck, selected } from './testing/suites.mjs';
import { startTestServers } from './testing/test-servers.mjs';

// npm test [-- SUITE …]: all suites, or those named in testing/suites.mjs (and the build, where they need it).
const dir = join(stateDirectory, 'test');
const chromium =
  process.env.DONDOC_CHROMIUM ||
  onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);

/**
 * Two cores: two at a time.
 * @template T, R
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<R>} work
 * @returns {Promise<R[]>} in the order of the items
 */
const twoAtATime = async (items, work) => {
  /** @type {R[]} */
  const results = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [at, item] of waiting) results[at] = await work(item);
  };
  await Promise.all([worker(), worker()]);
  return results;
};

/** @param {readonly import('./testing/suites.mjs').Suite[]} suites @param {AbortSignal} signal */
const runAll = async (suites, signal) => {
  const starting = suites.some(({ needs }) => needs.includes('servers'))
    ? startTestServers({ dir, signal, say })
    : null;
  // Looked at when the first suite needs it; until then a failure is not one that nobody handles.
  starting?.catch(() => {});
  try {
    const outcomes = await twoAtATime(suites.filter(isCheck), (suite) => runCheck(suite, { signal, say }));
    const built = !outcomes.some(({ title, failed }) => title === 'build' && failed > 0);
    for (const suite of suites.filter((each) => !isCheck(each))) {
      const needs = (/** @type {import('./testing/suites.mjs').Need} */ need) => suite.needs.includes(need);
      if (needs('chromium') && chromium === null) outcomes.push(skipped(suite, 'no Chromium on PATH'));
      else if (needs('build') && !built) outcomes.push(notRun(suite, 'the build failed'));
      else {
        const servers = needs('servers')
          ? await starting?.catch((error) => void console.error(`\n${told(error)}\n`))
          : { env: {} };
        const env = { ...servers?.env, ...(chromium === null ? {} : { DONDOC_CHROMIUM: chromium }) };
        outcomes.push(
          servers
            ? await runProject(suite, { signal, say, dir, env })
            : notRun(suite, 'a server did not start'),
        );
      }
    }
    return outcomes;
  } finally {
    await starting?.then(
      (servers) => servers.stop(),
      () => {},
    );
  }
};

await asCommand(async (signal) => {
  const suites = selected(process.argv.slice(2), Boolean(process.env.CI));
  const release = claim(dir, 'npm test');
  try {
    rmSync(join(dir, 'logs'), { recursive: true, force: true });
    await installPackages(say, signal);
    const outcomes = await runAll(suites, signal);
    console.log(`\n${table(outcomes)}\n\n${closingLine(outcomes)}`);
    return anyFailed(outcomes) ? 1 : 0;
  } finally {
    release();
  }
});
