import type pg from 'pg';

export const DIRECTORY = Symbol('Directory');

/** Names of people by their opaque ids; who is not in it has none. */
export type Directory = Readonly<{
  namesOf: (people: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}>;

type Row = Readonly<{ id: string; name: string }>;

export const postgresDirectory = (pool: Pick<pg.Pool, 'query'>, tenant: string): Directory => ({
  namesOf: async (people) => {
    const { rows } = await pool.query<Row>(
      'select id, display_name as name from directory.person where tenant = $1 and id = any($2)',
      [tenant, [...people]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  },
});
