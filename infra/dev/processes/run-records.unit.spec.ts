import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim } from './claim.mjs';
import { startMark } from './process-table.mjs';
import { isSameProcess, runRecords } from './run-records.mjs';

const noProcess = 2 ** 22 + 1;
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dondoc-run-'));
  mkdirSync(join(dir, 'run'));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('A recorded process', () => {
  const record = { name: 'kafka', pid: 4321, startMark: 'boot/100', facts: {} };

  it('is a leftover of ours while the start mark is the same', () => {
    expect(isSameProcess(record, 'boot/100')).toBe(true);
  });

  it('is not ours when its id has been given to a later process', () => {
    expect(isSameProcess(record, 'boot/999')).toBe(false);
  });

  it('is not ours when nothing runs under its id, even if it was never marked', () => {
    expect(isSameProcess({ ...record, startMark: null }, null)).toBe(false);
  });

  it('has a mark while it runs and none afterwards', () => {
    expect(startMark(process.pid)).toEqual(startMark(process.pid));
    expect(startMark(process.pid)).not.toBeNull();
    expect(startMark(noProcess)).toBeNull();
  });
});

describe('The records of a killed launcher', () => {
  it('give back what still runs, with its facts', () => {
    const records = runRecords(dir);
    records.write('postgres', process.pid, { postgres: 54320 });
    records.write('kafka', noProcess, {});
    expect(records.leftovers()).toMatchObject([
      { name: 'postgres', pid: process.pid, facts: { postgres: 54320 } },
    ]);
  });

  it('survive a record cut short by the crash', () => {
    writeFileSync(join(dir, 'run', 'kafka.json'), '{ "name": "kaf');
    expect(runRecords(dir).leftovers()).toEqual([]);
    expect(runRecords(dir).read('kafka')).toBeNull();
  });
});

describe('A state folder', () => {
  const claimedBy = (pid: number, mark: string | null) =>
    writeFileSync(
      join(dir, 'run', 'launcher.json'),
      JSON.stringify({ name: 'launcher', pid, startMark: mark, facts: { doing: 'npm start' } }),
    );

  it('has one launcher: the second hears which and leaves with 2', () => {
    claimedBy(process.ppid, startMark(process.ppid));
    expect(() => claim(dir, 'npm test')).toThrow(
      expect.objectContaining({
        exitCode: 2,
        message: expect.stringContaining(`npm start, process ${process.ppid}`),
      }),
    );
  });

  it('is free again when its launcher was killed', () => {
    claimedBy(process.ppid, 'another boot/1');
    const release = claim(dir, 'npm test');
    expect(runRecords(dir).read('launcher')).toMatchObject({ pid: process.pid });
    release();
    expect(runRecords(dir).read('launcher')).toBeNull();
  });
});
