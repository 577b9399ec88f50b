import { createHash } from 'node:crypto';
import { describeEventStore } from '@dondoc/event-sourcing-testing';
import { afterAll } from 'vitest';
import { openDatabase } from './database.fixture.ts';
import { postgresEventStore } from './postgres-event-store.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const database = await openDatabase();
afterAll(() => database.close());

describeEventStore(
  'The PostgreSQL event store',
  async (ports) => postgresEventStore(database.pool, ports),
  sha256,
);
