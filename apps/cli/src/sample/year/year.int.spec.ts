import { compare, listDocuments } from '@dondoc/platform-read-models';
import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { project, startOfLog } from '@dondoc/event-sourcing-kernel';
import { assignmentCard } from '@dondoc/assignments-projections';
import { assignmentFacts } from '@dondoc/evaluation-projections';
import { verifyChain } from '@dondoc/ledger';
import { projections, router } from '@dondoc/platform-wiring';
import { freshDatabase } from '@dondoc/postgres-schema';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeYearDatabase, removeYearDatabase } from './database.ts';
import { digestOf } from './digest.ts';
import { keepProjecting } from './keep-projecting.ts';
import { sha256, storyPen } from './pen.ts';
import { publishedYear } from './read-year.spec.ts';
import { tellYear, type SampleYear } from './tell-year.ts';
import { yearTenant } from './ward.ts';
import { writeYear } from './write-year.ts';

const november = '2026-11-23T17:00:00+07:00';
const march = '2026-03-23T17:00:00+07:00';
const url = process.env['DATABASE_URL'];
if (!url) throw new Error('DATABASE_URL names no PostgreSQL server: run the tests by `npm test`.');

const ward = await freshDatabase(url);
const place = await makeYearDatabase(ward.url);
const pool = new pg.Pool({ connectionString: place.url, max: 4 });
const store = postgresEventStore(pool, { now: () => new Date(), newId: randomUUID });
let year: SampleYear;

const eventsOf = ({ entries }: SampleYear) => entries.reduce((sum, { events }) => sum + events.length, 0);

beforeAll(async () => {
  year = await tellYear(november);
});

afterAll(async () => {
  await pool.end();
  await removeYearDatabase(ward.url);
  await ward.drop();
});

/** Ids of transactions are each database's own; what else a position says must agree. */
const withoutTransactions = (documents: Iterable<readonly [string, unknown]>): ReadonlyMap<string, unknown> =>
  new Map(
    [...documents].map(([id, document]) => [
      id,
      JSON.parse(JSON.stringify(document).replace(/"position":"\d+\//g, '"position":"')),
    ]),
  );

describe('The sample year in a database of its own', () => {
  it('goes on from a shorter year, and is written once', async () => {
    const shorter = await tellYear(march);
    expect(await writeYear(pool, shorter)).toBe(eventsOf(shorter));
    expect(await writeYear(pool, year)).toBe(eventsOf(year) - eventsOf(shorter));
    expect(await writeYear(pool, year)).toBe(0);
  });

  it('is what was told, to the last hash, and its chains hold', async () => {
    const streams = [...new Set(year.entries.map(({ stream }) => stream))];
    expect(await digestOf(store, streams)).toBe(await digestOf(year.store, streams));
    const chains = await Promise.all(streams.map((stream) => store.readChain(yearTenant, stream)));
    expect(verifyChain(sha256, chains.flat())).toEqual({
      outcome: 'holds',
      streams: streams.length,
      events: eventsOf(year),
    });
  });

  it('has the read models that its events make', async () => {
    for (const projection of projections) expect(await compare(pool, store, projection, router)).toEqual([]);
    const facts = project(assignmentFacts, await publishedYear(year.store));
    const found = await listDocuments(pool, assignmentFacts.name, yearTenant, { limit: 1_000 });
    expect(withoutTransactions(found.map(({ id, document }) => [id, document] as const))).toEqual(
      withoutTransactions(facts),
    );
  });

  it('is not gone on with where it began otherwise', async () => {
    const other = await freshDatabase(url);
    const { url: its } = await makeYearDatabase(other.url);
    const there = new pg.Pool({ connectionString: its, max: 4 });
    const shorter = await tellYear(march);
    const withoutRules = shorter.entries.filter(({ stream }) => !stream.startsWith('rule-set/'));
    await writeYear(there, { entries: withoutRules });
    await expect(writeYear(there, shorter)).rejects.toThrow('--remove');
    await there.end();
    await removeYearDatabase(other.url);
    await other.drop();
  });

  it('names places in the log that are those of this database too', async () => {
    const { rows } = await pool.query<{ stream: string; version: number; position: string }>(
      'select stream, version, position::text from es.event',
    );
    const told = await year.store.readAll(startOfLog, 100_000);
    const placeOf = (each: Readonly<{ stream: string; version: number }>, position: string) =>
      `${each.stream} ${each.version} ${position}`;
    expect(rows.map((row) => placeOf(row, row.position)).toSorted()).toEqual(
      told.map((event) => placeOf(event, event.global.position)).toSorted(),
    );
  });

  it('is not gone on with where people have acted in it', async () => {
    const context = { tenant: yearTenant, actor: 'p', commandId: 'c', causationId: 'c', correlationId: 'c' };
    const next = (await tellYear()).entries.slice(year.entries.length);
    const stream = next[0]?.stream ?? '';
    const { length } = await store.readStream(yearTenant, stream);
    await store.append(stream, length, [{ type: 'AssignmentAcknowledged', data: {} }], context);
    await expect(writeYear(pool, { entries: next })).rejects.toThrow(stream);
  });
});

describe('The sample year while it is shown', () => {
  it('lets what is done in it be seen, until it is stopped', async () => {
    const other = await freshDatabase(url);
    const { url: its } = await makeYearDatabase(other.url);
    const there = new pg.Pool({ connectionString: its, max: 4 });
    const { entries } = await tellYear(march);
    const shown = entries.findIndex(({ stream }) => stream.startsWith('assignment/'));
    await writeYear(there, { entries: entries.slice(0, shown) });

    const stopping = new AbortController();
    const troubles: unknown[] = [];
    const projecting = keepProjecting(there, stopping.signal, (error) => void troubles.push(error));
    const cards = () => listDocuments(there, assignmentCard.name, yearTenant, { limit: 10 });
    expect(await cards()).toEqual([]);
    const { ports, moveTo } = storyPen();
    const log = postgresEventStore(there, ports);
    const issued = entries.at(shown);
    if (!issued) throw new Error('The year issues no assignment.');
    moveTo(issued);
    await log.append(issued.stream, issued.expectedVersion, issued.events, issued.context);
    await vi.waitFor(async () => expect(await cards()).toHaveLength(1), { timeout: 20_000 });

    stopping.abort();
    await projecting;
    expect(troubles).toEqual([]);
    for (const projection of projections) expect(await compare(there, log, projection, router)).toEqual([]);
    await there.end();
    await removeYearDatabase(other.url);
    await other.drop();
  });
});

describe('The database of the sample year', () => {
  const onWard = async (sql: string, ...values: readonly string[]): Promise<number | null> => {
    const client = new pg.Client({ connectionString: ward.url });
    await client.connect();
    const { rowCount } = await client.query(sql, [...values]);
    await client.end();
    return rowCount;
  };
  const exists = async (name: string): Promise<boolean> =>
    (await onWard('select from pg_database where datname = $1', name)) === 1;

  it('is removed as a whole, and only where there is one', async () => {
    const other = await freshDatabase(url);
    const { name } = await makeYearDatabase(other.url);
    expect(await removeYearDatabase(other.url)).toBe(true);
    expect([await exists(name), await exists(new URL(other.url).pathname.slice(1))]).toEqual([false, true]);
    expect(await removeYearDatabase(other.url)).toBe(false);
    await other.drop();
  });

  it('is kept where it holds anything else', async () => {
    const other = await freshDatabase(url);
    const { name, url: its } = await makeYearDatabase(other.url);
    const client = new pg.Client({ connectionString: its });
    await client.connect();
    const context = {
      actor: 'p',
      commandId: 'c',
      causationId: 'c',
      correlationId: 'c',
      tenant: 'phuong-that',
    };
    const log = postgresEventStore({ query: client.query.bind(client) }, storyPen().ports);
    await log.append('assignment/a-1', 0, [{ type: 'AssignmentAcknowledged', data: {} }], context);
    await client.end();
    await expect(removeYearDatabase(other.url)).rejects.toThrow(name);
    expect(await exists(name)).toBe(true);
    await onWard(`drop database ${pg.escapeIdentifier(name)}`);
    await other.drop();
  });
});
