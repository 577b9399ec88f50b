import { describe, expect, it } from 'vitest';
import { eventsOf } from './append.contract.ts';
import { by, noted, ward, type ContractSetting } from './contract-setting.ts';

export const describeRepeating = ({ store }: ContractSetting): void => {
  describe('A command carried out before', () => {
    it('gets its first result, whatever it brings now', async () => {
      const first = await store().append('repeat/later', 0, [noted('a'), noted('b')], by('later-1'));
      await store().append('repeat/later', 2, [noted('c')], by('later-2'));
      const again = await store().append('repeat/later', 3, [noted('d')], by('later-1'));

      expect(again).toEqual({ outcome: 'repeated', events: eventsOf(first) });
      expect(await store().readStream(ward, 'repeat/later')).toHaveLength(3);
    });

    it('gets its first result at the version it was first sent with', async () => {
      const first = await store().append('repeat/same', 0, [noted('a')], by('same-1'));
      const again = await store().append('repeat/same', 0, [noted('a')], by('same-1'));

      expect(again).toEqual({ outcome: 'repeated', events: eventsOf(first) });
    });

    it('is remembered when it did nothing', async () => {
      await store().append('repeat/nothing', 0, [noted('a')], by('nothing-1'));
      const nothing = await store().append('repeat/nothing', 1, [], by('nothing-2'));
      await store().append('repeat/nothing', 1, [noted('b')], by('nothing-3'));
      const again = await store().append('repeat/nothing', 2, [noted('c')], by('nothing-2'));

      expect(nothing).toEqual({ outcome: 'appended', events: [] });
      expect(again).toEqual({ outcome: 'repeated', events: [] });
      expect(await store().readStream(ward, 'repeat/nothing')).toHaveLength(2);
    });

    it('is carried out once when it is sent twice at the same time', async () => {
      const results = await Promise.all([
        store().append('repeat/twice', 0, [noted('a')], by('twice-1')),
        store().append('repeat/twice', 0, [noted('a')], by('twice-1')),
      ]);

      expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['appended', 'repeated']);
      const [one, other] = results.map(eventsOf);
      expect(one).toEqual(other);
      expect(await store().readStream(ward, 'repeat/twice')).toEqual(one);
    });

    it('can be asked what it did', async () => {
      const first = await store().append('repeat/asked', 0, [noted('a'), noted('b')], by('asked-1'));
      await store().append('repeat/asked', 2, [], by('asked-2'));

      expect(await store().readCommand(ward, 'repeat/asked', 'asked-1')).toEqual(eventsOf(first));
      expect(await store().readCommand(ward, 'repeat/asked', 'asked-2')).toEqual([]);
      expect(await store().readCommand(ward, 'repeat/asked', 'asked-3')).toBeNull();
      expect(await store().readCommand(ward, 'repeat/elsewhere', 'asked-1')).toBeNull();
    });
  });

  describe('A command refused for its version', () => {
    it('is not remembered and may be sent again', async () => {
      await store().append('repeat/refused', 0, [noted('a')], by('refused-1'));
      await store().append('repeat/refused', 0, [noted('b')], by('refused-2'));
      const again = await store().append('repeat/refused', 1, [noted('b')], by('refused-2'));

      expect(again).toMatchObject({ outcome: 'appended', events: [{ version: 2, data: { text: 'b' } }] });
    });

    it('is refused also when it does nothing', async () => {
      await store().append('repeat/refused-nothing', 0, [noted('a')], by('refused-nothing-1'));

      expect(await store().append('repeat/refused-nothing', 0, [], by('refused-nothing-2'))).toEqual({
        outcome: 'conflict',
        actualVersion: 1,
      });
    });
  });
};
