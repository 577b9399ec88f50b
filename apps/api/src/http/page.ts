import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside this app, from `src` and from `dist` alike. */
export const builtPage = fileURLToPath(new URL('../../../web/dist', import.meta.url));

const ours = /^\/(api|docs|docs-json|docs-yaml|health|metrics)(\/|$)/;
const hashed = /[\\/]assets[\\/]/;

const cacheFor = (response: Response, path: string): void => {
  // Vite puts a hash of the content into the names of assets; the page that names them must be asked for each time.
  response.setHeader('Cache-Control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
};

/** Whether a request is for a view of the page, which knows its own routes, and not for a file or the API. */
const isView = ({ method, path }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') && !ours.test(path) && !/\.[^/]+$/.test(path);

/** Serves the built page; where it has not been built, every view is an unknown address. */
export const servePage = (app: NestExpressApplication, root: string): void => {
  const index = join(root, 'index.html');
  app.use(express.static(root, { setHeaders: cacheFor, redirect: false }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!isView(request) || !existsSync(index)) return next();
    cacheFor(response, index);
    response.sendFile('index.html', { root });
  });
};
