import { createLogger } from '@dondoc/platform-observability';
import { LoggerModule } from 'nestjs-pino';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pinoHttp, type HttpLogger } from 'pino-http';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';

const acceptable = /^[\w.:-]{1,64}$/;

/** The id a proxy gave, or a new one; told back, so that a person can name the request that failed. */
const requestId = (request: IncomingMessage, response: ServerResponse): string => {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && acceptable.test(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', id);
  return id;
};

const loggerOf = ({ logLevel }: Pick<ApiSettings, 'logLevel'>) => createLogger('api', { level: logLevel });

/** One line for each request: never its body, never its headers. */
export const requestLog = (settings: Pick<ApiSettings, 'logLevel'>): HttpLogger =>
  pinoHttp({
    logger: loggerOf(settings),
    genReqId: requestId,
    autoLogging: { ignore: ({ url }) => /^\/(health|metrics|assets)/.test(url ?? '') },
    customLogLevel: (_request, { statusCode }) => (statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: ({ id, method, url }: Readonly<{ id: string; method: string; url: string }>) => ({
        id,
        method,
        url,
      }),
      res: ({ statusCode }: Readonly<{ statusCode: number }>) => ({ statusCode }),
    },
  });

/** Nest's own lines in the same form; within a request they carry its id. */
export const nestLog = LoggerModule.forRootAsync({
  inject: [SETTINGS],
  useFactory: (settings: ApiSettings) => ({
    pinoHttp: { logger: loggerOf(settings) },
    useExisting: true as const,
  }),
});
