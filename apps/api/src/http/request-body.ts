import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';

export const fileLimit = 20 * 1024 * 1024;
const jsonLimit = '3mb';

/** Only JSON: forms of other kinds could be sent from foreign pages without asking. Files come by multer. */
export const readBodies = (app: NestExpressApplication): void => {
  app.use(express.json({ limit: jsonLimit }));
};
