import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { tap, type Observable } from 'rxjs';

type Versioned = Readonly<{ version: number }>;

/** Says in `ETag` which version of the stream the answer speaks of: what `If-Match` takes. */
@Injectable()
export class VersionEtag implements NestInterceptor<Versioned, Versioned> {
  intercept(context: ExecutionContext, next: CallHandler<Versioned>): Observable<Versioned> {
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(tap(({ version }) => response.setHeader('ETag', `"${version}"`)));
  }
}

export const etagHeader = {
  ETag: {
    description: 'The version of the assignment, for If-Match.',
    schema: { type: 'string' as const, example: '"3"' },
  },
};
