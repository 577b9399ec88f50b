import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { organisationDecider, organisationStream } from '@dondoc/organisation-domain';
import { createHash, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { requireUnits } from './known-units.ts';
import { OrganisationRegister } from './organisation-register.ts';

const tenant = 'phuong-thu';
const at = '2026-01-01T00:00:00Z';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

let store: EventStore;
beforeEach(() => {
  store = inMemoryEventStore({ now: () => new Date(at), newId: randomUUID, sha256 });
});

const establish = (unit: string) =>
  handleWith(store, organisationDecider)(
    organisationStream(tenant),
    { type: 'EstablishUnit', data: { at, unit, name: unit, aliases: [], kind: 'office', parent: null } },
    { tenant, actor: 'system:test', commandId: unit, causationId: unit, correlationId: unit },
  );
const unitsOf = async (register: OrganisationRegister) => Object.keys((await register.state()).units);

describe('The register of units', () => {
  it('is empty before the first unit', async () =>
    expect(await unitsOf(new OrganisationRegister(store, { tenant }))).toEqual([]));

  it('has what was established a moment ago, and reads nothing twice', async () => {
    const read: number[] = [];
    const register = new OrganisationRegister(
      {
        ...store,
        readStream: (whose, stream, after = 0) => {
          read.push(after);
          return store.readStream(whose, stream, after);
        },
      },
      { tenant },
    );
    await establish('mttq');
    expect(await unitsOf(register)).toEqual(['mttq']);
    await establish('van-phong');
    expect(await unitsOf(register)).toEqual(['mttq', 'van-phong']);
    expect(await unitsOf(register)).toEqual(['mttq', 'van-phong']);
    expect(read).toEqual([0, 1, 2]);
  });

  it('does not forget for a reading that began earlier and ended later', async () => {
    await establish('mttq');
    const held: (() => void)[] = [];
    const register = new OrganisationRegister(
      {
        ...store,
        readStream: async (whose, stream, after) => {
          const events = await store.readStream(whose, stream, after);
          if (held.length === 0) await new Promise<void>((resolve) => held.push(resolve));
          return events as never;
        },
      },
      { tenant },
    );
    const slow = register.state();
    await expect.poll(() => held.length).toBe(1);
    await establish('van-phong');
    expect(await unitsOf(register)).toEqual(['mttq', 'van-phong']);
    held[0]?.();
    expect(Object.keys((await slow).units)).toEqual(['mttq']);
    expect(await unitsOf(register)).toEqual(['mttq', 'van-phong']);
  });
});

describe('A name of a unit', () => {
  it('that only sounds like a property of everything is unknown', () =>
    expect(() => requireUnits({ units: {} }, [{ path: 'leadUnit', unit: 'constructor' }])).toThrow(
      'leadUnit',
    ));
});
