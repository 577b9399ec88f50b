import { specify } from '@dondoc/event-sourcing-testing';
import { fold } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { organisationDecider } from './organisation.decider.ts';
import type { HeadAppointed, OrganisationEvent, UnitEstablished } from './organisation.events.ts';
import { headAt, postsAt } from './posts.ts';
import { unitNamed } from './unit-names.ts';

const given = specify(organisationDecider);
const at = '2026-01-05T08:00:00+07:00';
const march = '2026-03-03T08:00:00+07:00';

const committee: UnitEstablished = {
  type: 'UnitEstablished',
  data: {
    at,
    unit: 'ban-thuong-vu',
    name: 'Ban Thường vụ Đảng ủy phường',
    aliases: ['BTV Đảng ủy'],
    kind: 'party-committee',
    parent: null,
  },
};
const board: UnitEstablished = {
  type: 'UnitEstablished',
  data: {
    at,
    unit: 'ban-xay-dung-dang',
    name: 'Ban Xây dựng Đảng',
    aliases: ['BTV Đảng ủy'],
    kind: 'party-board',
    parent: 'ban-thuong-vu',
  },
};
const headed = (person: string, from: string): HeadAppointed => ({
  type: 'HeadAppointed',
  data: { at: from, unit: 'ban-xay-dung-dang', person, from },
});

describe('A ward', () => {
  it('establishes units under their parents', () => {
    given().when({ type: 'EstablishUnit', data: committee.data }).then(committee);
    given(committee).when({ type: 'EstablishUnit', data: board.data }).then(board);
  });

  it('establishes no unit under one it does not have', () =>
    given()
      .when({ type: 'EstablishUnit', data: board.data })
      .thenRejected({ code: 'parent-unknown', parent: 'ban-thuong-vu' }));

  it('establishes a unit once', () =>
    given(committee)
      .when({ type: 'EstablishUnit', data: committee.data })
      .thenRejected('unit-already-established'));

  it('appoints nobody to a unit it does not have', () =>
    given()
      .when({ type: 'AppointHead', data: headed('p-03', at).data })
      .thenRejected('unit-unknown'));
});

describe('A unit with a head', () => {
  const history: readonly OrganisationEvent[] = [committee, board, headed('p-03', at)];

  it('changes its head, in order of time', () => {
    given(...history)
      .when({ type: 'AppointHead', data: headed('p-09', march).data })
      .then(headed('p-09', march));
    given(...history, headed('p-09', march))
      .when({ type: 'AppointHead', data: headed('p-10', at).data })
      .thenRejected('appointed-before-predecessor');
  });

  it('appoints the same head once', () =>
    given(...history)
      .when({ type: 'AppointHead', data: headed('p-03', march).data })
      .thenNothing());

  it('knows who held the post at an instant', () => {
    const state = fold(organisationDecider, [...history, headed('p-09', march)]);
    expect(headAt(state, 'ban-xay-dung-dang', '2026-01-01T00:00:00+07:00')).toBeNull();
    expect(headAt(state, 'ban-xay-dung-dang', '2026-03-03T07:59:59+07:00')).toBe('p-03');
    expect(headAt(state, 'ban-xay-dung-dang', march)).toBe('p-09');
    expect(postsAt(state, 'p-03', march)).toEqual([]);
    expect(postsAt(state, 'p-09', march)).toMatchObject([{ unit: 'ban-xay-dung-dang', post: 'head' }]);
  });
});

describe('A name in a document', () => {
  const state = fold(organisationDecider, [committee, board]);

  it('is found whatever its case, accents, form or punctuation', () => {
    expect(unitNamed(state, 'BAN XÂY DỰNG ĐẢNG:'.normalize('NFD'))).toBe('ban-xay-dung-dang');
    expect(unitNamed(state, 'Ban xây dưng đảng')).toBe('ban-xay-dung-dang');
  });

  it('is not guessed when two units share it or none has it', () => {
    expect(unitNamed(state, 'BTV Đảng ủy')).toBeNull();
    expect(unitNamed(state, 'Ban Nội chính')).toBeNull();
  });
});
