import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMark } from './process-table.mjs';

/**
 * One running process as the next launcher finds it, after this one was killed.
 * @typedef {Readonly<{ name: string, pid: number, startMark: string | null, facts: Readonly<Record<string, unknown>> }>} RunRecord
 */

/**
 * Whether what runs under the record's process id is the process that was recorded.
 * @param {RunRecord} record
 * @param {string | null} markNow the start mark of whatever runs under that id now
 */
export const isSameProcess = (record, markNow) => markNow !== null && record.startMark === markNow;

/** @param {RunRecord} record */
export const stillRuns = (record) => isSameProcess(record, startMark(record.pid));

/**
 * The records of one state folder, `<dir>/run/<name>.json`.
 * @param {string} dir
 */
export const runRecords = (dir) => {
  const folder = join(dir, 'run');
  const fileOf = (/** @type {string} */ name) => join(folder, `${name}.json`);

  /** @param {string} name @returns {RunRecord | null} null also for a file cut short by a crash */
  const read = (name) => {
    try {
      const record = JSON.parse(readFileSync(fileOf(name), 'utf8'));
      return Number.isInteger(record.pid) ? record : null;
    } catch {
      return null;
    }
  };

  return {
    folder,
    read,
    /** @param {string} name @param {number} pid @param {Record<string, unknown>} facts */
    write: (name, pid, facts) => {
      mkdirSync(folder, { recursive: true });
      const unfinished = join(folder, `.${name}.${process.pid}`);
      writeFileSync(
        unfinished,
        `${JSON.stringify({ name, pid, startMark: startMark(pid), facts }, null, 2)}\n`,
      );
      renameSync(unfinished, fileOf(name));
    },
    /** @param {string} name */
    remove: (name) => rmSync(fileOf(name), { force: true }),
    /** What a killed launcher left running. @returns {RunRecord[]} */
    leftovers: () => {
      mkdirSync(folder, { recursive: true });
      const names = readdirSync(folder).filter(
        (file) => /^[a-z].*\.json$/.test(file) && file !== 'launcher.json',
      );
      return names.flatMap((file) => {
        const record = read(file.slice(0, -'.json'.length));
        return record && stillRuns(record) ? [record] : [];
      });
    },
  };
};

/** @typedef {ReturnType<typeof runRecords>} RunRecords */
