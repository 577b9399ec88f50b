import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Addresses that reach only this machine. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host);

/** Whether a request was meant for this machine: a foreign page whose name resolves to 127.0.0.1 was not. */
export const isLoopbackHostHeader = (host: string | undefined): boolean => loopbackHost.test(host ?? '');

/** Antd writes its styles into the page, hence 'unsafe-inline' for styles; scripts come from files only. */
export const guardPages = (app: NestExpressApplication): void => {
  app.disable('x-powered-by');
  app.set('trust proxy', false);
  // An ETag of this API is a version; one that express makes of the bytes would look like it.
  app.set('etag', false);
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      // Served over plain HTTP on loopback: whoever puts TLS before it sends this header there.
      strictTransportSecurity: false,
    }),
  );
};
