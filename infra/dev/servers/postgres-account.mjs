import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Trouble } from '../platform/trouble.mjs';

/** @typedef {Readonly<{ name: string, uid: number, gid: number }>} Account */

/** @param {string} passwd the text of /etc/passwd @returns {Account | null} */
export const unprivilegedAccount = (passwd) => {
  const accounts = passwd.split('\n').map((line) => line.split(':'));
  const [name, , uid, gid] =
    ['postgres', 'nobody'].map((wanted) => accounts.find(([is]) => is === wanted)).find(Boolean) ?? [];
  return name === undefined ? null : { name, uid: Number(uid), gid: Number(gid) };
};

/**
 * The account PostgreSQL runs under. It refuses root, so root needs another.
 * @param {string} home
 * @returns {Account | null} null: this process's own
 */
const accountFor = (home) => {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(join(home, 'data'), { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  const account = unprivilegedAccount(readFileSync('/etc/passwd', 'utf8'));
  if (account === null)
    throw new Trouble(
      'PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it: add one (useradd --system postgres), or set DATABASE_URL.',
    );
  return account;
};

/** @param {string} folder @param {Account} account */
const canReach = (folder, { uid, gid }) =>
  spawnSync('/bin/sh', ['-c', 'cd -- "$1" && : > .reach && rm .reach', 'sh', folder], {
    uid,
    gid,
    cwd: '/',
    stdio: 'ignore',
  }).status === 0;

/** @param {string} folder @param {Account} account */
const ownFolder = (folder, { uid, gid }) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chownSync(folder, uid, gid);
};

const prefix = '/var/tmp/dondoc-';
const ownerFile = 'belongs-to';

/** Data whose checkout is gone, unless a server still holds them. */
const sweepElsewhere = () => {
  for (const entry of readdirSync(dirname(prefix)).filter((name) => /^dondoc-[0-9a-f]{16}$/.test(name))) {
    const place = join(dirname(prefix), entry);
    const folder = existsSync(join(place, ownerFile))
      ? readFileSync(join(place, ownerFile), 'utf8').trim()
      : null;
    const inUse = existsSync(join(place, 'data', 'postmaster.pid'));
    if (folder !== null && !existsSync(join(folder, 'elsewhere')) && !inUse)
      rmSync(place, { recursive: true, force: true });
  }
};

/** @param {string} folder @param {Account} account @returns {string} */
const elsewhere = (folder, account) => {
  sweepElsewhere();
  const place = `${prefix}${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  const memo = join(folder, 'elsewhere');
  const there = lstatSync(place, { throwIfNoEntry: false });
  if (there && (!there.isDirectory() || (there.uid !== account.uid && there.uid !== 0)))
    throw new Trouble(
      `${place}, meant for PostgreSQL's data, belongs to somebody else: remove it, or set DATABASE_URL.`,
    );
  // Data of a deleted checkout that had the same path: its events are not this one's.
  if (there && !existsSync(memo)) rmSync(place, { recursive: true });
  ownFolder(place, account);
  writeFileSync(memo, `${place}\n`);
  writeFileSync(join(place, ownerFile), `${folder}\n`);
  return place;
};

/**
 * Where PostgreSQL keeps its data, and who runs it. As root that is an account of less power, which may be unable to
 * reach the checkout (a clone under a home folder of mode 0700): then the data lies under /var/tmp.
 * @param {string} folder where it would be by rights
 * @returns {{ home: string, account: Account | null }}
 */
export const postgresHome = (folder) => {
  // The mode is this folder's alone: a parent made with it would keep the other account out.
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const account = accountFor(folder);
  if (account === null) return { home: folder, account };
  ownFolder(folder, account);
  return { home: canReach(folder, account) ? folder : elsewhere(folder, account), account };
};

/**
 * Removes PostgreSQL's data wherever it is.
 * @param {string} folder
 */
export const removePostgresHome = (folder) => {
  const memo = join(folder, 'elsewhere');
  const place = existsSync(memo) ? readFileSync(memo, 'utf8').trim() : null;
  if (place?.startsWith(prefix)) rmSync(place, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
};
