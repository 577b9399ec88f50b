import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from './actor.ts';
import type { SignedIn } from './identity.guard.ts';

/** Who asks. The guard has let nobody through unnamed, save on open routes, which do not ask. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<SignedIn>();
  if (!actor) throw new Error('This route is open and has no actor.');
  return actor;
});
