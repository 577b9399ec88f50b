import { fold } from '@dondoc/event-sourcing-kernel';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import {
  actingFor,
  deputiesAt,
  officersAt,
  organisationDecider,
  organisationStream,
  type OrganisationEvent,
} from '@dondoc/organisation-domain';
import { freshDatabase } from '@dondoc/postgres-schema';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSampleWard } from './load.ts';

const tenant = 'phuong-hoa-sen';
const loadedAt = new Date('2026-03-02T02:00:00.000Z');
const url = process.env['DATABASE_URL'];
if (!url) throw new Error('DATABASE_URL names no PostgreSQL server: run the tests by `npm test`.');

const database = await freshDatabase(url);
const pool = new pg.Pool({ connectionString: database.url, max: 2 });
afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe('The sample ward', () => {
  it('has a head and a deputy in every unit, officers in most, and a name for each of them', async () => {
    await loadSampleWard(pool, tenant, loadedAt);
    const store = postgresEventStore(pool, { now: () => loadedAt, newId: randomUUID });
    const history = await store.readStream<OrganisationEvent>(tenant, organisationStream(tenant));
    const state = fold(organisationDecider, history);
    const at = loadedAt.toISOString();
    const people = Object.keys(state.units).flatMap((unit) => {
      const [head, deputies] = [actingFor(state, unit, at), deputiesAt(state, unit, at)];
      expect([unit, head === null, deputies.length]).toEqual([unit, false, 1]);
      return [head, ...deputies, ...officersAt(state, unit, at)];
    });
    expect(people).toHaveLength(21);
    const { rows } = await pool.query('select id from directory.person where tenant = $1', [tenant]);
    expect(rows.map(({ id }: { id: string }) => id).toSorted()).toEqual(people.toSorted());
  });

  it('is loaded once', async () => {
    expect(await loadSampleWard(pool, tenant, new Date('2026-03-09T02:00:00.000Z'))).toBe(0);
  });
});
