import { describe, expect, it } from 'vitest';
import { project, type Projection } from './projection.ts';
import type { Recorded } from './recorded-event.ts';

type Opened = Readonly<{ type: 'Opened'; data: Readonly<{ title: string }> }>;
type Closed = Readonly<{ type: 'Closed'; data: Readonly<Record<never, never>> }>;
type Renamed = Readonly<{ type: 'Renamed'; data: Readonly<{ title: string }> }>;
type Event = Opened | Closed | Renamed;

const openTitles: Projection<Readonly<{ title: string }>, Event> = {
  name: 'open-titles',
  version: 1,
  handles: ['Opened', 'Closed'],
  documentId: ({ stream }) => stream,
  evolve: (_, { type, data }) => (type === 'Opened' ? data : null),
};

const recorded = (stream: string, version: number, event: Event): Recorded<Event> => ({
  ...event,
  id: `${stream}-${version}`,
  tenant: 'ward-dong-da',
  stream,
  version,
  schemaVersion: 1,
  metadata: {
    actor: 'a',
    commandId: 'c',
    causationId: 'c',
    correlationId: 'c',
    recordedAt: '2026-03-02T01:30:00.250Z',
  },
  global: { transactionId: '1', position: String(version) },
  previousHash: '',
  hash: '',
});

const opened = (stream: string, version = 1) =>
  recorded(stream, version, { type: 'Opened', data: { title: stream } });

describe('A projected history', () => {
  it('has a document for each id its events name', () => {
    expect(Object.fromEntries(project(openTitles, [opened('a'), opened('b')]))).toEqual({
      a: { title: 'a' },
      b: { title: 'b' },
    });
  });

  it('has no document once an event removed it', () => {
    const closed = recorded('a', 2, { type: 'Closed', data: {} });
    expect(Object.fromEntries(project(openTitles, [opened('a'), opened('b'), closed]))).toEqual({
      b: { title: 'b' },
    });
  });

  it('passes over events that the projection does not handle', () => {
    const renamed = recorded('a', 2, { type: 'Renamed', data: { title: 'other' } });
    expect(Object.fromEntries(project(openTitles, [opened('a'), renamed]))).toEqual({ a: { title: 'a' } });
  });
});
