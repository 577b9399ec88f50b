import type { AppendContext, EventStore, NewEvent } from '@dondoc/event-sourcing-kernel';
import type { ChainReader, Sha256 } from '@dondoc/ledger';

/** Ports that the suite gives to a store, so that it knows what the store must write. */
export type ContractPorts = Readonly<{ now: () => Date; newId: () => string }>;

export type ContractStore = EventStore & ChainReader;

/** One suite's store, made before its first test. Every test writes to streams of its own. */
export type ContractSetting = Readonly<{ store: () => ContractStore; sha256: Sha256 }>;

export const writtenAt = '2026-03-02T01:30:00.250Z';
export const ward = 'ward-dong-da';
export const neighbour = 'ward-lang';

export type Noted = Readonly<{ type: 'Noted'; data: Readonly<{ text: string }> }>;

export const noted = (text: string): NewEvent<Noted> => ({ type: 'Noted', data: { text } });

export const by = (commandId: string, tenant = ward): AppendContext => ({
  tenant,
  actor: 'person-7',
  commandId,
  causationId: 'request-1',
  correlationId: 'request-1',
});
