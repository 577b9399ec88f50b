/**
 * What became of one suite.
 * @typedef {Readonly<{ title: string, passed: number, failed: number, skipped: number, seconds: number }>} Outcome
 */

/**
 * What vitest's JSON report says of a suite.
 * @typedef {Readonly<{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly Readonly<{ status: string, assertionResults: readonly unknown[] }>[] }>} Report
 */

/**
 * Counts a vitest run. A file that could not be loaded is a failure, and so is an exit code that no test explains.
 * @param {Report | null} report null when vitest wrote none
 * @param {number} code vitest's exit code
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export const counted = (report, code) => {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
};

/** @param {readonly Outcome[]} outcomes @param {'passed' | 'failed' | 'skipped' | 'seconds'} column */
const total = (outcomes, column) => outcomes.reduce((sum, outcome) => sum + outcome[column], 0);

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {string} a table by kind, without the closing line
 */
export const table = (outcomes) => {
  const heading = ['suite', 'passed', 'failed', 'skipped', 'seconds'];
  const rows = outcomes.map(({ title, passed, failed, skipped, seconds }) => [
    title,
    ...[passed, failed, skipped].map(String),
    seconds.toFixed(1),
  ]);
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
};

/** @param {readonly Outcome[]} outcomes @returns {string} the last line of `npm test` */
export const closingLine = (outcomes) =>
  `${total(outcomes, 'passed')} passed, ${total(outcomes, 'failed')} failed`;

/** @param {readonly Outcome[]} outcomes */
export const anyFailed = (outcomes) => total(outcomes, 'failed') > 0;
