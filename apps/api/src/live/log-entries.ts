import { assignmentCard, assignmentTimeline, dutyCard } from '@dondoc/assignments-projections';
import { assignmentFacts, ratingCard, reportCard, ruleSetCard } from '@dondoc/evaluation-projections';
import { startOfLog, type GlobalPosition } from '@dondoc/event-sourcing-kernel';
import { notificationCard } from '@dondoc/notifications-projections';
import type pg from 'pg';
import { changeOf, type LogEntry } from './live-change.ts';

/** What pages are read from: an event counts as shown when every one of these has taken it in. */
const shownBy = [
  assignmentCard,
  assignmentTimeline,
  assignmentFacts,
  dutyCard,
  notificationCard,
  ratingCard,
  ruleSetCard,
  reportCard,
].map(({ name }) => name);

type Row = Readonly<{
  transactionId: string;
  position: string;
  stream: string;
  version: number;
  ours: boolean;
  person: string | null;
  takenIn: boolean;
}>;

// As the relay reads the log: up to the oldest transaction still open, so that nothing is passed by. What stands in
// `applied` was committed together with the documents.
const columns = `
  e.transaction_id::text as "transactionId", e.position::text as position, e.stream, e.version, e.tenant = $1 as ours,
  case when e.stream like 'notification/%' then e.data::json #>> '{recipient,person}' end as person,
  (select count(*) from read_model.projection p
    join read_model.applied a on a.projection = p.name and a.build = p.live_build
    where p.name = any($2) and a.tenant = e.tenant and a.stream = e.stream and a.version >= e.version
  ) = cardinality($2::text[]) as "takenIn"`;
const readable = 'e.transaction_id < pg_snapshot_xmin(pg_current_snapshot())';

const after = `select ${columns} from es.event e
  where (e.transaction_id, e.position) > ($3::text::xid8, $4::bigint) and ${readable}
  order by e.transaction_id, e.position limit $5`;

const newest = `select ${columns} from es.event e where ${readable}
  order by e.transaction_id desc, e.position desc limit $3`;

const entryOf = ({ transactionId, position, stream, version, ours, person, takenIn }: Row): LogEntry => {
  const change = ours ? changeOf(stream, version) : null;
  return { global: { transactionId, position }, change, person, takenIn: change === null || takenIn };
};

export type LogEntries = Readonly<{
  /** In the order of the log. */
  after: (position: GlobalPosition, limit: number) => Promise<readonly LogEntry[]>;
  /** The place before the first of the newest entries that is not shown yet; the end of the log where all are. */
  shownUpTo: () => Promise<GlobalPosition>;
}>;

const lookedBack = 500;

export const logEntries = (pool: Pick<pg.Pool, 'query'>, tenant: string): LogEntries => ({
  after: async ({ transactionId, position }, limit) => {
    const { rows } = await pool.query<Row>(after, [tenant, shownBy, transactionId, position, limit]);
    return rows.map(entryOf);
  },
  shownUpTo: async () => {
    const { rows } = await pool.query<Row>(newest, [tenant, shownBy, lookedBack]);
    const entries = rows.map(entryOf).toReversed();
    const firstHidden = entries.findIndex(({ takenIn }) => !takenIn);
    const shown = firstHidden === -1 ? entries : entries.slice(0, firstHidden);
    const first = entries[0];
    return shown.at(-1)?.global ?? (first ? justBefore(first.global) : startOfLog);
  },
});

const justBefore = ({ transactionId, position }: GlobalPosition): GlobalPosition => ({
  transactionId,
  position: String(BigInt(position) - 1n),
});
