import type { NestExpressApplication } from '@nestjs/platform-express';
import type { ApiSettings } from './api-settings.ts';
import { apiHeaders } from './http/api-headers.middleware.ts';
import { servePage } from './http/page.ts';
import { METRICS, type Metrics } from './health/metrics.ts';
import { requestLog } from './http/request-log.ts';
import { readBodies } from './http/request-body.ts';
import { guardPages } from './http/safety.ts';
import { serveDescription } from './openapi.ts';

export const apiPrefix = 'api/v1';

/** What stands around the modules: prefix, headers, bodies, the page and the API's description. */
export const dress = (app: NestExpressApplication, settings: ApiSettings): NestExpressApplication => {
  app.setGlobalPrefix(apiPrefix, { exclude: ['health/live', 'health/ready', 'metrics'] });
  app.use(requestLog(settings));
  app.use(app.get<Metrics>(METRICS).time);
  guardPages(app);
  app.use('/api', apiHeaders);
  servePage(app, settings.page);
  readBodies(app);
  serveDescription(app);
  return app;
};
