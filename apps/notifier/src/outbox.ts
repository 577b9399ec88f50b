import type { Pool } from 'pg';

export type OutboxChannel = 'email' | 'webhook';

/** One notification on one channel that is due. `digest`: the mail it was last put into, or null. */
export type Row = Readonly<{
  tenant: string;
  id: string;
  channel: OutboxChannel;
  person: string;
  digest: string | null;
}>;

export type Outbox = Readonly<{
  /** Takes one that goes out by itself, for `leaseMs`: until then nobody else gets it. Empty when none is due. */
  claimSingle: (channel: OutboxChannel, now: string) => Promise<readonly Row[]>;
  /** Takes all that waits for one person's digest; empty when nobody's is due. */
  claimDigest: (channel: OutboxChannel, now: string) => Promise<readonly Row[]>;
  /** Remembers the mail before it goes out, so that it is the same one when it is tried again. */
  bind: (rows: readonly Row[], digest: string) => Promise<void>;
  postpone: (rows: readonly Row[], until: string) => Promise<void>;
  remove: (rows: readonly Row[]) => Promise<void>;
}>;

const columns = 'o.tenant, o.id, o.channel, o.person, o.digest';
const these = `from unnest($1::text[], $2::text[], $3::text[]) as mine (tenant, id, channel)
  where (o.tenant, o.id, o.channel) = (mine.tenant, mine.id, mine.channel)`;

const keysOf = (rows: readonly Row[]): readonly (readonly string[])[] => [
  rows.map(({ tenant }) => tenant),
  rows.map(({ id }) => id),
  rows.map(({ channel }) => channel),
];

/** Every call is one statement that commits at once: no transaction is open while somebody is waited for. */
export const outbox = (pool: Pick<Pool, 'query'>, leaseMs: number): Outbox => ({
  claimSingle: async (channel, now) => {
    const { rows } = await pool.query<Row>(
      `update notifications.outbox o set leased_until = now() + $3 * interval '1 millisecond'
       from (
         select tenant, id, channel from notifications.outbox
         where channel = $1 and send_as = 'single' and not_before <= $2 and leased_until < now()
         order by not_before limit 1 for update skip locked
       ) as due
       where (o.tenant, o.id, o.channel) = (due.tenant, due.id, due.channel)
       returning ${columns}`,
      [channel, now, leaseMs],
    );
    return rows;
  },
  claimDigest: async (channel, now) => {
    const { rows } = await pool.query<Row>(
      `update notifications.outbox o set leased_until = now() + $3 * interval '1 millisecond'
       from (
         select waiting.tenant, waiting.id, waiting.channel
         from notifications.outbox waiting join (
           select tenant, person, digest from notifications.outbox
           where channel = $1 and send_as = 'digest' and not_before <= $2 and leased_until < now()
           order by not_before, tenant, person, digest limit 1
         ) as first on waiting.tenant = first.tenant and waiting.person = first.person
           and waiting.digest is not distinct from first.digest
         where waiting.channel = $1 and waiting.send_as = 'digest'
           and waiting.not_before <= $2 and waiting.leased_until < now()
         for update of waiting skip locked
       ) as due
       where (o.tenant, o.id, o.channel) = (due.tenant, due.id, due.channel)
       returning ${columns}`,
      [channel, now, leaseMs],
    );
    return rows;
  },
  bind: async (rows, digest) => {
    await pool.query(`update notifications.outbox o set digest = $4 ${these}`, [...keysOf(rows), digest]);
  },
  postpone: async (rows, until) => {
    await pool.query(
      `update notifications.outbox o set not_before = $4, leased_until = '-infinity' ${these}`,
      [...keysOf(rows), until],
    );
  },
  remove: async (rows) => {
    await pool.query(`delete from notifications.outbox o using ${these.slice('from '.length)}`, [
      ...keysOf(rows),
    ]);
  },
});
