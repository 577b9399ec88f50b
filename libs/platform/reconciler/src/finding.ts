import type { Instant } from '@dondoc/assignments-domain';

export const findingKinds = [
  'workflow-missing',
  'workflow-outlives-assignment',
  'workflow-without-assignment',
  'rung-missed',
  'occurrence-not-made',
  'follow-up-missing',
  'assignment-unplannable',
  'row-differs',
  'read-model-not-built',
  'events-not-relayed',
  'dead-letters',
] as const;

export type FindingKind = (typeof findingKinds)[number];

type OfStream<Kind extends FindingKind, Details = object> = Readonly<
  { kind: Kind; tenant: string; stream: string } & Details
>;

/** One place where what is differs from what should be by the event store. */
export type Finding =
  /** `last`: how the workflow of that id ended, null where Temporal knows none. */
  | OfStream<'workflow-missing', { last: string | null }>
  | OfStream<'workflow-outlives-assignment'>
  | Readonly<{ kind: 'workflow-without-assignment'; workflowId: string }>
  /** `since`: when the stage was first due. Never the fault of the unit that was to be told. */
  | OfStream<'rung-missed', { stage: string; since: Instant; fault: 'ours' }>
  /** A period of a duty has begun, and its workflow, which runs, has not made its assignment. */
  | OfStream<'occurrence-not-made', { period: string; since: Instant }>
  /** `stream` says that something follows in the stream `to`, where it has not happened. */
  | OfStream<'follow-up-missing', { to: string; what: 'occurrence' | 'child' | 'end-of-child' }>
  | OfStream<'assignment-unplannable', { reason: string }>
  /** `fields`: those that differ; none named where the whole document is missing or too many. */
  | Readonly<{
      kind: 'row-differs';
      projection: string;
      tenant: string;
      id: string;
      row: 'altered' | 'missing' | 'surplus';
      fields: readonly string[];
    }>
  | Readonly<{
      kind: 'read-model-not-built';
      projection: string;
      liveVersion: number | null;
      version: number;
    }>
  /** `events` is counted up to a bound; `seconds`: age of the oldest. */
  | Readonly<{ kind: 'events-not-relayed'; events: number; seconds: number }>
  | Readonly<{ kind: 'dead-letters'; consumer: string; count: number }>;

/** `hindrance`: why a repair was not tried although it was asked for and there is one. */
export type Found = Finding & Readonly<{ repaired: boolean; hindrance: string | null }>;

export type Tally = Readonly<Record<FindingKind, Readonly<{ found: number; repaired: number }>>>;

const nothing: Tally = {
  'workflow-missing': { found: 0, repaired: 0 },
  'workflow-outlives-assignment': { found: 0, repaired: 0 },
  'workflow-without-assignment': { found: 0, repaired: 0 },
  'rung-missed': { found: 0, repaired: 0 },
  'occurrence-not-made': { found: 0, repaired: 0 },
  'follow-up-missing': { found: 0, repaired: 0 },
  'assignment-unplannable': { found: 0, repaired: 0 },
  'row-differs': { found: 0, repaired: 0 },
  'read-model-not-built': { found: 0, repaired: 0 },
  'events-not-relayed': { found: 0, repaired: 0 },
  'dead-letters': { found: 0, repaired: 0 },
};

export const emptyTally = (): Tally => nothing;

/** Counts one more; the findings themselves need not be kept. */
export const tally = (counted: Tally, { kind, repaired }: Pick<Found, 'kind' | 'repaired'>): Tally => ({
  ...counted,
  [kind]: {
    found: counted[kind].found + 1,
    repaired: counted[kind].repaired + (repaired ? 1 : 0),
  },
});
