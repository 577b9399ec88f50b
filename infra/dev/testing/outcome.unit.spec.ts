import { describe, expect, it } from 'vitest';
import { anyFailed, closingLine, counted, table } from './outcome.mjs';
import { selected } from './suites.mjs';

const clean = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };
const brokenFile = { status: 'failed', assertionResults: [] };
const lint = { title: 'lint', passed: 1, failed: 0, skipped: 0, seconds: 2.04 };
const unit = { title: 'unit', passed: 41, failed: 2, skipped: 0, seconds: 10 };

describe('A vitest run', () => {
  it('counts its tests', () => {
    expect(counted(clean, 0)).toEqual({ passed: 7, failed: 0, skipped: 2 });
  });

  it('fails for each file that could not be loaded', () => {
    expect(counted({ ...clean, numFailedTests: 1, testResults: [brokenFile, brokenFile] }, 1).failed).toBe(3);
  });

  it('fails when its exit code says so and no test does', () => {
    expect(counted(clean, 1).failed).toBe(1);
  });

  it('fails when it left no report', () => {
    expect(counted(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('The outcome of npm test', () => {
  it('closes with the totals', () => {
    expect(closingLine([lint, unit])).toBe('42 passed, 2 failed');
    expect(anyFailed([lint, unit])).toBe(true);
    expect(anyFailed([lint])).toBe(false);
  });

  it('is a table by kind', () => {
    expect(table([lint, unit])).toBe(
      [
        'suite  passed  failed  skipped  seconds',
        'lint        1       0        0      2.0',
        'unit       41       2        0     10.0',
      ].join('\n'),
    );
  });
});

describe('The suites to run', () => {
  const namesOf = (...asked: Parameters<typeof selected>) => selected(...asked).map(({ name }) => name);

  it('are all, with Node 24 in CI only', () => {
    expect(namesOf([], false)).not.toContain('unit-node24');
    expect(namesOf([], true)).toEqual([...namesOf([], false), 'unit-node24']);
  });

  it('are those named, with the build where they stand on it', () => {
    expect(namesOf(['unit'], true)).toEqual(['unit']);
    expect(namesOf(['e2e'], false)).toEqual(['build', 'e2e']);
  });

  it('are refused with the list of names when one is misspelt', () => {
    expect(() => namesOf(['units'], false)).toThrow(/no suite units: .*unit, int, replay, e2e/);
  });
});
