import { fold, type Decider } from './decider.ts';
import type { AppendContext, EventStore } from './event-store.ts';
import type { AnyEvent } from './json.ts';
import type { Recorded } from './recorded-event.ts';

export type Handled<Event extends AnyEvent, Rejection> =
  | Readonly<{ outcome: 'done'; version: number; events: readonly Recorded<Event>[]; repeated: boolean }>
  | Readonly<{ outcome: 'rejected'; version: number; rejection: Rejection }>
  /** The caller named a version the stream is not at. */
  | Readonly<{ outcome: 'version-conflict'; version: number }>
  /** Other writers won every attempt: the caller may send the same command again. */
  | Readonly<{ outcome: 'contended'; version: number }>;

const attempts = 5;

/**
 * Reads the stream, decides, appends; decides again when somebody else wrote in between. With `expectedVersion` the
 * command is carried out on exactly that version or not at all. A repeated command id returns its first result, also
 * where the command would be refused by now.
 */
export const handleWith =
  <State, Command, Event extends AnyEvent, Rejection>(
    store: EventStore,
    decider: Decider<State, Command, Event, Rejection>,
  ) =>
  async (
    stream: string,
    command: Command,
    context: AppendContext,
    expectedVersion?: number,
  ): Promise<Handled<Event, Rejection>> => {
    let version = 0;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const history = await store.readStream<Event>(context.tenant, stream);
      version = history.at(-1)?.version ?? 0;
      const asExpected = expectedVersion === undefined || expectedVersion === version;
      const decision = asExpected ? decider.decide(command, fold(decider, history)) : null;
      if (decision?.outcome !== 'accepted') {
        // Refused by now, but perhaps carried out before: an append would have told.
        const remembered = await store.readCommand<Event>(context.tenant, stream, context.commandId);
        if (remembered) return done(version, remembered, true);
        return decision ? { ...decision, version } : { outcome: 'version-conflict', version };
      }

      const appended = await store.append<Event>(stream, version, decision.events, context);
      if (appended.outcome !== 'conflict')
        return done(version, appended.events, appended.outcome === 'repeated');
    }
    return { outcome: 'contended', version };
  };

/** The stream is at least where its reader found it, and where the command's last event put it. */
const done = <Event extends AnyEvent>(
  readAt: number,
  events: readonly Recorded<Event>[],
  repeated: boolean,
): Handled<Event, never> => {
  const version = Math.max(readAt, events.at(-1)?.version ?? 0);
  return { outcome: 'done', version, events, repeated };
};
