import { fold } from '@dondoc/event-sourcing-kernel';
import { specify } from '@dondoc/event-sourcing-testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationDecider } from './organisation.decider.ts';
import type { AbsenceEnded, OrganisationEvent } from './organisation.events.ts';
import { actingFor, headAt, postsAt, standInAt } from './posts.ts';
import {
  away,
  board,
  endOfMarch,
  head,
  january,
  march,
  midMarch,
  staffed,
  taken,
} from './spec/ward.example.ts';

const given = specify(organisationDecider);
const after = (...events: readonly OrganisationEvent[]) => fold(organisationDecider, events);
const declare = (change: Parameters<typeof away>[0] = {}) =>
  ({ type: 'DeclareAbsence', data: away(change).data }) as const;
const ended = (at: string): AbsenceEnded => ({ type: 'AbsenceEnded', data: { at, absence: 'vm-1' } });
const endAt = (at: string) => ({ type: 'EndAbsence', data: { at, absence: 'vm-1' } }) as const;
const aMomentBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

describe('A head who will be away', () => {
  it('names the deputy who stands in', () =>
    given(...staffed)
      .when(declare())
      .then(away()));

  it.each([
    ['for a unit there is not', { unit: 'toString' }, { code: 'unit-unknown' }],
    ['for another person’s post', { person: 'p-second' }, { code: 'not-the-head' }],
    ['for the time before taking the post', { from: '2026-01-01T00:00:00Z' }, { code: 'not-the-head' }],
    ['naming an officer', { deputy: 'p-officer' }, { code: 'not-a-deputy', person: 'p-officer' }],
    ['naming the head', { deputy: 'p-head' }, { code: 'not-a-deputy' }],
    ['ending before it begins', { until: march }, { code: 'absence-ends-too-early', until: march }],
    ['ending before it is declared', { at: endOfMarch }, { code: 'absence-ends-too-early' }],
  ] as const)('declares no absence %s', (_, change, rejection) =>
    given(...staffed)
      .when(declare(change))
      .thenRejected(rejection),
  );

  it('is away once at a time, and again from the instant of coming back', () => {
    const second = { absence: 'vm-2', deputy: 'p-second' };
    given(...staffed, away())
      .when(declare({ ...second, from: midMarch, until: '2026-04-01T00:00:00+07:00' }))
      .thenRejected({ code: 'absence-overlaps', absence: 'vm-1' });
    const next = { ...second, from: endOfMarch, until: '2026-04-01T00:00:00+07:00' };
    given(...staffed, away())
      .when(declare(next))
      .then(away(next));
    const instead = { ...second, from: midMarch };
    given(...staffed, away(), ended(midMarch))
      .when(declare(instead))
      .then(away(instead));
    given(...staffed, away(), ended(january))
      .when(declare(second))
      .then(away(second));
  });

  it('declares an absence once', () =>
    given(...staffed, away())
      .when(declare())
      .thenRejected('absence-already-declared'));
});

describe('A head who is away', () => {
  const state = after(...staffed, away());

  it('is stood in for by that deputy, from the first instant to the last', () => {
    expect(actingFor(state, board, aMomentBefore(march))).toBe('p-head');
    expect(actingFor(state, board, march)).toBe('p-deputy');
    expect(actingFor(state, board, aMomentBefore(endOfMarch))).toBe('p-deputy');
    expect(actingFor(state, board, endOfMarch)).toBe('p-head');
    expect(headAt(state, board, march)).toBe('p-head');
  });

  it('shows in the deputy’s post, and in nobody else’s', () => {
    expect(postsAt(state, 'p-deputy', march)).toEqual([
      { unit: board, post: 'deputy', onBehalfOf: 'p-head' },
    ]);
    expect(postsAt(state, 'p-second', march)).toEqual([{ unit: board, post: 'deputy', onBehalfOf: null }]);
  });

  it('comes back earlier', () => {
    given(...staffed, away())
      .when(endAt(midMarch))
      .then(ended(midMarch));
    const back = after(...staffed, away(), ended(midMarch));
    expect(actingFor(back, board, aMomentBefore(midMarch))).toBe('p-deputy');
    expect(actingFor(back, board, midMarch)).toBe('p-head');
  });

  it('comes back once, and not from an absence that is over or that nobody declared', () => {
    given(...staffed, away(), ended(midMarch))
      .when(endAt(midMarch))
      .thenNothing();
    given(...staffed, away())
      .when(endAt(endOfMarch))
      .thenNothing();
    given(...staffed)
      .when(endAt(midMarch))
      .thenRejected('absence-unknown');
  });

  it('is stood in for no longer when the post or the deputyship is given up', () => {
    const withoutHead = after(...staffed, away(), head('p-new', midMarch));
    expect(actingFor(withoutHead, board, midMarch)).toBe('p-new');
    const gone: OrganisationEvent = { type: 'PostLeft', data: taken('p-deputy', midMarch) };
    expect(actingFor(after(...staffed, away(), gone), board, midMarch)).toBe('p-head');
  });
});

describe('Whatever was declared, changed and called off', () => {
  const instants = fc
    .integer({ min: 0, max: 60 })
    .map((days) => new Date(Date.parse(january) + days * 86_400_000).toISOString());
  const person = fc.constantFrom('p-head', 'p-deputy', 'p-second', 'p-officer', 'p-new');
  const absence = fc.constantFrom('vm-1', 'vm-2', 'vm-3');
  const command = fc.oneof(
    fc
      .record({
        type: fc.constantFrom('AppointHead', 'AppointDeputy', 'AssignOfficer', 'LeavePost'),
        person,
        from: instants,
      })
      .map(({ type, person: who, from }) => ({ type, data: taken(who, from) }) as const),
    fc
      .record({ absence, person, deputy: person, from: instants, until: instants })
      .map((change) => declare(change)),
    fc.record({ at: instants, absence }).map((data) => ({ type: 'EndAbsence', data }) as const),
  );
  const wards = fc.array(command, { maxLength: 40 }).map((commands) =>
    commands.reduce(
      (state, each) => {
        const decision = organisationDecider.decide(each, state);
        return decision.outcome === 'accepted'
          ? decision.events.reduce(organisationDecider.evolve, state)
          : state;
      },
      after(...staffed),
    ),
  );

  it('a stand-in is a deputy of that unit, for a head who holds the post then, one at a time', () =>
    fc.assert(
      fc.property(wards, instants, (state, instant) => {
        const standing = standInAt(state, board, instant);
        const posts = ['p-head', 'p-deputy', 'p-second', 'p-officer', 'p-new'].flatMap((who) =>
          postsAt(state, who, instant).map((post) => ({ who, ...post })),
        );
        expect(posts.filter(({ post }) => post === 'head')).toHaveLength(
          headAt(state, board, instant) ? 1 : 0,
        );
        expect(new Set(posts.map(({ who }) => who)).size).toBe(posts.length);
        expect(posts.filter(({ onBehalfOf }) => onBehalfOf !== null)).toEqual(
          standing
            ? [
                {
                  who: standing.deputy,
                  unit: board,
                  post: 'deputy',
                  onBehalfOf: headAt(state, board, instant),
                },
              ]
            : [],
        );
      }),
    ));
});
