import { backoff, pause } from '@dondoc/messaging-kafka';
import pg from 'pg';

/**
 * The right to publish, held as long as `connection` lives: a lock of its session. All that the holder reads and writes
 * goes over this very connection, so whoever has lost the lease can neither read on nor move the checkpoint.
 */
export type Lease = Readonly<{
  connection: pg.Client;
  /** Aborted as soon as the connection is known to be gone. */
  lost: AbortSignal;
  release: () => Promise<void>;
}>;

const lockKey = `hashtextextended('relay ' || $1, 0)`;

/** Waits until nobody else holds the lease, whatever happens to the database meanwhile. Null when told to give up. */
export const takeLease = async (
  databaseUrl: string,
  name: string,
  givingUp: AbortSignal,
  waiting: (reason: string | null) => void,
): Promise<Lease | null> => {
  for (let failures = 0; !givingUp.aborted; failures += 1) {
    const lease = await tryLease(databaseUrl, name, givingUp, waiting).catch((error: unknown) => {
      waiting(`database: ${String(error)}`);
      return null;
    });
    if (lease) return lease;
    await pause(backoff(failures + 1), givingUp);
  }
  return null;
};

const betweenTriesMs = 250;

const tryLease = async (
  databaseUrl: string,
  name: string,
  givingUp: AbortSignal,
  waiting: (reason: string | null) => void,
): Promise<Lease | null> => {
  const losing = new AbortController();
  const connection = new pg.Client({
    connectionString: databaseUrl,
    application_name: `dondoc-relay`,
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
    keepAlive: true,
  });
  connection.on('error', () => losing.abort());
  connection.on('end', () => losing.abort());
  const release = () => connection.end().catch(() => undefined);
  try {
    await connection.connect();
    while (!givingUp.aborted && !losing.signal.aborted) {
      // Asked for, not waited for: a statement that waits for hours holds back the clearing away of old rows.
      const { rows } = await connection.query<{ got: boolean }>(
        `select pg_try_advisory_lock(${lockKey}) as got`,
        [name],
      );
      if (rows[0]?.got) return { connection, lost: losing.signal, release };
      waiting(null);
      await pause(betweenTriesMs, givingUp);
    }
  } catch (error) {
    await release();
    throw error;
  }
  await release();
  return null;
};
