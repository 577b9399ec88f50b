import type { Pool, PoolClient } from 'pg';
import { TransientError } from './transience.ts';

const ignore = (): void => undefined;

/**
 * Runs `work` in one transaction. Rejects with what `work` threw, rolled back; with TransientError when there is no
 * connection, or it broke: then even a commit may have been carried out, and only the database can say.
 */
export const inTransaction = async <Result>(
  pool: Pool,
  work: (tx: PoolClient) => Promise<Result>,
): Promise<Result> => {
  const tx = await pool.connect().catch((cause: unknown) => {
    throw new TransientError('There is no connection to the database.', { cause });
  });
  // A connection that breaks between two queries says so by an event, which unheard would end the process.
  tx.on('error', ignore);
  let broken = false;
  try {
    await tx.query(`begin; set local lock_timeout = '10s'`);
    const result = await work(tx);
    await tx.query('commit');
    return result;
  } catch (error) {
    broken = await tx.query('rollback').then(
      () => false,
      () => true,
    );
    if (broken) throw new TransientError('The connection to the database broke.', { cause: error });
    throw error;
  } finally {
    tx.off('error', ignore);
    tx.release(broken);
  }
};
