import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runRecords, stillRuns } from './run-records.mjs';
import { begin, takeOver } from './running.mjs';

const waits = 'console.log("up"); setInterval(() => {}, 1000);';
const waitsDeaf = `process.on("SIGTERM", () => {}); ${waits}`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dondoc-running-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const begun = async (script: string, patience = 10_000) => {
  const logFile = join(dir, 'logs', 'x.log');
  const records = runRecords(dir);
  const farewell = { signal: 'SIGTERM' as const, patience };
  const process_ = begin({
    name: 'x',
    program: process.execPath,
    args: ['-e', script],
    logFile,
    records,
    farewell,
  });
  await vi.waitUntil(() => readFileSync(logFile, 'utf8').includes('up') || !process_.runs(), {
    timeout: 10_000,
  });
  return { process_, records };
};

describe('A process of ours', () => {
  it('is recorded while it runs, and no longer once stopped', async () => {
    const { process_, records } = await begun(waits);
    expect(records.leftovers()).toMatchObject([{ name: 'x', pid: process_.pid }]);
    await process_.stop();
    expect(await process_.ended).toBe('signal SIGTERM');
    expect(records.read('x')).toBeNull();
  });

  it('is killed when it does not heed the request in time', async () => {
    const { process_ } = await begun(waitsDeaf, 50);
    await process_.stop();
    expect(await process_.ended).toBe('signal SIGKILL');
  });

  it('tells how it ended and the last it logged', async () => {
    const { process_ } = await begun(
      'console.log("up"); console.error("no such table"); process.exitCode = 3;',
    );
    expect(await process_.ended).toBe('exit 3');
    expect(process_.logTail()).toBe('up\nno such table');
  });

  it('can be taken over by the next launcher and stopped by it', async () => {
    const { process_, records } = await begun(waits);
    const [record] = records.leftovers();
    if (!record) throw new Error('nothing was recorded');
    const adopted = takeOver(record, { records });
    expect(adopted.runs()).toBe(true);
    await adopted.stop();
    expect(process_.runs()).toBe(false);
    expect(stillRuns(record)).toBe(false);
  });
});
