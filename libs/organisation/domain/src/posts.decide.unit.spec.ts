import { fold } from '@dondoc/event-sourcing-kernel';
import { specify } from '@dondoc/event-sourcing-testing';
import { describe, expect, it } from 'vitest';
import { organisationDecider } from './organisation.decider.ts';
import type { OrganisationEvent, PostLeft } from './organisation.events.ts';
import { answerableUnit, deputiesAt, headAt, officersAt, postsAt } from './posts.ts';
import {
  board,
  deputy,
  endOfMarch,
  head,
  january,
  march,
  midMarch,
  officer,
  staffed,
  taken,
} from './spec/ward.example.ts';

const given = specify(organisationDecider);
const after = (...events: readonly OrganisationEvent[]) => fold(organisationDecider, events);
const left = (person: string, from: string): PostLeft => ({ type: 'PostLeft', data: taken(person, from) });

describe('A unit with a head, deputies and an officer', () => {
  it('names each of them at an instant, and nobody before', () => {
    const state = after(...staffed);
    expect(headAt(state, board, march)).toBe('p-head');
    expect(deputiesAt(state, board, march)).toEqual(['p-deputy', 'p-second']);
    expect(officersAt(state, board, march)).toEqual(['p-officer']);
    expect(deputiesAt(state, board, '2026-01-05T07:59:59+07:00')).toEqual([]);
  });

  it('takes more deputies and officers, each once', () => {
    given(...staffed)
      .when({ type: 'AppointDeputy', data: taken('p-third', march) })
      .then(deputy('p-third', march));
    given(...staffed)
      .when({ type: 'AssignOfficer', data: taken('p-new', march) })
      .then(officer('p-new', march));
    given(...staffed)
      .when({ type: 'AppointDeputy', data: taken('p-second', march) })
      .thenNothing();
  });

  it('gives a person one post: who becomes head is deputy no longer, and the old head is none', () => {
    const state = after(...staffed, head('p-deputy', march));
    expect(postsAt(state, 'p-deputy', january)).toEqual([{ unit: board, post: 'deputy', onBehalfOf: null }]);
    expect(postsAt(state, 'p-deputy', march)).toEqual([{ unit: board, post: 'head', onBehalfOf: null }]);
    expect(postsAt(state, 'p-head', march)).toEqual([]);
  });

  it('appoints nobody before the post that person holds in it was taken', () =>
    given(...staffed, officer('p-second', midMarch))
      .when({ type: 'AppointDeputy', data: taken('p-second', march) })
      .thenRejected({ code: 'appointed-before-predecessor', from: midMarch }));

  it.each(['AppointHead', 'AppointDeputy', 'AssignOfficer', 'LeavePost'] as const)(
    'knows no other unit for %s, also not one that only sounds like a property of everything',
    (type) =>
      given(...staffed)
        .when({ type, data: taken('p-new', march, 'constructor') })
        .thenRejected({ code: 'unit-unknown', unit: 'constructor' }),
  );
});

describe('A person who leaves', () => {
  it('holds the post until that instant', () => {
    given(...staffed)
      .when({ type: 'LeavePost', data: taken('p-deputy', march) })
      .then(left('p-deputy', march));
    const state = after(...staffed, left('p-head', march));
    expect(headAt(state, board, '2026-03-01T23:59:59+07:00')).toBe('p-head');
    expect(headAt(state, board, march)).toBeNull();
  });

  it('leaves once', () =>
    given(...staffed, left('p-deputy', march))
      .when({ type: 'LeavePost', data: taken('p-deputy', march) })
      .thenNothing());

  it('had a post to leave', () =>
    given(...staffed)
      .when({ type: 'LeavePost', data: taken('p-nobody', march) })
      .thenRejected({ code: 'holds-no-post', unit: board, person: 'p-nobody' }));

  it('can be appointed again', () => {
    const again = after(...staffed, left('p-head', march), head('p-head', midMarch));
    expect([march, midMarch].map((at) => headAt(again, board, at))).toEqual([null, 'p-head']);
  });
});

describe('A unit that nobody heads', () => {
  const toThe = (...events: readonly OrganisationEvent[]) =>
    answerableUnit(after(...staffed, ...events), board, endOfMarch);

  it('is answered for by the nearest unit above that somebody heads', () => {
    expect(toThe()).toBe(board);
    const committee: OrganisationEvent = {
      type: 'HeadAppointed',
      data: taken('p-secretary', january, 'ban-thuong-vu'),
    };
    expect(toThe(committee, left('p-head', march))).toBe('ban-thuong-vu');
  });

  it('is answered for by nobody where nobody heads anything above it', () =>
    expect(toThe(left('p-head', march))).toBeNull());
});
