import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';

/** Beside `src` and `dist`, so that both find it. */
export const migrationsDirectory = fileURLToPath(new URL('../migrations', import.meta.url));

/**
 * Brings the database's schemas up to date and returns the names of the migrations it ran: none when there was nothing
 * to do. All run in one transaction or none do. Of two calls at once, one waits and then finds the work done.
 */
export const migrate = async (
  databaseUrl: string,
  log: (message: string) => void = () => undefined,
): Promise<readonly string[]> => {
  const ran = await runner({
    databaseUrl,
    dir: migrationsDirectory,
    direction: 'up',
    migrationsSchema: 'migration',
    createMigrationsSchema: true,
    migrationsTable: 'applied',
    singleTransaction: true,
    advisoryLockMode: 'wait',
    logger: { info: () => undefined, warn: log, error: log },
  });
  for (const { name } of ran) log(`migrated ${name}`);
  return ran.map(({ name }) => name);
};
