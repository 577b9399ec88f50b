import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, isProgram, onPath, run } from '../platform/command.mjs';
import { Trouble } from '../platform/trouble.mjs';

const oldestJava = 17;
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/**
 * The machine's Java.
 * @param {{ needs: string, instead: string }} options who needs it, and what could be given in its place
 * @returns {Promise<string>}
 * @throws Trouble when there is none, or one too old
 */
export const findJava = async ({ needs, instead }) => {
  const own = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : null;
  const java = own && isProgram(own) ? own : onPath(['java']);
  const remedy = `install Java ${oldestJava} or newer (Debian: apt-get install openjdk-17-jre-headless), or ${instead}.`;
  if (java === null) throw new Trouble(`${needs} needs Java, and no java is on PATH: ${remedy}`);
  const { output } = await attempt(java, ['-version']);
  const version = Number(/version "(?:1\.)?(\d+)/.exec(output)?.[1] ?? 0);
  if (version < oldestJava)
    throw new Trouble(
      `${needs} needs Java ${oldestJava}, and ${java} is version ${version || 'unknown'}: ${remedy}`,
    );
  return java;
};

/** @param {string} coordinates `group:artifact:version` */
const dependency = (coordinates) => {
  const [groupId, artifactId, version] = coordinates.split(':');
  return `<dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${version}</version></dependency>`;
};

/**
 * Brings these jars, and all they stand on, into `<folder>/libs`.
 * @param {readonly string[]} coordinates
 * @param {{ folder: string, needs: string, instead: string, signal?: AbortSignal | undefined, logFile: string }} options
 * @throws Trouble when Maven is missing or fails
 */
export const fetchJars = async (coordinates, { folder, needs, instead, signal, logFile }) => {
  const mvn = onPath(['mvn']);
  if (mvn === null)
    throw new Trouble(
      `${needs} is fetched by Maven, and no mvn is on PATH: install Maven (Debian: apt-get install maven), or ${instead}.`,
    );
  mkdirSync(folder, { recursive: true });
  const pom = join(folder, 'pom.xml');
  writeFileSync(
    pom,
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>dondoc</groupId><artifactId>jars</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${coordinates.map(dependency).join('\n')}</dependencies></project>\n`,
  );
  const args = [
    '-q',
    '-B',
    '-f',
    pom,
    copyDependencies,
    `-DoutputDirectory=${join(folder, 'libs')}`,
    '-DincludeScope=runtime',
  ];
  await run(mvn, args, { cwd: folder, signal, logFile, what: `Fetching ${needs} by Maven` });
};
