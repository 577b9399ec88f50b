import { ConfigurationError, readConfig } from '@dondoc/platform-config';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Unusable } from './outcome.ts';

/** The addresses that a running `npm start` left for whoever works beside it; the process's own environment wins. */
const environment = (): Readonly<Record<string, string | undefined>> => {
  const left = resolve(import.meta.dirname, '../../../.dondoc/run/environment.json');
  if (!existsSync(left)) return process.env;
  return { ...(JSON.parse(readFileSync(left, 'utf8')) as Record<string, string>), ...process.env };
};

/** Throws Unusable when a variable is missing or wrong. */
export const configured: typeof readConfig extends (env: never, ...names: infer Names) => unknown
  ? <Name extends Names[number]>(...names: readonly Name[]) => ReturnType<typeof readConfig<Name>>
  : never = (...names) => {
  try {
    return readConfig(environment(), ...names);
  } catch (error) {
    throw error instanceof ConfigurationError ? new Unusable(error.message) : error;
  }
};

/** Where the API answers, without a slash at the end. */
export const apiAddress = (): string => {
  const { DONDOC_HTTP_HOST, DONDOC_HTTP_PORT } = configured('DONDOC_HTTP_HOST', 'DONDOC_HTTP_PORT');
  return `http://${DONDOC_HTTP_HOST}:${DONDOC_HTTP_PORT}`;
};
