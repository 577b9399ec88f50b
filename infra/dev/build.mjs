import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './platform/command.mjs';
import { root, stateDirectory } from './platform/places.mjs';

/**
 * One step of the build, run by node. With `inputs` it is left out while they are what they were at its last success
 * and its `output` is there.
 * @typedef {Readonly<{ name: string, args: readonly string[], cwd?: string, inputs?: readonly string[], output?: string }>} BuildStep
 */

/** All that is built, in order. @type {readonly BuildStep[]} */
const buildSteps = [
  { name: 'typescript', args: [join(root, 'node_modules/typescript/bin/tsc'), '-b'] },
  {
    name: 'page',
    args: [join(root, 'node_modules/vite/bin/vite.js'), 'build'],
    cwd: 'apps/web',
    inputs: ['apps/web', 'libs', 'package-lock.json'],
    output: 'apps/web/dist/index.html',
  },
  {
    name: 'workflows',
    args: ['workflows/all/bundle.mjs'],
    inputs: ['workflows', 'libs', 'package-lock.json'],
    output: 'workflows/all/dist/workflow-bundle.js',
  },
];

const notInputs = new Set(['node_modules', 'dist', 'coverage', '.nx']);

/** @param {string} place @param {(file: string) => void} visit */
const eachFile = (place, visit) => {
  for (const entry of readdirSync(place, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (notInputs.has(entry.name) || /\.(spec\.tsx?|tsbuildinfo)$/.test(entry.name)) continue;
    const path = join(place, entry.name);
    if (entry.isDirectory()) eachFile(path, visit);
    else visit(path);
  }
};

/**
 * A hash of the names and contents of all files that go into a step; specs and what is built do not count.
 * @param {readonly string[]} inputs files and folders
 * @param {string} [base]
 */
export const inputsHash = (inputs, base = root) => {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ file) =>
    hash
      .update(`${file.slice(base.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  for (const input of inputs.map((input) => join(base, input))) {
    if (/\.\w+$/.test(input)) add(input);
    else eachFile(input, add);
  }
  return hash.digest('hex');
};

/**
 * Builds what has changed.
 * @param {{ signal?: AbortSignal | undefined, note?: (line: string) => void }} [options]
 * @throws Trouble with the last lines of the step that failed
 */
export const build = async ({ signal, note = () => {} } = {}) => {
  const stamps = join(stateDirectory, 'build');
  mkdirSync(stamps, { recursive: true });
  for (const { name, args, cwd = '.', inputs, output } of buildSteps) {
    const stamp = join(stamps, name);
    const hash = inputs ? inputsHash(inputs) : null;
    const unchanged = hash !== null && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
    if (unchanged && (output === undefined || existsSync(join(root, output)))) continue;
    note(name);
    const logFile = join(stateDirectory, 'logs', 'build.log');
    await run(process.execPath, args, { cwd: join(root, cwd), signal, logFile, what: `Building ${name}` });
    if (hash !== null) writeFileSync(stamp, hash);
  }
};
