import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '../platform/trouble.mjs';
import { startMark } from './process-table.mjs';
import { runRecords, stillRuns } from './run-records.mjs';

/**
 * Makes this process the only launcher of a state folder; a claim whose process is gone is void.
 * @param {string} dir
 * @param {string} doing what the other one hears that this one does, like `npm start`
 * @returns {() => void} gives the claim back
 * @throws Trouble (exit 2) when another launcher lives
 */
export const claim = (dir, doing) => {
  const records = runRecords(dir);
  const file = join(records.folder, 'launcher.json');
  const mine = JSON.stringify({
    name: 'launcher',
    pid: process.pid,
    startMark: startMark(process.pid),
    facts: { doing },
  });
  mkdirSync(records.folder, { recursive: true });
  const refuse = () => {
    const other = records.read('launcher');
    return new Trouble(
      `Another launcher (${other?.facts?.doing ?? 'unknown'}, process ${other?.pid ?? 'unknown'}) is running from this checkout: use what it has started, or stop it with Ctrl-C first.`,
      2,
    );
  };
  const unclaimed = join(records.folder, `.launcher.${process.pid}`);
  writeFileSync(unclaimed, mine);
  const take = () => {
    try {
      linkSync(unclaimed, file);
      return true;
    } catch {
      return false;
    }
  };
  const other = records.read('launcher');
  if (other && stillRuns(other)) throw refuse();
  records.remove('launcher');
  const taken = take();
  rmSync(unclaimed);
  if (!taken) throw refuse();
  // Two that found the same void claim may both have taken it: the one whose words stand has won.
  if (readFileSync(file, 'utf8') !== mine) throw refuse();
  return () => records.remove('launcher');
};
