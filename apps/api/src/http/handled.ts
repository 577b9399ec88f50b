import type { AnyEvent, Handled, Recorded } from '@dondoc/event-sourcing-kernel';
import type { ProblemError } from './problem.ts';
import { problems } from './problems.ts';

export type Done<Event extends AnyEvent> = Readonly<{
  version: number;
  repeated: boolean;
  events: readonly Recorded<Event>[];
}>;

/** What a command did, or the problem that it met. A repeat has the version that the first one left. */
export const doneOf = <Event extends AnyEvent, Rejection>(
  handled: Handled<Event, Rejection>,
  refusal: (rejection: Rejection) => ProblemError,
): Done<Event> => {
  switch (handled.outcome) {
    case 'done': {
      const { events, repeated } = handled;
      return { version: events.at(-1)?.version ?? handled.version, repeated, events };
    }
    case 'rejected':
      throw refusal(handled.rejection);
    case 'version-conflict':
      throw problems.versionConflict(handled.version);
    case 'contended':
      throw problems.tryAgain();
    default:
      return handled satisfies never;
  }
};

export type Result = Readonly<{
  id: string;
  version: number;
  repeated: boolean;
  events: { id: string; type: string; version: number }[];
}>;

/** The same as an answer. `typeOf`: clients learn the contract's names, as they do from Kafka and from the timeline. */
export const resultOf = <Event extends AnyEvent, Rejection>(
  id: string,
  handled: Handled<Event, Rejection>,
  refusal: (rejection: Rejection) => ProblemError,
  typeOf: (event: Event) => string,
): Result => {
  const { version, repeated, events } = doneOf(handled, refusal);
  return {
    id,
    version,
    repeated,
    events: events.map((event) => ({ id: event.id, type: typeOf(event), version: event.version })),
  };
};
