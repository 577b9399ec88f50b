import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import { ratingDecider } from './rating.decider.ts';
import {
  decided,
  decideOn,
  finalised,
  found,
  head,
  leader,
  objected,
  opened,
  proposed,
  record,
  refused,
  takenBack,
  upheld,
  windowEnd,
  withdraw,
} from './spec/rating.example.ts';

const given = specify(ratingDecider);
const propose = { type: 'ProposeGrade', data: proposed().data } as const;
const finalise = { type: 'FinaliseRating', data: { at: windowEnd, by: leader } } as const;
const breach = found({ finding: 2, kind: 'breach', document: '3-KL/UBKT' });

describe('A finding', () => {
  it('is recorded by whoever decides, with its document and date', () => {
    given(opened()).when(record()).then(found());
    given(opened(), found()).when(record(breach.data)).then(breach);
    given(opened())
      .when(record({ by: head }))
      .thenRejected('not-the-deciding-unit');
    given(opened())
      .when(record({ by: { ...leader, post: 'deputy' } }))
      .thenRejected('needs-the-head');
  });

  it('needs a rating that is open', () => {
    given().when(record()).thenRejected('rating-unknown');
    given(opened(), proposed(), decided(), finalised()).when(record()).thenRejected('rating-final');
    given(opened(), found(), proposed(), decided(), finalised())
      .when(withdraw())
      .thenRejected('rating-final');
  });

  it('is of a day that has begun in Vietnam', () => {
    const at = '2026-10-19T17:00:00.000Z';
    given(opened()).when(record({ at })).then(found({ at }));
    given(opened())
      .when(record({ at: '2026-10-19T16:59:59.999Z' }))
      .thenRejected({ code: 'finding-of-the-future', on: '2026-10-20' });
  });

  it('is recorded once while it stands, however its document is written', () => {
    given(opened(), found())
      .when(record({ document: ' 15-qđ/ubkt' }))
      .thenRejected({ code: 'finding-recorded-already', finding: 1 });
    given(opened(), found())
      .when(record({ kind: 'breach' }))
      .then(found({ finding: 2, kind: 'breach' }));
    given(opened(), found(), takenBack())
      .when(record())
      .then(found({ finding: 2 }));
  });

  it('is taken back once, with document and reason', () => {
    given(opened(), found()).when(withdraw()).then(takenBack());
    given(opened(), found())
      .when(withdraw({ by: head }))
      .thenRejected('not-the-deciding-unit');
    given(opened(), found())
      .when(withdraw({ finding: 2 }))
      .thenRejected({ code: 'finding-unknown', finding: 2 });
    given(opened(), found(), takenBack())
      .when(withdraw())
      .thenRejected({ code: 'finding-withdrawn-already', finding: 1 });
    given(opened(), found())
      .when(withdraw({ reason: ' ' }))
      .thenRejected('reason-required');
  });
});

describe('A proposal that a finding comes after', () => {
  it.each([
    ['recorded', [opened(), proposed(), found()]],
    ['taken back', [opened(), found(), proposed(), takenBack()]],
  ])('is none, whether it is %s', (_, history) => {
    given(...history)
      .when(decideOn())
      .thenRejected('not-proposed');
    given(...history)
      .when(propose)
      .then(proposed());
  });
});

describe('A decision that a finding comes after', () => {
  const history = [opened(), proposed(), decided(), found()];

  it('is not final, and is made anew on a new proposal', () => {
    given(...history)
      .when(finalise)
      .thenRejected('adjustment-undecided');
    given(...history)
      .when(decideOn())
      .thenRejected('not-proposed');
    given(...history)
      .when(propose)
      .then(proposed());
    given(...history, proposed(), decided())
      .when(finalise)
      .then(finalised());
  });

  it('waits for objections that are open', () => {
    const objectedTo = [opened(), proposed(), decided(), objected(), found()];
    given(...objectedTo)
      .when(propose)
      .thenRejected('already-decided');
    given(...objectedTo, refused())
      .when(propose)
      .then(proposed());
    given(...objectedTo, refused())
      .when(finalise)
      .thenRejected('adjustment-undecided');
    given(...objectedTo, upheld())
      .when(propose)
      .then(proposed());
  });
});
