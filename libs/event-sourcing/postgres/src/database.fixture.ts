import { randomUUID } from 'node:crypto';
import type { AppendContext } from '@dondoc/event-sourcing-kernel';
import { freshDatabase } from '@dondoc/postgres-schema';
import pg from 'pg';
import type { PostgresPorts } from './postgres-event-store.ts';

/** A migrated database of the spec file's own on the server of `DATABASE_URL`. */
export const openDatabase = async () => {
  const databaseUrl = process.env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL names no PostgreSQL server: run the tests by `npm test`.');
  const { url, drop } = await freshDatabase(databaseUrl);
  const pool = new pg.Pool({ connectionString: url, max: 12 });
  const close = async () => {
    await pool.end();
    await drop();
  };
  return { pool, close };
};

export const ports: PostgresPorts = {
  now: () => new Date('2026-03-02T01:30:00.250Z'),
  newId: randomUUID,
};

export const ward = 'ward-dong-da';

export const noted = (text: string) => ({ type: 'Noted', data: { text } }) as const;

export const by = (commandId: string): AppendContext => ({
  tenant: ward,
  actor: 'person-7',
  commandId,
  causationId: commandId,
  correlationId: commandId,
});
