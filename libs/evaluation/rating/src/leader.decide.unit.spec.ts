import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import type { LeaderCriteriaGiven } from './rating.events.ts';
import { ratingDecider } from './rating.decider.ts';
import {
  byDecree,
  decided,
  head,
  leader,
  ofHead,
  ofLeader,
  opened,
  proposed,
} from './spec/rating.example.ts';

const given = specify(ratingDecider);
const give = (change: Partial<LeaderCriteriaGiven['data']> = {}) =>
  ({ type: 'GiveLeaderCriteria', data: ofLeader(change).data }) as const;
const { rules } = byDecree.data;
const evidence = 'Biên bản';

describe('A rating by rules for single persons', () => {
  const open = (change: Parameters<typeof opened>[0]) =>
    ({ type: 'OpenRating', data: { ...byDecree.data, ...change } }) as const;

  it('is opened for a head, and for no unit', () => {
    given().when(open({})).then(byDecree);
    given()
      .when(open({ subject: { kind: 'unit' } }))
      .thenRejected({ code: 'rules-not-for-units', ruleSet: '335-2025' });
  });
});

describe('The criteria of a leader', () => {
  it('are given by whoever decides, and anew until it is decided', () => {
    given(byDecree).when(give()).then(ofLeader());
    const anew = { unity: { share: 1, evidence } };
    given(byDecree, ofLeader()).when(give(anew)).then(ofLeader(anew));
    given(byDecree)
      .when(give({ by: head }))
      .thenRejected('not-the-deciding-unit');
    given(byDecree)
      .when(give({ by: { ...leader, post: 'deputy' } }))
      .thenRejected('needs-the-head');
    given(byDecree, proposed({ rules }), decided()).when(give()).thenRejected('already-decided');
  });

  it('are asked by such rules alone', () => {
    given(ofHead).when(give()).thenRejected('leader-criteria-not-asked');
    given(opened()).when(give()).thenRejected('leader-criteria-not-asked');
  });

  it('need evidence, and unity between nothing and the whole', () => {
    given(byDecree)
      .when(give({ staff: { allSatisfactory: false, evidence: ' ' } }))
      .thenRejected({ code: 'leader-criteria-unproven', of: 'staff' });
    given(byDecree)
      .when(give({ unity: { share: 1, evidence: '' } }))
      .thenRejected({ code: 'leader-criteria-unproven', of: 'unity' });
    given(byDecree)
      .when(give({ unity: { share: '31/30', evidence } }))
      .thenRejected('unity-out-of-range');
    const none = { unity: { share: 0, evidence } };
    given(byDecree).when(give(none)).then(ofLeader(none));
  });

  it('void what was proposed without them', () =>
    given(byDecree, proposed({ rules }), ofLeader())
      .when({
        type: 'DecideGrade',
        data: {
          ...decided().data,
          quotaAcknowledged: false,
          facts: {
            pending: [],
            unit: { grade: 'good', failing: false },
            failedQuarters: [],
            quotaExceeded: false,
            presentGrade: 'good',
          },
        },
      })
      .thenRejected('not-proposed'));
});
