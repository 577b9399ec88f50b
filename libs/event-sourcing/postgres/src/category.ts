import type { AnyEvent, Recorded } from '@dondoc/event-sourcing-kernel';
import type pg from 'pg';
import { toRecorded, type EventRow } from './event-row.ts';
import * as statements from './statements.ts';

/** A stream with all its events, in order of version; there is at least one. */
export type StreamHistory<Event extends AnyEvent = AnyEvent> = Readonly<{
  tenant: string;
  stream: string;
  events: readonly Recorded<Event>[];
}>;

type Queries = Pick<pg.Pool, 'query'>;

const byStream = (events: readonly Recorded[]): readonly StreamHistory[] => {
  const histories = new Map<string, Recorded[]>();
  for (const event of events) {
    const history = histories.get(event.stream);
    if (history) history.push(event);
    else histories.set(event.stream, [event]);
  }
  return [...histories].map(([stream, history]) => ({
    tenant: history[0]?.tenant ?? '',
    stream,
    events: history,
  }));
};

/** The character after `/`: all names of a category lie before it, in the order of bytes. */
const afterSlash = '0';

/**
 * Every stream of a category (`assignment` of `assignment/a1`) of one tenant, whole, by pages of at most `pageSize`
 * streams in order of name. A walk along the primary key: each page is read as it is asked for, and what is written
 * meanwhile is seen where the walk has not yet come by.
 */
export async function* readCategoryOf(
  pool: Queries,
  tenant: string,
  category: string,
  pageSize: number,
): AsyncGenerator<readonly StreamHistory[]> {
  const end = `${category}${afterSlash}`;
  let after = `${category}/`;
  for (;;) {
    const { rows } = await pool.query<EventRow>(statements.readStreamsAfter, [tenant, after, end, pageSize]);
    const page = byStream(toRecorded(rows));
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = last.stream;
  }
}

/** The same of all tenants, one after the other. */
export async function* readCategory(
  pool: Queries,
  category: string,
  pageSize: number,
): AsyncGenerator<readonly StreamHistory[]> {
  for (const tenant of await tenantsOf(pool)) yield* readCategoryOf(pool, tenant, category, pageSize);
}

/** Which of these streams exist, whoever their tenant is. A look into the primary key for each tenant and name. */
export const existingStreams = async (
  pool: Queries,
  streams: readonly string[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await pool.query<{ stream: string }>(statements.existingStreams, [
    await tenantsOf(pool),
    streams,
  ]);
  return new Set(rows.map(({ stream }) => stream));
};

const tenantsOf = async (pool: Queries): Promise<readonly string[]> =>
  (await pool.query<{ tenant: string }>(statements.tenants)).rows.map(({ tenant }) => tenant);
