import { createLogger, onShutdown } from '@dondoc/platform-observability';
import { apiSettings, type ApiSettings } from './api-settings.ts';
import { createApp } from './create-app.ts';

const log = createLogger('api');

const sentenceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code === 'EADDRINUSE'
    ? `Another program listens there already (${error.message}). Stop it, or set DONDOC_HTTP_PORT to a free port.`
    : error.message;
};

const start = async (settings: ApiSettings): Promise<void> => {
  const app = await createApp(settings);
  onShutdown(() => app.close(), { log });
  await app.listen(settings.port, settings.host);
  log.info({ address: await app.getUrl(), tenant: settings.tenant }, 'listening');
};

try {
  await start(apiSettings(process.env));
} catch (error) {
  log.fatal(sentenceOf(error));
  process.exit(1);
}
