import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { publicationOf, type Publication } from './publication.ts';
import { categoryOf, topics } from './topics.ts';

const recordedIn = (stream: string, type = 'AssignmentIssued'): Recorded => ({
  id: 'e1',
  tenant: 'phuong-hoa-sen',
  stream,
  version: 1,
  schemaVersion: 1,
  type,
  data: { title: 'Treo pa nô', draft: 'internal' },
  metadata: {
    actor: 'p-1',
    commandId: 'c1',
    causationId: 'c1',
    correlationId: 'c1',
    recordedAt: '2026-03-02T01:00:00.000Z',
  },
  global: { transactionId: '9', position: '1' },
  previousHash: '',
  hash: 'aa',
});

const publishAssignment: Publication = ({ type }) =>
  type === 'DraftKept'
    ? null
    : { topic: topics.assignments.name, event: { type, data: { title: 'Treo pa nô' } } };

const route = publicationOf({ assignment: publishAssignment, draft: () => null });

describe('An event of a known category', () => {
  it('goes out as its contract, under its own place in the log', () => {
    const recorded = recordedIn('assignment/a1');
    expect(route(recorded)).toEqual({
      outcome: 'published',
      topic: 'dondoc.assignments.v1',
      recorded: { ...recorded, data: { title: 'Treo pa nô' } },
    });
  });

  it('leaves a stand-in without content when its context keeps it back', () => {
    expect(route(recordedIn('assignment/a1', 'DraftKept'))).toMatchObject({
      outcome: 'published',
      topic: 'dondoc.assignments.v1',
      recorded: { stream: 'assignment/a1', version: 1, type: 'dondoc.withheld.v1', data: {} },
    });
  });

  it('stays when it is kept back and its category has no topic', () =>
    expect(route(recordedIn('draft/d1'))).toEqual({ outcome: 'kept' }));
});

describe('An event of a category nobody publishes', () => {
  it.each(['payroll/x', 'constructor/x', 'payroll'])('is reported: %s', (stream) =>
    expect(route(recordedIn(stream))).toEqual({ outcome: 'unknown-category', category: categoryOf(stream) }),
  );
});

describe('The category of a stream', () => {
  it.each([
    ['assignment/a/1', 'assignment'],
    ['assignment', 'assignment'],
    ['/a', ''],
  ])('%s is of %s', (stream, category) => expect(categoryOf(stream)).toBe(category));
});
