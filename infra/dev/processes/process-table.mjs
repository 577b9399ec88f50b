import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const bootId = () => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
};

/** @param {number} pid @returns {string | null} */
const markFromProc = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name, in brackets, may itself hold spaces and brackets: count from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const dead = fields[0] === 'Z' || fields[0] === 'X';
    return dead ? null : `${bootId()}/${fields[19]}`;
  } catch {
    return null;
  }
};

/** @param {number} pid @returns {string | null} */
const markFromPs = (pid) => {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const [state, ...started] = (stdout ?? '').trim().split(/\s+/);
  return !state || state.startsWith('Z') ? null : started.join(' ');
};

/**
 * When the process under this id began: it tells a process from a later one that was given the same id.
 * @param {number} pid
 * @returns {string | null} null when no such process runs
 */
export const startMark = (pid) => (process.platform === 'linux' ? markFromProc(pid) : markFromPs(pid));
