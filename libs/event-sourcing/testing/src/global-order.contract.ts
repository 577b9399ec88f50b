import {
  compareGlobal,
  startOfLog,
  type EventStore,
  type GlobalPosition,
  type Recorded,
} from '@dondoc/event-sourcing-kernel';
import { describe, expect, it, vi } from 'vitest';
import { eventsOf } from './append.contract.ts';
import { by, neighbour, noted, ward, type ContractSetting } from './contract-setting.ts';

export const describeGlobalOrder = ({ store }: ContractSetting): void => {
  describe('The whole log', () => {
    it('holds the events of all streams and tenants in the order of their appends', async () => {
      const mark = await markEnd(store(), 'order/mark');
      const ours = await store().append('order/a', 0, [noted('1'), noted('2')], by('order-1'));
      const theirs = await store().append('order/a', 0, [noted('3')], by('order-2', neighbour));
      const more = await store().append('order/b', 0, [noted('4')], by('order-3'));

      const written = [ours, theirs, more].flatMap(eventsOf);
      const log = await readUntil(store(), mark, written.length);
      expect(log).toEqual(written);
      expect(log).toEqual(log.toSorted((a, b) => compareGlobal(a.global, b.global)));
    });

    it('is read in pages, each after the last event of the one before', async () => {
      const mark = await markEnd(store(), 'order/pages-mark');
      await store().append('order/pages', 0, [noted('1'), noted('2'), noted('3')], by('pages-1'));
      await store().append('order/pages', 3, [noted('4'), noted('5')], by('pages-2'));
      await readUntil(store(), mark, 5);

      const pages = await readPages(store(), mark, 2);
      expect(pages.map((page) => page.map(({ version }) => version))).toEqual([[1, 2], [3, 4], [5]]);
    });

    it('begins before its first event', async () => {
      await store().append('order/first', 0, [noted('1')], by('first-1'));

      const [first] = await readUntil(store(), startOfLog, 1);
      expect(compareGlobal(first?.global ?? startOfLog, startOfLog)).toBe(1);
    });

    it('keeps the place that a stream gives for an event', async () => {
      await store().append('order/place', 0, [noted('1'), noted('2')], by('place-1'));

      const [first, second] = await store().readStream(ward, 'order/place');
      expect(await readUntil(store(), first?.global ?? startOfLog, 1)).toEqual([second]);
    });
  });
};

/** A store may hold events back while somebody else's older transaction is open, so reading may take some tries. */
const readUntil = (store: EventStore, after: GlobalPosition, count: number): Promise<readonly Recorded[]> =>
  vi.waitFor(
    async () => {
      const log = await store.readAll(after, count + 1);
      expect(log.length).toBeGreaterThanOrEqual(count);
      return log;
    },
    { timeout: 15_000, interval: 10 },
  );

/** Writes an event and waits until it is read: then so is everything before it. */
const markEnd = async (store: EventStore, stream: string): Promise<GlobalPosition> => {
  const [mark] = eventsOf(await store.append(stream, 0, [noted('mark')], by(`${stream}-1`)));
  if (!mark) throw new Error('An append of one event returned none.');
  const before = { ...mark.global, position: String(BigInt(mark.global.position) - 1n) };
  await readUntil(store, before, 1);
  return mark.global;
};

const readPages = async (
  store: EventStore,
  after: GlobalPosition,
  size: number,
): Promise<readonly (readonly Recorded[])[]> => {
  const page = await store.readAll(after, size);
  const last = page.at(-1);
  return last ? [page, ...(await readPages(store, last.global, size))] : [];
};
