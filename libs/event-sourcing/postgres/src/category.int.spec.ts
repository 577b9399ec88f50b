import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { existingStreams, readCategory } from './category.ts';
import { by, noted, openDatabase, ports, ward } from './database.fixture.ts';
import { postgresEventStore } from './postgres-event-store.ts';

const otherWard = 'ward-ba-dinh';

let database: Awaited<ReturnType<typeof openDatabase>>;

const read = async (category: string, pageSize: number) => {
  const pages = [];
  for await (const page of readCategory(database.pool, category, pageSize))
    pages.push(page.map(({ tenant, stream, events }) => `${tenant} ${stream} ${events.length}`));
  return pages;
};

beforeAll(async () => {
  database = await openDatabase();
  const store = postgresEventStore(database.pool, ports);
  for (const name of ['task/3', 'task/1', 'task/2', 'task', 'task-list/1', 'task0', 'unit/1'])
    await store.append(name, 0, [noted('a'), noted('b')], by(`c-${name}`));
  await store.append('task/1', 0, [noted('c')], { ...by('c-other'), tenant: otherWard });
});
afterAll(() => database.close());

describe('The streams of a category', () => {
  it.each([1, 2, 100])('come once each and whole, by pages of %s', async (pageSize) => {
    const pages = await read('task', pageSize);
    expect(pages.flat()).toEqual([
      `${otherWard} task/1 1`,
      `${ward} task/1 2`,
      `${ward} task/2 2`,
      `${ward} task/3 2`,
    ]);
    for (const page of pages) expect(page.length).toBeLessThanOrEqual(pageSize);
  });

  it('are none where the category has none', async () => expect(await read('tas', 2)).toEqual([]));

  it('are found by name, of any tenant', async () =>
    expect(await existingStreams(database.pool, ['task/1', 'task/9', 'unit/1'])).toEqual(
      new Set(['task/1', 'unit/1']),
    ));
});
