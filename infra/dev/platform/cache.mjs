import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cacheDirectory } from './places.mjs';

const abandonedAfter = 6 * 60 * 60 * 1000;

/** @param {string} shelf */
const sweepAbandoned = (shelf) => {
  for (const entry of readdirSync(shelf).filter((name) => name.startsWith('.making-'))) {
    const made = statSync(join(shelf, entry), { throwIfNoEntry: false });
    if (made && Date.now() - made.mtimeMs > abandonedAfter)
      rmSync(join(shelf, entry), { recursive: true, force: true });
  }
};

/**
 * A folder of the cache, made when it is not there. `make` fills a folder of its own that takes the final name in one
 * step, so two launchers at once, or one killed half-way, never leave a half-made folder under that name.
 * @param {string} key like `kafka/4.1.0`
 * @param {string} proof a file in it without which it counts as missing
 * @param {(folder: string) => Promise<void>} make
 * @param {string} [cache]
 * @returns {Promise<string>} the folder
 */
export const cached = async (key, proof, make, cache = cacheDirectory()) => {
  const place = join(cache, key);
  const complete = () => existsSync(join(place, proof));
  if (complete()) return place;
  mkdirSync(dirname(place), { recursive: true });
  sweepAbandoned(dirname(place));
  const making = join(dirname(place), `.making-${basename(place)}-${randomBytes(6).toString('hex')}`);
  mkdirSync(making);
  try {
    await make(making);
    if (!complete()) {
      rmSync(place, { recursive: true, force: true });
      renameSync(making, place);
    }
  } catch (error) {
    if (!complete()) throw error;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return place;
};
