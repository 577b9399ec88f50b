/** What a decider answers. A refusal is a value: the domain said no, nothing broke. */
export type Decision<Event, Rejection> =
  /** `events` empty: the command is already so, or no longer applies. */
  | Readonly<{ outcome: 'accepted'; events: readonly Event[] }>
  | Readonly<{ outcome: 'rejected'; rejection: Rejection }>;

/** Time, ids and everything else of the world come in on the command: `decide` and `evolve` look at nothing else. */
export type Decider<State, Command, Event, Rejection = never> = Readonly<{
  initialState: () => State;
  decide: (command: Command, state: State) => Decision<Event, Rejection>;
  /** Never refuses: an event has happened. */
  evolve: (state: State, event: Event) => State;
}>;

export const accept = <Event>(...events: readonly Event[]): Decision<Event, never> => ({
  outcome: 'accepted',
  events,
});

export const reject = <Rejection>(rejection: Rejection): Decision<never, Rejection> => ({
  outcome: 'rejected',
  rejection,
});

/** Folds a history into the state it leaves. */
export const fold = <State, Event>(
  decider: Pick<Decider<State, never, Event, unknown>, 'initialState' | 'evolve'>,
  events: readonly Event[],
): State => events.reduce(decider.evolve, decider.initialState());
