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
 * command is carried out on exactly that version or not at all. A repeated command id returns its first result.
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
      const earlier = await repeatOf<Event>(store, stream, context, history);
      if (earlier) return { outcome: 'done', version, events: earlier, repeated: true };
      if (expectedVersion !== undefined && expectedVersion !== version)
        return { outcome: 'version-conflict', version };
      const decision = decider.decide(command, fold(decider, history));
      if (decision.outcome === 'rejected') return { ...decision, version };
      const appended = await store.append<Event>(stream, version, decision.events, context);
      if (appended.outcome !== 'conflict')
        return {
          outcome: 'done',
          version: Math.max(version, appended.events.at(-1)?.version ?? 0),
          events: appended.events,
          repeated: appended.outcome === 'repeated',
        };
    }
    return { outcome: 'contended', version };
  };

/** Events carry their command's id, so only a command that did nothing has to be asked for. */
const repeatOf = async <Event extends AnyEvent>(
  store: EventStore,
  stream: string,
  { tenant, commandId }: AppendContext,
  history: readonly Recorded<Event>[],
): Promise<readonly Recorded<Event>[] | null> => {
  const done = history.filter((recorded) => recorded.metadata.commandId === commandId);
  return done.length > 0 || history.length === 0
    ? done.length > 0
      ? done
      : null
    : store.readCommand<Event>(tenant, stream, commandId);
};
