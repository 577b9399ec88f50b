/** Where a consumer stands in a partition, as its database says. */
export type Standing = Readonly<{ nextOffset: bigint; lastEventId: string | null }>;

/** What this process knows of the partition since it was assigned. */
export type Acquaintance = Readonly<{
  /** Whether the event before `nextOffset` was found to be the one that was handled. */
  verified: boolean;
  /** How often in a row Kafka was asked to go on from `offset`. */
  asked: Readonly<{ offset: bigint; times: number }> | null;
}>;

export type Arrived = Readonly<{ offset: bigint; eventId: string | null }>;

export type Continuation =
  /** Handle the messages from this index on; `hole` when some before it can no longer be had. */
  | Readonly<{ outcome: 'handle'; from: number; hole: boolean }>
  | Readonly<{ outcome: 'seek'; to: bigint }>
  /** Offsets stood for other messages: the topic was wiped and must be read from its beginning. */
  | Readonly<{ outcome: 'wiped' }>;

/** The offset to read from: one back, so that the event handled last can be seen to be still there. */
export const readFrom = ({ nextOffset }: Standing): bigint => (nextOffset > 0n ? nextOffset - 1n : 0n);

/**
 * Decides how to go on with messages that arrived, in order of offset and at least one. Kafka's own group offset has
 * no say: it may be behind, ahead, or belong to a topic that no longer exists.
 */
export const continuation = (
  arrived: readonly Arrived[],
  standing: Standing,
  { verified, asked }: Acquaintance,
): Continuation => {
  const { nextOffset, lastEventId } = standing;
  const from = verified ? nextOffset : readFrom(standing);
  const timesAsked = asked?.offset === from ? asked.times : 0;
  const first = arrived[0]?.offset ?? 0n;
  const last = arrived.at(-1)?.offset ?? 0n;

  // Asked once may have crossed a batch under way; lower offsets after asking twice mean there are no others.
  if (last < from) return timesAsked < 2 ? { outcome: 'seek', to: from } : { outcome: 'wiped' };
  if (first > from && timesAsked < 1) return { outcome: 'seek', to: from };
  if (!verified && lastEventId !== null) {
    const before = arrived.find(({ offset }) => offset === from);
    if (before && before.eventId !== lastEventId) return { outcome: 'wiped' };
  }
  const next = arrived.findIndex(({ offset }) => offset >= nextOffset);
  return { outcome: 'handle', from: next === -1 ? arrived.length : next, hole: first > nextOffset };
};
