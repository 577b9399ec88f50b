import type { Decider, EventStore, Recorded } from '@dondoc/event-sourcing-kernel';
import { handleWith } from '@dondoc/event-sourcing-kernel';
import type { AnyEvent } from '@dondoc/event-sourcing-kernel';
import { TransientError } from '@dondoc/messaging-kafka';

/**
 * Carries out a command that follows from an event, by whoever caused that event. Answers with the code of a refusal,
 * or null. The command's id names what it follows from, so that it may be carried out again.
 */
export const following = <
  State,
  Command,
  Event extends AnyEvent,
  Rejection extends Readonly<{ code: string }>,
>(
  store: EventStore,
  decider: Decider<State, Command, Event, Rejection>,
) => {
  const handle = handleWith(store, decider);
  return async (
    cause: Recorded,
    stream: string,
    command: Command,
    commandId: string,
  ): Promise<string | null> => {
    const { tenant, metadata, id } = cause;
    const handled = await handle(stream, command, {
      tenant,
      actor: metadata.actor,
      commandId,
      causationId: id,
      correlationId: metadata.correlationId,
    });
    if (handled.outcome === 'done') return null;
    if (handled.outcome === 'rejected') return handled.rejection.code;
    throw new TransientError(`Others keep writing to ${stream}`);
  };
};
