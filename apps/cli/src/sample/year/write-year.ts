import { postgresEventStore } from '@dondoc/event-sourcing-postgres';
import { rebuild } from '@dondoc/platform-read-models';
import { projections, router } from '@dondoc/platform-wiring';
import type pg from 'pg';
import { Unusable } from '../../outcome.ts';
import { storyPen } from './pen.ts';
import type { SampleYear } from './tell-year.ts';
import { yearTenant, yearUnits } from './ward.ts';

const nameThePeople = async (pool: pg.Pool): Promise<void> => {
  const people = yearUnits.flatMap(({ head, deputies, officers }) => [head, ...deputies, ...officers]);
  await pool.query(
    `insert into directory.person (tenant, id, display_name, email)
     select $1, id, name, id || '@' || $1 || '.example' from unnest($2::text[], $3::text[]) as given (id, name)
     on conflict (tenant, id) do nothing`,
    [yearTenant, people.map(({ person }) => person), people.map(({ name }) => name)],
  );
};

const notThis = (stream: string): Unusable =>
  new Unusable(
    `Năm mẫu đang có khác với năm mẫu này (${stream}): hãy chạy lại với --remove rồi nạp lại. — The sample year that is there differs from this one (${stream}): run again with --remove, then load it anew.`,
    1,
  );

/**
 * Writes the year into the log of a database of its own and makes its read models. What is there already, from a shorter
 * year, is found by its command ids and hashes and stays. Answers how many events it added.
 */
export const writeYear = async (
  pool: pg.Pool,
  { entries }: Pick<SampleYear, 'entries'>,
  progress: (written: number, all: number) => void = () => undefined,
): Promise<number> => {
  const { ports, moveTo } = storyPen();
  const store = postgresEventStore(pool, ports);
  let added = 0;
  for (const [index, entry] of entries.entries()) {
    moveTo(entry);
    const written = await store.append(entry.stream, entry.expectedVersion, entry.events, entry.context);
    if (written.outcome === 'conflict' || written.events.at(-1)?.hash !== entry.hash)
      throw notThis(entry.stream);
    // What was told before comes first: told otherwise, the log would be out of its order.
    if (written.outcome === 'repeated' && added > 0) throw notThis(entry.stream);
    if (written.outcome === 'appended') added += written.events.length;
    if ((index + 1) % 500 === 0 || index + 1 === entries.length) progress(index + 1, entries.length);
  }
  await nameThePeople(pool);
  for (const projection of projections) await rebuild(pool, store, projection, router);
  return added;
};
