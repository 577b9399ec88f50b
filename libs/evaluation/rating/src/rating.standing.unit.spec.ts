import type { Actor } from '@dondoc/assignments-domain';
import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import { ratingDecider } from './rating.decider.ts';
import type { RatingCommand } from './rating.commands.ts';
import {
  assessed,
  correct,
  criteria,
  decided,
  decideOn,
  finalised,
  head,
  leader,
  object,
  objected,
  ofHead,
  opened,
  proposed,
  record,
  refused,
  uphold,
  withdraw,
} from './spec/rating.example.ts';

const given = specify(ratingDecider);
const asHead = { ...leader, person: 'p-head' };
const standIn = { ...leader, person: 'p-deputy', post: 'deputy', onBehalfOf: 'p-head' } as const;

/** Whatever the deciding unit does in a rating that is going on. */
const deciding = (by: Actor): readonly RatingCommand[] => [
  { type: 'GiveGeneralCriteria', data: { ...criteria().data, by } },
  record({ by }),
  withdraw({ by }),
  decideOn({}, { by }),
  uphold({ by }),
  { type: 'RefuseObjection', data: refused({ by }).data },
  { type: 'FinaliseRating', data: { at: finalised().data.at, by } },
];

describe('A rating of one’s own', () => {
  it('is not opened: the unit above does', () => {
    const own = { unit: leader.unit } as const;
    for (const subject of [opened().data.subject, ofHead.data.subject])
      given()
        .when({ type: 'OpenRating', data: opened({ ...own, subject }).data })
        .thenRejected({ code: 'unit-rates-itself', unit: leader.unit });
    given()
      .when({ type: 'OpenRating', data: { ...ofHead.data, by: asHead } })
      .thenRejected({ code: 'not-on-oneself', unit: 'mttq' });
  });

  it('of a head is decided on neither by that person nor on their behalf', () => {
    for (const by of [asHead, standIn])
      for (const command of deciding(by))
        given(ofHead).when(command).thenRejected({ code: 'not-on-oneself', unit: 'mttq' });
  });

  it('of a unit is not decided on by whoever holds a post in it', () => {
    for (const command of deciding(leader))
      given(opened())
        .when({ ...command, postsIn: ['ban-thuong-vu', 'mttq'] })
        .thenRejected({ code: 'not-on-oneself', unit: 'mttq' });
  });

  it('that was opened before this was asked is decided on by nobody of the unit', () => {
    const own = opened({ unit: leader.unit });
    for (const command of deciding(leader)) given(own).when(command).thenRejected('not-on-oneself');
  });

  it('is not corrected either', () =>
    given(ofHead, proposed(), decided(), finalised())
      .when(correct({ by: asHead }))
      .thenRejected('not-on-oneself'));

  it('takes what the rated say, as ever', () => {
    const by = { ...head, person: 'p-head' };
    given(opened())
      .when({ type: 'SelfAssess', data: assessed({ by }).data, postsIn: ['mttq'] })
      .then(assessed({ by }));
    given(opened(), proposed(), decided())
      .when({ ...object({ by }), postsIn: ['mttq'] })
      .then(objected({ by }));
  });
});

describe('A rating of others', () => {
  it('is decided on by whoever holds posts elsewhere only', () =>
    given(opened(), proposed())
      .when({ ...decideOn(), postsIn: ['ban-thuong-vu', 'van-phong-dang-uy'] })
      .then(decided()));
});
