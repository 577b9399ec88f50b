import type { Sha256 } from '@dondoc/ledger';
import { beforeAll, describe } from 'vitest';
import { describeAppending } from './append.contract.ts';
import { writtenAt, type ContractPorts, type ContractStore } from './contract-setting.ts';
import { describeGlobalOrder } from './global-order.contract.ts';
import { describeLedger } from './ledger.contract.ts';
import { describeRepeating } from './repeat.contract.ts';

export type { ContractPorts, ContractStore } from './contract-setting.ts';

/** The promises of the `EventStore` port, for any store. `makeStore` is called once, with the clock and ids to use. */
export const describeEventStore = (
  name: string,
  makeStore: (ports: ContractPorts) => Promise<ContractStore>,
  sha256: Sha256,
): void => {
  describe(name, () => {
    let made: ContractStore | undefined;
    let ids = 0;

    beforeAll(async () => {
      made = await makeStore({ now: () => new Date(writtenAt), newId: () => `event-${(ids += 1)}` });
    });

    const store = (): ContractStore => {
      if (!made) throw new Error('The store is made before the first test: use it inside a test.');
      return made;
    };

    for (const part of [describeAppending, describeRepeating, describeGlobalOrder, describeLedger])
      part({ store, sha256 });
  });
};
