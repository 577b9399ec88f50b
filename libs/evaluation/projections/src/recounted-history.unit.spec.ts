import { addDays, vietnamPublic2026 } from '@dondoc/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from './known-at.ts';
import { countingAnew, withDays, type AskedDays } from './other-calendar.ts';
import { recountedHistory } from './recounted-history.ts';
import {
  calendarOf,
  counted,
  granted,
  issued,
  lived,
  missed,
  recorded,
  requested,
  resumed,
  returned,
  submitted,
  suspended,
  turnKinds,
  version,
  type Turn,
} from './recounted.fixture.ts';
import type { AssignmentPublished } from '@dondoc/assignments-contracts';

// Three working days from Monday 8 June end with Thursday 11 June; with Wednesday 10 June off, with Friday 12 June.
const threeDays = counted(3);
const wednesdayOff: AskedDays = { daysOff: ['2026-06-10'], workedDays: [] };
const noDays: AskedDays = { daysOff: [], workedDays: [] };

const otherwise = (days: AskedDays, ...events: readonly AssignmentPublished[]) =>
  recountedHistory(events.map(recorded()), (deadline) => countingAnew(calendarOf, days)(deadline).deadline);
const factsWith = (days: AskedDays, ...events: readonly AssignmentPublished[]) => {
  const [facts] = factsOf(otherwise(days, ...events));
  if (!facts) throw new Error('no facts');
  return facts;
};

describe('A deadline of three working days, with a day off more among them', () => {
  const onFriday = '2026-06-12T10:00:00+07:00';

  it('ends a working day later, and what came on that day was in time', () =>
    expect(factsWith(wednesdayOff, issued(threeDays), submitted(onFriday, true))).toMatchObject({
      deadlines: [{ at: '2026-06-13T00:00:00+07:00' }],
      submissions: [{ at: onFriday, late: false }],
    }));

  it('is still missed by what came after it', () =>
    expect(
      factsWith(wednesdayOff, issued(threeDays), submitted('2026-06-13T00:00:00+07:00', true)).submissions,
    ).toMatchObject([{ late: true }]));

  it('was not missed when the first one passed: that event would not have happened', () =>
    expect(otherwise(wednesdayOff, issued(threeDays), missed(threeDays.at)).map(({ type }) => type)).toEqual([
      'dondoc.assignment.issued.v1',
    ]));

  it('leaves as much after a return as would have been left', () => {
    // Handed in on Thursday at 10:00 and returned on Monday 15 at 10:00. 14 hours were left: the end of Monday.
    // By the other calendar 38 hours were left: the end of Tuesday 16.
    const [handedIn, back] = ['2026-06-11T10:00:00+07:00', '2026-06-15T10:00:00+07:00'];
    const left = { ...threeDays, at: '2026-06-16T00:00:00+07:00' };
    const again = submitted('2026-06-16T09:00:00+07:00', true);
    const events = [issued(threeDays), submitted(handedIn, false), returned(back, left), again];
    expect(factsWith(noDays, ...events).submissions.at(-1)?.late).toBe(true);
    expect(factsWith(wednesdayOff, ...events)).toMatchObject({
      deadlines: [{ at: '2026-06-13T00:00:00+07:00' }, { at: '2026-06-17T00:00:00+07:00' }],
      submissions: [{ late: false }, { late: false }],
    });
  });

  it('leaves as much after a suspension as would have been left', () => {
    const left = { ...threeDays, at: '2026-06-23T00:00:00+07:00' };
    const [stood, went] = ['2026-06-11T10:00:00+07:00', '2026-06-22T10:00:00+07:00'];
    const [facts] = factsOf(
      otherwise(wednesdayOff, issued(threeDays), suspended(stood), resumed(went, left)),
    );
    expect(facts?.deadlines.at(-1)?.at).toBe('2026-06-24T00:00:00+07:00');
  });

  it('had not passed when more time was asked for on its last day', () => {
    const named = { at: '2026-06-20T00:00:00+07:00', text: null };
    const extension = granted('2026-06-15T10:00:00+07:00', named, threeDays, true);
    const events = [issued(threeDays), missed(threeDays.at), requested(onFriday, named), extension];
    expect(factsWith(noDays, ...events).missesExtended).toHaveLength(1);
    expect(factsWith(wednesdayOff, ...events)).toMatchObject({
      missesExtended: [],
      deadlines: [{}, { at: named.at }],
    });
  });

  it('had not passed then either, where the work stood still before the ruling', () => {
    const named = { at: '2026-07-01T00:00:00+07:00', text: null };
    const events = [
      issued(threeDays),
      requested(onFriday, named),
      suspended('2026-06-12T11:00:00+07:00'),
      resumed('2026-06-15T10:00:00+07:00', threeDays),
      granted('2026-06-15T11:00:00+07:00', named, threeDays, true),
    ];
    expect(factsWith(noDays, ...events).missesExtended).toHaveLength(1);
    expect(factsWith(wednesdayOff, ...events).missesExtended).toEqual([]);
  });
});

describe('A deadline with a day of rest worked in its span', () => {
  it('ends earlier, and what came after that was late', () => {
    // Five working days from Monday 8 June end with Monday 15; with Saturday 13 worked, with Saturday.
    const fiveDays = counted(5);
    const saturday: AskedDays = { daysOff: [], workedDays: ['2026-06-13'] };
    const handedIn = submitted('2026-06-15T10:00:00+07:00', false);
    expect(factsWith(saturday, issued(fiveDays), handedIn)).toMatchObject({
      deadlines: [{ at: '2026-06-14T00:00:00+07:00' }],
      submissions: [{ late: true }],
    });
  });
});

describe('A deadline that the calendar had moved already', () => {
  it('moves no further by the day that moved it', () => {
    const byLaterVersion = 'vietnam-public-2026+2';
    const later = withDays(vietnamPublic2026, wednesdayOff);
    const moved = { ...counted(3, undefined, later), calendar: byLaterVersion };
    const replanned: AssignmentPublished = {
      type: 'dondoc.assignment.deadline-replanned.v1',
      data: {
        at: '2026-06-09T10:00:00+07:00',
        calendar: byLaterVersion,
        deadline: moved,
        previousDeadline: threeDays,
        because: 'x',
      },
    };
    const recount = countingAnew((name) => (name === version ? vietnamPublic2026 : later), wednesdayOff);
    const events = recountedHistory(
      [issued(threeDays), replanned, submitted('2026-06-12T10:00:00+07:00', false)].map(recorded()),
      (deadline) => recount(deadline).deadline,
    );
    expect(events.map(({ type }) => type)).not.toContain(replanned.type);
    expect(factsOf(events)).toMatchObject([
      { deadlines: [{ at: moved.at }], submissions: [{ late: false }] },
    ]);
  });
});

describe('A deadline that is left as it is', () => {
  const friday = submitted('2026-06-12T10:00:00+07:00', true);

  it.each([
    ['names its date', { at: threeDays.at, text: null, calendar: version }],
    ['does not say which calendar planned it', { ...threeDays, calendar: 'before-versions' }],
    ['is not what its span came to', { ...threeDays, at: '2026-06-11T12:00:00+07:00' }],
  ])('%s', (_which, deadline) => {
    const events = [issued(deadline), friday];
    expect(otherwise(wednesdayOff, ...events)).toEqual(events.map(recorded()));
  });

  it('is told from one that a calendar rolls, which only moves forward', () => {
    const rolling = { ...vietnamPublic2026, namedDatesRoll: true };
    const named = { at: '2026-06-11T00:00:00+07:00', text: null, calendar: version };
    expect(countingAnew(() => rolling, wednesdayOff)(named).deadline.at).toBe('2026-06-12T00:00:00+07:00');
  });

  it('and told, where the calendar does not reach', () => {
    const endOfYear = counted(1, '2026-12-30T09:00:00+07:00');
    const lastDay: AskedDays = { daysOff: ['2026-12-31'], workedDays: [] };
    expect(countingAnew(calendarOf, lastDay)(endOfYear)).toEqual({ deadline: endOfYear, uncovered: true });
  });
});

const turn = (hours: number, ...kinds: readonly Turn['kind'][]) =>
  fc.record({ hours: fc.integer({ min: 1, max: hours }), kind: fc.constantFrom(...kinds) });
const anyTurns = fc.array(turn(120, ...turnKinds), { maxLength: 12 });
/** More time is asked for about when the first deadline passes, and ruled on after standstills. */
const asking = fc
  .tuple(
    turn(72, 'ask'),
    fc.array(turn(48, 'suspend', 'set', 'end'), { maxLength: 4 }),
    turn(48, 'rule'),
    anyTurns,
  )
  .map(([ask, between, rule, rest]): readonly Turn[] => [ask, ...between, rule, ...rest]);
const turns = fc.oneof(anyTurns, asking);
const dayFrom = (most: number) =>
  fc.integer({ min: 0, max: most }).map((days) => addDays('2026-06-08', days));
const daysOff = fc.uniqueArray(fc.oneof(dayFrom(4), dayFrom(60)), { maxLength: 5 });

const recountedBy = (days: AskedDays, life: ReturnType<typeof lived>) =>
  recountedHistory(life, (deadline) => countingAnew(calendarOf, days)(deadline).deadline);

describe('Whatever happened to an assignment', () => {
  it('is the same by the present calendar', () =>
    fc.assert(
      fc.property(turns, (some) => {
        const life = lived(some, vietnamPublic2026);
        expect(recountedBy(noDays, life)).toEqual(life);
      }),
    ));

  it('is what it would have been, had it been lived by the other calendar', () =>
    fc.assert(
      fc.property(turns, daysOff, (some, off) => {
        const days = { daysOff: off, workedDays: [] };
        expect(recountedBy(days, lived(some, vietnamPublic2026)).map(({ data }) => data)).toEqual(
          lived(some, withDays(vietnamPublic2026, days)).map(({ data }) => data),
        );
      }),
      { numRuns: 300 },
    ));

  it('is never later by days off more', () =>
    fc.assert(
      fc.property(turns, daysOff, (some, off) => {
        const life = lived(some, vietnamPublic2026);
        const [was] = factsOf(life);
        const [is] = factsOf(recountedBy({ daysOff: off, workedDays: [] }, life));
        for (const [index, { late }] of (is?.submissions ?? []).entries())
          expect(late && !was?.submissions[index]?.late).toBe(false);
        expect(is?.missesExtended.length).toBeLessThanOrEqual(was?.missesExtended.length ?? 0);
      }),
    ));

  it('is the same where the days asked about lie before it', () =>
    fc.assert(
      fc.property(turns, fc.integer({ min: 1, max: 20 }), (some, before) => {
        const life = lived(some, vietnamPublic2026);
        expect(recountedBy({ daysOff: [addDays('2026-06-08', -before)], workedDays: [] }, life)).toEqual(
          life,
        );
      }),
    ));
});
