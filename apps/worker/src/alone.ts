import type { Pool } from 'pg';

const lockKey = `hashtextextended('reconciler', 0)`;

/** Runs `work` unless another process does so on this database; whether it ran. A broken connection frees the right. */
export const aloneOn = async (pool: Pool, work: () => Promise<void>): Promise<boolean> => {
  const client = await pool.connect();
  let broken = false;
  const onError = (): void => {
    broken = true;
  };
  client.on('error', onError);
  try {
    const { rows } = await client.query<{ got: boolean }>(`select pg_try_advisory_lock(${lockKey}) as got`);
    if (!rows[0]?.got) return false;
    try {
      await work();
    } finally {
      await client.query(`select pg_advisory_unlock(${lockKey})`).catch(onError);
    }
    return true;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
};
