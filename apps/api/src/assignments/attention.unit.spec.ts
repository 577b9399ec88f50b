import type { AssignmentCard } from '@dondoc/assignments-projections';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewAt } from './assignment-view.ts';
import { byAttention, placeOf, readCursor, writeCursor, type Place } from './attention.ts';

const now = '2026-03-10T09:00:00.000Z';

const card = (id: string, dueOn: string | null, change: Partial<AssignmentCard> = {}): AssignmentCard => ({
  id,
  version: 1,
  title: id,
  source: null,
  leadUnit: 'mttq',
  cooperatingUnits: [],
  issuedBy: { person: 'p-1', unit: 'ban-thuong-vu' },
  acceptingUnit: 'ban-thuong-vu',
  urgency: 'normal',
  coefficient: 1,
  recurrence: null,
  deadline: dueOn === null ? null : { at: `${dueOn}T00:00:00+07:00`, text: null },
  issuedAt: '2026-01-05T01:00:00.000Z',
  acknowledgedAt: null,
  submittedAt: null,
  acceptedAt: null,
  missedAt: null,
  escalatedTo: 0,
  returns: 0,
  percent: null,
  quality: null,
  earlierDeadlines: [],
  extensions: 0,
  extensionRequested: null,
  decline: null,
  suspension: null,
  acknowledgementOverdueAt: null,
  acceptanceOverdueAt: null,
  objectiveCauseAt: null,
  cancelledAt: null,
  ...change,
});

const done = { submittedAt: '2026-02-01T02:00:00Z', acceptedAt: '2026-02-02T02:00:00Z' };

const place = fc.record({
  rank: fc.integer({ min: 0, max: 5 }),
  dueAt: fc.option(fc.integer({ min: 0, max: 3 })),
  id: fc.string({ minLength: 1, maxLength: 2 }),
});

describe('A list of assignments', () => {
  it('puts what needs attention soonest first, and what is done last', () => {
    const shown = [
      card('done', '2026-02-10', done),
      card('done-too', '2026-02-12', { cancelledAt: '2026-02-11T02:00:00Z' }),
      card('no-deadline', null),
      card('green-late', '2026-06-01'),
      card('green', '2026-04-01'),
      card('amber', '2026-03-12'),
      card('red', '2026-03-10'),
      card('deep-red', '2026-03-03'),
    ].map((each) => viewAt(each, now));
    expect(shown.toSorted((a, b) => byAttention(placeOf(a), placeOf(b))).map(({ id }) => id)).toEqual([
      'deep-red',
      'red',
      'amber',
      'green',
      'green-late',
      'no-deadline',
      'done',
      'done-too',
    ]);
  });

  it('counts three working days to the deepest red, so that a holiday delays it', () => {
    expect(viewAt(card('a', '2026-02-14'), '2026-02-23T03:00:00Z').colour).toBe('red');
    expect(viewAt(card('a', '2026-02-14'), '2026-02-25T03:00:00Z').colour).toBe('deep-red');
  });

  it('has one order, whichever way it is asked for', () =>
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(Math.sign(byAttention(a, b))).toBe(-Math.sign(byAttention(b, a)) + 0);
        expect(byAttention(a, b) === 0).toBe(a.rank === b.rank && a.dueAt === b.dueAt && a.id === b.id);
        if (byAttention(a, b) < 0 && byAttention(b, c) < 0) expect(byAttention(a, c)).toBeLessThan(0);
      }),
    ));
});

describe('A cursor', () => {
  it('comes back as it was given out', () =>
    fc.assert(
      fc.property(place, (after: Place) => {
        expect(readCursor(writeCursor({ shownAt: now, after }))).toEqual({ shownAt: now, after });
      }),
    ));

  it.each(['', 'x', 'bnVsbA', Buffer.from('{"shownAt":"today"}').toString('base64url')])(
    'is none when it is "%s"',
    (text) => expect(readCursor(text)).toBeNull(),
  );
});
