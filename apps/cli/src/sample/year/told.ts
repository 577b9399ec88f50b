import { handleWith, type AnyEvent, type Decider, type EventStore } from '@dondoc/event-sourcing-kernel';
import { yearTenant as tenant } from './ward.ts';

/** Has a decider decide what the story says. What is refused, or changes nothing, ends the telling. */
export const teller = <State, Command extends Readonly<{ type: string }>, Event extends AnyEvent, Rejection>(
  store: EventStore,
  decider: Decider<State, Command, Event, Rejection>,
) => {
  const handle = handleWith(store, decider);
  return async (stream: string, command: Command, key: string): Promise<void> => {
    const commandId = `sample/${key}`;
    const context = {
      tenant,
      actor: '',
      commandId,
      causationId: commandId,
      correlationId: 'sample/year-2026',
    };
    const handled = await handle(stream, command, context);
    if (handled.outcome !== 'done' || handled.events.length === 0)
      throw new Error(`${commandId}: ${command.type} on ${stream}: ${JSON.stringify(handled)}`);
  };
};
