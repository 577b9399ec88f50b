// `npm ci` wants every optional package of a lock in it, also those of other systems; a registry that does not carry
// them makes `npm install` leave them out. Run this after `npm install` wrote the lock: it names what is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './platform/places.mjs';

const systems = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' ');
const processors = 'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' ');

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
/** @type {Record<string, { optionalDependencies?: Record<string, string>, dev?: boolean }>} */
const packages = lock.packages;

/** Whether a package placed at `from` finds this one in its own or an outer node_modules. @param {string} from @param {string} name */
const finds = (from, name) => {
  const outer = from
    .split('/node_modules/')
    .map((_, depth, parts) => parts.slice(0, depth + 1).join('/node_modules/'));
  return ['', ...outer].some((place) => packages[`${place ? `${place}/` : ''}node_modules/${name}`]);
};

/** What a platform package's name says of where it runs. @param {string} name */
const platformOf = (name) => {
  const words = name.split(/[-/]/).map((word) => (word === 'armv7' ? 'arm' : word));
  const [os, cpu] = [systems, processors].map((known) => known.filter((word) => words.includes(word)));
  return { ...(os?.length && { os }), ...(cpu?.length && { cpu }) };
};

const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name, version]) => /^\d/.test(version) && !finds(from, name))
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...platformOf(name), optional: true, ...(dev && { dev }) },
    ]),
);
const entries = [...Object.entries(packages), ...missing].sort(([a], [b]) =>
  String(a) < String(b) ? -1 : 1,
);
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
console.log(`${missing.length} optional packages of other systems added to package-lock.json`);
