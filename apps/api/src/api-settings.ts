import { readConfig } from '@dondoc/platform-config';
import { builtPage } from './http/page.ts';

export const SETTINGS = Symbol('ApiSettings');

export type ApiSettings = Readonly<{
  databaseUrl: string;
  host: string;
  /** 0 takes a free one. */
  port: number;
  tenant: string;
  logLevel: string;
  /** Where the built page lies. */
  page: string;
  /** Requests a person may make in a minute. */
  requestsPerMinute: number;
}>;

/** Throws ConfigurationError that names every variable that is wrong. */
export const apiSettings = (env: Readonly<Record<string, string | undefined>>): ApiSettings => {
  const config = readConfig(
    env,
    'DATABASE_URL',
    'DONDOC_HTTP_HOST',
    'DONDOC_HTTP_PORT',
    'DONDOC_TENANT',
    'DONDOC_LOG_LEVEL',
  );
  return {
    databaseUrl: config.DATABASE_URL,
    host: config.DONDOC_HTTP_HOST,
    port: config.DONDOC_HTTP_PORT,
    tenant: config.DONDOC_TENANT,
    logLevel: config.DONDOC_LOG_LEVEL,
    page: builtPage,
    requestsPerMinute: 600,
  };
};
