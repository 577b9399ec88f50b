import { describe, expect, it } from 'vitest';
import { handleWith } from './command-handler.ts';
import { accept, reject, type Decider } from './decider.ts';
import type { AppendContext, EventStore } from './event-store.ts';
import type { Recorded } from './recorded-event.ts';

type Counted = Readonly<{ type: 'Counted'; data: Readonly<{ to: number }> }>;
type Count = Readonly<{ upTo: number }>;

const counter: Decider<number, Count, Counted, Readonly<{ code: 'too-far' }>> = {
  initialState: () => 0,
  decide: ({ upTo }, counted) => {
    if (upTo > counted + 2) return reject({ code: 'too-far' });
    const steps = Array.from({ length: Math.max(0, upTo - counted) }, (_, index) => counted + index + 1);
    return accept(...steps.map((to): Counted => ({ type: 'Counted', data: { to } })));
  },
  evolve: (_, { data }) => data.to,
};

const by = (commandId: string): AppendContext => ({
  tenant: 'ward-dong-da',
  actor: 'person-7',
  commandId,
  causationId: commandId,
  correlationId: commandId,
});

/** One stream in an array. `interruptions` are written by somebody else, one before each append, while any are left. */
const arrayStore = (interruptions: readonly Counted[] = []) => {
  const events: Recorded<Counted>[] = [];
  const commands: string[] = [];
  const ahead = [...interruptions];
  const write = ({ type, data }: Counted, commandId: string) =>
    events.push({
      id: `event-${events.length + 1}`,
      tenant: 'ward-dong-da',
      stream: 'count',
      version: events.length + 1,
      schemaVersion: 1,
      type,
      data,
      metadata: { ...by(commandId), recordedAt: '2026-03-02T01:30:00.250Z' },
      global: { transactionId: '1', position: String(events.length + 1) },
      previousHash: '',
      hash: '',
    });
  const of = (commandId: string) => events.filter(({ metadata }) => metadata.commandId === commandId);
  const store = {
    readStream: async () => [...events],
    readCommand: async (_tenant: string, _stream: string, commandId: string) =>
      commands.includes(commandId) ? of(commandId) : null,
    append: async (_: string, expected: number, added: readonly Counted[], { commandId }: AppendContext) => {
      const interruption = ahead.shift();
      if (interruption) write(interruption, 'somebody-else');
      if (commands.includes(commandId)) return { outcome: 'repeated', events: of(commandId) };
      if (events.length !== expected) return { outcome: 'conflict', actualVersion: events.length };
      added.forEach((event) => write(event, commandId));
      commands.push(commandId);
      return { outcome: 'appended', events: of(commandId) };
    },
    readAll: async () => events,
  };
  return store as unknown as EventStore;
};

const to = (value: number): Counted => ({ type: 'Counted', data: { to: value } });
const countOn = (store = arrayStore()) => handleWith(store, counter);

describe('A command', () => {
  it('is decided on the whole history and appended after it', async () => {
    const count = countOn();
    await count('count', { upTo: 2 }, by('first'));

    expect(await count('count', { upTo: 3 }, by('second'))).toMatchObject({
      outcome: 'done',
      version: 3,
      repeated: false,
      events: [{ version: 3, data: { to: 3 } }],
    });
  });

  it('that changes nothing is done at the version it found', async () => {
    const count = countOn();
    await count('count', { upTo: 2 }, by('first'));

    expect(await count('count', { upTo: 1 }, by('second'))).toEqual({
      outcome: 'done',
      version: 2,
      events: [],
      repeated: false,
    });
  });

  it('that the domain refuses says why and at which version', async () => {
    const rejected = { outcome: 'rejected', rejection: { code: 'too-far' }, version: 0 };
    expect(await countOn()('count', { upTo: 9 }, by('first'))).toEqual(rejected);
  });

  it('is decided again on what somebody else wrote in between', async () => {
    const count = countOn(arrayStore([to(1)]));

    expect(await count('count', { upTo: 2 }, by('first'))).toMatchObject({
      outcome: 'done',
      version: 2,
      events: [{ version: 2, data: { to: 2 } }],
    });
  });

  it('gives up when somebody else wins every attempt', async () => {
    const count = countOn(arrayStore([to(1), to(1), to(1), to(1), to(1)]));

    expect(await count('count', { upTo: 2 }, by('first'))).toEqual({ outcome: 'contended', version: 4 });
  });
});

describe('A command for an expected version', () => {
  it('is carried out on that version', async () => {
    const count = countOn();
    await count('count', { upTo: 1 }, by('first'), 0);

    expect(await count('count', { upTo: 2 }, by('second'), 1)).toMatchObject({ outcome: 'done', version: 2 });
  });

  it('is refused on any other, before the domain is asked', async () => {
    const conflict = { outcome: 'version-conflict', version: 0 };
    expect(await countOn()('count', { upTo: 9 }, by('first'), 1)).toEqual(conflict);
  });

  it('is refused when somebody else moves the stream on just then', async () => {
    const count = countOn(arrayStore([to(1)]));

    expect(await count('count', { upTo: 1 }, by('first'), 0)).toEqual({
      outcome: 'version-conflict',
      version: 1,
    });
  });
});

describe('A command sent again', () => {
  it('gets its first events and the present version', async () => {
    const count = countOn();
    await count('count', { upTo: 1 }, by('first'));
    await count('count', { upTo: 2 }, by('second'));

    expect(await count('count', { upTo: 9 }, by('first'), 0)).toMatchObject({
      outcome: 'done',
      version: 2,
      repeated: true,
      events: [{ version: 1 }],
    });
  });

  it('stays done when it did nothing and would be refused or too late by now', async () => {
    const count = countOn();
    await count('count', { upTo: 0 }, by('first'), 0);
    await count('count', { upTo: 1 }, by('second'));
    const again = { outcome: 'done', version: 1, events: [], repeated: true };

    expect(await count('count', { upTo: 9 }, by('first'))).toEqual(again);
    expect(await count('count', { upTo: 0 }, by('first'), 0)).toEqual(again);
  });

  it('stays done when it did nothing and would do something by now', async () => {
    const count = countOn();
    await count('count', { upTo: 0 }, by('first'));

    expect(await count('count', { upTo: 1 }, by('first'))).toMatchObject({ events: [], repeated: true });
  });
});
