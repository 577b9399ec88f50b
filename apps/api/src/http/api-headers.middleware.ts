import type { NextFunction, Request, Response } from 'express';
import { isLoopbackHostHeader } from './safety.ts';
import { problems } from './problems.ts';

/** Before everything that answers for the API. */
export const apiHeaders = (request: Request, response: Response, next: NextFunction): void => {
  if (!isLoopbackHostHeader(request.headers.host)) return next(problems.wrongHost());
  response.setHeader('Cache-Control', 'no-store');
  // An ETag is the version of a stream. What is shown of it changes with the hour, so "304 not modified" would lie.
  delete request.headers['if-none-match'];
  next();
};
