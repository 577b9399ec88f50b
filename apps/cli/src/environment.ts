import { ConfigurationError, readConfig, type Values, type Variable } from '@dondoc/platform-config';
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
export const configured = <Names extends Variable>(...names: readonly Names[]): Pick<Values, Names> => {
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

/** Where relay, projector, worker and notifier tell how they are. */
export const healthAddresses = (): Readonly<
  Record<'relay' | 'projector' | 'worker' | 'notifier', string>
> => {
  const base = Number(environment()['DONDOC_HEALTH_PORT_BASE'] ?? 3001);
  const at = (offset: number): string => `http://127.0.0.1:${base + offset}`;
  return { relay: at(0), projector: at(1), worker: at(2), notifier: at(3) };
};
