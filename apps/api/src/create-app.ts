import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import type { ApiSettings } from './api-settings.ts';
import { AppModule } from './app.module.ts';
import { dress } from './dress.ts';
import { requireLoopback } from './identity/sample-sign-in.ts';

/** The whole API, not listening yet. Throws when the sample sign-in would be open to other machines. */
export const createApp = async (settings: ApiSettings): Promise<NestExpressApplication> => {
  requireLoopback(settings.host);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(settings), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  return dress(app, settings);
};
