import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemOf } from './error.problem.ts';
import { problemBody } from './problem.ts';

/** The one place where a failed request gets its answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    const problem = problemOf(error, String(request.id));
    if (problem.status >= 500) this.logger.error(error);
    // Half an answer cannot become another one: the broken connection tells the client.
    if (response.headersSent) return void response.destroy();
    if (problem.status === 503) response.setHeader('Retry-After', '1');
    response
      .status(problem.status)
      .setHeader('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(problemBody(problem, request.originalUrl.split('?', 1)[0] ?? '')));
  }
}
