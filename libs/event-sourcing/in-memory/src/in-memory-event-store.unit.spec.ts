import { createHash } from 'node:crypto';
import { describeEventStore } from '@dondoc/event-sourcing-testing';
import { inMemoryEventStore } from './in-memory-event-store.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

describeEventStore(
  'The in-memory event store',
  async (ports) => inMemoryEventStore({ ...ports, sha256 }),
  sha256,
);
