import type { ChainReader } from '@dondoc/ledger';
import { createHash } from 'node:crypto';
import { yearTenant } from './ward.ts';

/** One hash over the last link of every stream's chain: two logs with the same one hold the same events. */
export const digestOf = async (store: ChainReader, streams: readonly string[]): Promise<string> => {
  const digest = createHash('sha256');
  for (const stream of [...new Set(streams)].toSorted()) {
    const chain = await store.readChain(yearTenant, stream);
    digest.update(`${stream} ${chain.at(-1)?.hash ?? ''}\n`);
  }
  return digest.digest('hex');
};
