import { Trouble } from '../platform/trouble.mjs';

/** What a suite cannot do without. @typedef {'build' | 'servers' | 'chromium'} Need */
/**
 * One kind of test. A check is one program that succeeds or fails, `args` for node; a project is one of vitest's.
 * @typedef {Readonly<{ name: string, title: string, needs: readonly Need[], args?: readonly string[], project?: string, node?: number, ciOnly?: boolean }>} Suite
 */

/** A target of the root project, which Nx leaves out while nothing it reads has changed. @param {string} name @param {string} title */
const check = (name, title) => ({
  name,
  title,
  needs: [],
  args: ['node_modules/nx/dist/bin/nx.js', 'run', `dondoc:${name}`],
});

/** All of `npm test`, in order. Checks run two at a time, before the others. @type {readonly Suite[]} */
const suites = [
  { name: 'build', title: 'build', needs: ['build'] },
  check('lint', 'lint and boundaries'),
  check('types', 'types of specs'),
  check('page', 'types of the page'),
  check('launcher', 'types of the launcher'),
  check('format', 'format'),
  check('unused', 'unused files, exports and packages'),
  { name: 'unit', title: 'unit', needs: [], project: 'unit' },
  { name: 'int', title: 'integration', needs: ['build', 'servers'], project: 'int' },
  { name: 'replay', title: 'replay', needs: ['build', 'servers'], project: 'replay' },
  { name: 'e2e', title: 'e2e', needs: ['build', 'servers', 'chromium'], project: 'e2e' },
  { name: 'unit-node24', title: 'unit on Node 24', needs: [], project: 'unit', node: 24, ciOnly: true },
];

/** @param {Suite} suite */
export const isCheck = ({ project }) => project === undefined;

/**
 * @param {readonly string[]} names what the reader asked for; nothing means all
 * @param {boolean} ci
 * @returns {readonly Suite[]}
 * @throws Trouble (exit 2) for a name that is no suite's
 */
export const selected = (names, ci) => {
  const unknown = names.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown !== undefined)
    throw new Trouble(
      `There is no suite ${unknown}: name one or more of ${suites.map((suite) => suite.name).join(', ')}.`,
      2,
    );
  const asked =
    names.length > 0
      ? suites.filter(({ name }) => names.includes(name))
      : suites.filter(({ ciOnly }) => ci || !ciOnly);
  const builds = asked.some(({ needs }) => needs.includes('build'));
  return suites.filter((suite) => asked.includes(suite) || (builds && suite.name === 'build'));
};
