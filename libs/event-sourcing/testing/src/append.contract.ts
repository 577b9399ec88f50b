import { describe, expect, it } from 'vitest';
import {
  by,
  neighbour,
  noted,
  ward,
  writtenAt,
  type ContractSetting,
  type Noted,
} from './contract-setting.ts';

export const describeAppending = ({ store }: ContractSetting): void => {
  describe('A stream that does not exist', () => {
    it('is empty', async () => {
      expect(await store().readStream(ward, 'append/never')).toEqual([]);
    });

    it('takes its first events at version 0 and says how they were recorded', async () => {
      const result = await store().append('append/new', 0, [noted('a'), noted('b')], by('new-1'));

      expect(result).toMatchObject({
        outcome: 'appended',
        events: [
          {
            tenant: ward,
            stream: 'append/new',
            version: 1,
            schemaVersion: 1,
            type: 'Noted',
            data: { text: 'a' },
          },
          {
            tenant: ward,
            stream: 'append/new',
            version: 2,
            schemaVersion: 1,
            type: 'Noted',
            data: { text: 'b' },
          },
        ],
      });
      expect(await store().readStream(ward, 'append/new')).toEqual(eventsOf(result));
    });

    it('refuses a later expected version and stays empty', async () => {
      const result = await store().append('append/ahead', 3, [noted('a')], by('ahead-1'));

      expect(result).toEqual({ outcome: 'conflict', actualVersion: 0 });
      expect(await store().readStream(ward, 'append/ahead')).toEqual([]);
    });
  });

  describe('A stream with events', () => {
    it('refuses a writer who decided on an earlier version, and keeps none of its events', async () => {
      const first = await store().append('append/late', 0, [noted('a'), noted('b')], by('late-1'));
      const late = await store().append('append/late', 1, [noted('c'), noted('d')], by('late-2'));

      expect(late).toEqual({ outcome: 'conflict', actualVersion: 2 });
      expect(await store().readStream(ward, 'append/late')).toEqual(eventsOf(first));
      expect(await store().readCommand(ward, 'append/late', 'late-2')).toBeNull();
    });

    it('takes one of two writers who decided on the same version', async () => {
      await store().append('append/race', 0, [noted('a')], by('race-1'));
      const results = await Promise.all([
        store().append('append/race', 1, [noted('b')], by('race-2')),
        store().append('append/race', 1, [noted('c')], by('race-3')),
      ]);

      expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['appended', 'conflict']);
      expect(results).toContainEqual({ outcome: 'conflict', actualVersion: 2 });
      expect(await store().readStream(ward, 'append/race')).toHaveLength(2);
    });

    it('is read after a version', async () => {
      await store().append('append/after', 0, [noted('a'), noted('b'), noted('c')], by('after-1'));

      const later = await store().readStream<Noted>(ward, 'append/after', 1);
      expect(later.map(({ version, data }) => [version, data.text])).toEqual([
        [2, 'b'],
        [3, 'c'],
      ]);
      expect(await store().readStream(ward, 'append/after', 3)).toEqual([]);
    });

    it('belongs to its tenant alone', async () => {
      await store().append('append/shared-name', 0, [noted('ours')], by('same-command'));
      const theirs = await store().append(
        'append/shared-name',
        0,
        [noted('theirs')],
        by('same-command', neighbour),
      );

      expect(theirs).toMatchObject({ outcome: 'appended', events: [{ tenant: neighbour, version: 1 }] });
      expect(await store().readStream(neighbour, 'append/shared-name')).toEqual(eventsOf(theirs));
    });
  });

  describe('An event', () => {
    it('carries who caused it by which command, when it was written and its schema version', async () => {
      await store().append('append/metadata', 0, [{ ...noted('a'), schemaVersion: 4 }], by('metadata-1'));

      expect(await store().readStream(ward, 'append/metadata')).toMatchObject([
        {
          schemaVersion: 4,
          metadata: {
            actor: 'person-7',
            commandId: 'metadata-1',
            causationId: 'request-1',
            correlationId: 'request-1',
            recordedAt: writtenAt,
          },
        },
      ]);
    });

    it('has an id of its own', async () => {
      const result = await store().append('append/ids', 0, [noted('a'), noted('b')], by('ids-1'));

      expect(new Set(eventsOf(result).map(({ id }) => id)).size).toBe(2);
    });

    it('is refused when its stream, type or command has a name that cannot be stored unchanged', async () => {
      const write = (stream: string, type: string, commandId: string) =>
        store().append(stream, 0, [{ type, data: {} }], by(commandId));

      await expect(write('append/\ud800', 'Noted', 'names-1')).rejects.toThrow(TypeError);
      await expect(write('append/names', 'No\0ted', 'names-2')).rejects.toThrow(TypeError);
      await expect(write('append/names', 'Noted', 'names\0')).rejects.toThrow(TypeError);
      expect(await store().readStream(ward, 'append/names')).toEqual([]);
    });
  });
};

export const eventsOf = (result: Awaited<ReturnType<ReturnType<ContractSetting['store']>['append']>>) => {
  if (result.outcome === 'conflict') throw new Error(`conflict at version ${result.actualVersion}`);
  return result.events;
};
