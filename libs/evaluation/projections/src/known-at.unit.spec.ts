import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { factsAt } from './facts-at.ts';
import { factsKnownAt } from './known-at.ts';
import { periodOf } from './period.ts';

const issuedAt = '2026-03-02T09:00:00+07:00';
const submittedAt = '2026-03-10T09:00:00+07:00';
const by = { person: 'p-03', unit: 'mttq' };
const year = { from: '2026-01-01', to: '2026-12-31' };

const recorded = (event: AssignmentPublished, version: number, recordedAt: string) => ({
  ...event,
  id: `e-${version}`,
  tenant: 'phuong',
  stream: 'assignment/a-1',
  version,
  schemaVersion: 1,
  metadata: { actor: 'p', commandId: `c-${version}`, causationId: 'c', correlationId: 'c', recordedAt },
  global: { transactionId: '9', position: String(version) },
  previousHash: '0',
  hash: 'h',
});

/** Handed in on 10 March, written down on 20 March. */
const history: readonly Recorded<AssignmentPublished>[] = [
  recorded(
    {
      type: 'dondoc.assignment.issued.v1',
      data: {
        at: issuedAt,
        title: 'Tổng hợp dư luận',
        source: null,
        leadUnit: 'mttq',
        cooperatingUnits: [],
        issuedBy: { person: 'p-01', unit: 'ban-thuong-vu' },
        acceptingUnit: 'ban-thuong-vu',
        urgency: 'normal',
        coefficient: 1,
        recurrence: null,
        deadline: { at: '2026-03-14T00:00:00+07:00', text: null },
      },
    },
    1,
    '2026-03-02T02:00:00.000Z',
  ),
  recorded(
    {
      type: 'dondoc.assignment.result-submitted.v1',
      data: { at: submittedAt, by, summary: 'x', evidence: [{ title: 'a', reference: 'b' }], late: false },
    },
    2,
    '2026-03-20T02:00:00.000Z',
  ),
];

const asOf = '2026-03-18T00:00:00+07:00';
const factKnownAt = (knownAt: string) => {
  const [facts] = factsKnownAt(history, knownAt);
  return facts ? factsAt(facts, 'mttq', asOf, year) : null;
};

describe('A result written down late', () => {
  it('was not known before it was written down', () =>
    expect(factKnownAt('2026-03-19T00:00:00Z')).toMatchObject({
      submittedOn: null,
      events: [{ id: 'e-1', position: '9/1' }],
    }));

  it('is true of its day once it is known', () =>
    expect(factKnownAt('2026-03-20T02:00:00Z')).toMatchObject({
      submittedOn: '2026-03-10',
      events: [
        { id: 'e-1', position: '9/1' },
        { id: 'e-2', position: '9/2' },
      ],
    }));

  it('is no evidence of what was true before it happened', () => {
    const [facts] = factsKnownAt(history, '2026-12-31T00:00:00Z');
    const first = facts && factsAt(facts, 'mttq', '2026-03-09T00:00:00+07:00', year);
    expect(first).toBeNull();
  });

  it('did not exist before it was issued', () =>
    expect(factsKnownAt(history, '2026-03-01T00:00:00Z')).toEqual([]));
});

describe('A period', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
  ])('%s is %s to %s', (code, from, to) => expect(periodOf(code)).toEqual({ from, to }));

  it.each(['2026-Q5', '2026-13', '2026-q1', '26', ''])('is not "%s"', (code) =>
    expect(periodOf(code)).toBeNull(),
  );
});
