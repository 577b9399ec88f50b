import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from './actor.ts';
import type { SignedIn } from './identity.guard.ts';

/** Who asks: what the guard made of the request. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<SignedIn>();
  if (!actor) throw new Error('Somebody must be signed in here: this route must not be open.');
  return actor;
});
