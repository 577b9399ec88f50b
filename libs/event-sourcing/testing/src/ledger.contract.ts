import { genesisHash, verifyChain } from '@dondoc/ledger';
import { describe, expect, it } from 'vitest';
import { eventsOf } from './append.contract.ts';
import { by, noted, ward, type ContractSetting } from './contract-setting.ts';

const awkward = {
  'composed and decomposed': ['Đôn đốc', 'Đôn đốc'.normalize('NFD'), 'ế', 'e\u0302\u0301'],
  'beyond the basic plane': '𠀋🏛️',
  escapes: 'a"b\\c\u0000\u0007\u2028\ud800 \r\n\t</script>',
  numbers: [
    0.1 + 0.2,
    1e21,
    1e-7,
    5e-324,
    Number.MAX_VALUE,
    Number.MAX_SAFE_INTEGER,
    -Number.MAX_SAFE_INTEGER,
    100,
  ],
  empty: ['', [], {}, null, false],
  'z before a': { z: 1, a: { '10': 'x', '9': 'y' }, ['__proto__' as string]: 'own' },
};

export const describeLedger = ({ store, sha256 }: ContractSetting): void => {
  const verify = async (stream: string) => verifyChain(sha256, await store().readChain(ward, stream));

  describe("An event's data", () => {
    it('is read back exactly, whatever it holds', async () => {
      const data = JSON.parse(JSON.stringify(awkward)) as unknown;
      const appended = await store().append('ledger/awkward', 0, [{ type: 'Noted', data }], by('awkward-1'));

      expect(eventsOf(appended)[0]?.data).toStrictEqual(data);
      const [read] = await store().readStream(ward, 'ledger/awkward');
      expect(JSON.stringify(read?.data)).toBe(JSON.stringify(data));
      expect(await verify('ledger/awkward')).toEqual({ outcome: 'holds', streams: 1, events: 1 });
    });

    it('is kept as the text that was hashed', async () => {
      const data = { z: 1, a: 'ế' };
      await store().append('ledger/text', 0, [{ type: 'Noted', data }], by('text-1'));

      const [stored] = await store().readChain(ward, 'ledger/text');
      expect(stored?.data).toBe('{"z":1,"a":"ế"}');
    });

    it('stays what it was when the writer changes its own copy', async () => {
      const data = { text: 'before' };
      await store().append('ledger/mine', 0, [{ type: 'Noted', data }], by('mine-1'));
      data.text = 'after';

      expect(await store().readStream(ward, 'ledger/mine')).toMatchObject([{ data: { text: 'before' } }]);
    });
  });

  describe("A stream's chain", () => {
    it('begins at the genesis hash and links each event to the one before, across appends', async () => {
      await store().append('ledger/chain', 0, [noted('a'), noted('b')], by('chain-1'));
      await store().append('ledger/chain', 2, [noted('c')], by('chain-2'));

      const [a, b, c] = await store().readStream(ward, 'ledger/chain');
      expect([a?.previousHash, b?.previousHash, c?.previousHash]).toEqual([genesisHash, a?.hash, b?.hash]);
      expect(await verify('ledger/chain')).toEqual({ outcome: 'holds', streams: 1, events: 3 });
    });

    it('does not hold once a stored character is another', async () => {
      await store().append('ledger/altered', 0, [noted('a'), noted('b')], by('altered-1'));
      const chain = await store().readChain(ward, 'ledger/altered');
      const altered = chain.map((event) => ({ ...event, data: event.data.replace('"b"', '"c"') }));

      expect(verifyChain(sha256, altered)).toMatchObject({ outcome: 'broken', version: 2, field: 'hash' });
    });
  });
};
