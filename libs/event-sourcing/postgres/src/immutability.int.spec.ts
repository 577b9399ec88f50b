import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { by, noted, openDatabase, ports, ward } from './database.fixture.ts';
import { postgresEventStore } from './postgres-event-store.ts';

const { pool, close } = await openDatabase();
const store = postgresEventStore(pool, ports);
beforeAll(() => store.append('written', 0, [noted('a')], by('written-1')));
afterAll(close);

describe('What has been written', () => {
  it.each([
    `update es.event set data = '{}'`,
    `update es.event set data = data where false`,
    `delete from es.event`,
    `truncate es.event`,
    `update es.command set to_version = 9`,
    `delete from es.command`,
    `truncate es.command`,
    `set session_replication_role = replica; delete from es.event; reset session_replication_role`,
  ])('stays, even for its owner: %s', async (statement) => {
    await expect(pool.query(statement)).rejects.toThrow(/is refused: what has been written stays/);
    expect(await store.readStream(ward, 'written')).toMatchObject([{ version: 1, data: { text: 'a' } }]);
  });
});

describe('The application role', () => {
  const asApplication = async <Result>(work: (as: typeof pool.query) => Promise<Result>) => {
    const client = await pool.connect();
    await client.query('set role dondoc_app');
    try {
      return await work(client.query.bind(client) as typeof pool.query);
    } finally {
      client.release(true);
    }
  };

  it('appends and reads', async () => {
    const read = await asApplication(async (query) => {
      const theirs = postgresEventStore({ query }, ports);
      await theirs.append('application', 0, [noted('a')], by('application-1'));
      return [
        await theirs.readStream(ward, 'application'),
        await theirs.readCommand(ward, 'application', 'application-1'),
      ];
    });
    expect(read).toMatchObject([[{ version: 1 }], [{ version: 1 }]]);
  });

  it.each([
    `insert into es.command values ('t', 's', 'c', 1, 1, '{}')`,
    `insert into es.event (tenant) values ('t')`,
    `update es.event set data = '{}'`,
    `delete from es.event`,
    `truncate es.event`,
    `alter table es.event disable trigger all`,
  ])('has no other way: %s', async (statement) => {
    await expect(asApplication((query) => query(statement))).rejects.toMatchObject({ code: '42501' });
  });
});
