import type { AppendContext } from '@dondoc/event-sourcing-kernel';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Actor } from '../identity/actor.ts';
import type { SignedIn } from '../identity/identity.guard.ts';
import { readIdempotencyKey, readIfMatch } from './request-headers.ts';

/** What comes with every request that changes something, whatever it asks for. */
export type CommandRequest = Readonly<{
  actor: Actor;
  idempotencyKey: string;
  /** Undefined: on whatever version there is. */
  expectedVersion: number | undefined;
  requestId: string;
}>;

export const Commanded = createParamDecorator((_: unknown, context: ExecutionContext): CommandRequest => {
  const request = context.switchToHttp().getRequest<SignedIn>();
  if (!request.actor) throw new Error('A command needs an actor: this route must not be open.');
  return {
    actor: request.actor,
    idempotencyKey: readIdempotencyKey(request.get('idempotency-key')),
    expectedVersion: readIfMatch(request.get('if-match')),
    requestId: String(request.id),
  };
});

/** The actor as events hold one, both names where one stands in for the other: what a role may do is nobody's history. */
export const byOf = ({ actor: { person, unit, post, onBehalfOf } }: Pick<CommandRequest, 'actor'>) => ({
  person,
  unit,
  post,
  ...(onBehalfOf !== undefined && { onBehalfOf }),
});

/** The headers that `Commanded` reads, for the API's description. */
export const CommandHeaders = ({ ifMatch }: { ifMatch: boolean }) =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description:
        'A new value for each action; sent again, it returns the first result and changes nothing.',
      schema: { type: 'string', maxLength: 200, example: '8f2b6a0e-6c1f-4f0a-9a53-2d7f5f0c9b11' },
    }),
    ...(ifMatch
      ? [
          ApiHeader({
            name: 'If-Match',
            required: false,
            description:
              'The version last seen, as ETag gave it. Another one by now: 412, and nothing changes.',
            schema: { type: 'string', example: '"3"' },
          }),
        ]
      : []),
  );

/**
 * What the event store is told of a command from outside. The key is set apart by person and operation: nobody can
 * take the id of somebody else's command, nor one that a workflow is going to use.
 */
export const appendContext = (
  tenant: string,
  operation: string,
  { actor, idempotencyKey, requestId }: CommandRequest,
): AppendContext => {
  const commandId = `http/${actor.person}/${operation}/${idempotencyKey}`;
  return { tenant, actor: actor.person, commandId, causationId: commandId, correlationId: requestId };
};
