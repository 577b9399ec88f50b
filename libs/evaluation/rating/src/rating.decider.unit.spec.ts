import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import { ratingDecider } from './rating.decider.ts';
import {
  assessed,
  at,
  correct,
  corrected,
  criteria,
  decided,
  finalised,
  head,
  leader,
  noObstacle,
  objected,
  opened,
  proposed,
  refused,
  reminded,
  upheld,
  windowEnd,
  withWindow,
} from './spec/rating.example.ts';
import type { RatingEvent } from './rating.events.ts';

const given = specify(ratingDecider);
const deputy = { ...head, person: 'p-deputy', post: 'deputy' } as const;
const finalise = (by: typeof leader | null, when = windowEnd) =>
  ({ type: 'FinaliseRating', data: { at: when, by } }) as const;
const giveCriteria = (event: ReturnType<typeof criteria>) =>
  ({ type: 'GiveGeneralCriteria', data: event.data }) as const;
const selfAssess = (change: Parameters<typeof assessed>[0] = {}) =>
  ({ type: 'SelfAssess', data: assessed(change).data }) as const;
const propose = (change: Parameters<typeof proposed>[0] = {}) =>
  ({ type: 'ProposeGrade', data: proposed(change).data }) as const;

describe('A rating', () => {
  it('is opened once, for a period there is', () => {
    given().when({ type: 'OpenRating', data: opened().data }).then(opened());
    given(opened()).when({ type: 'OpenRating', data: opened().data }).thenRejected('rating-already-open');
    given()
      .when({ type: 'OpenRating', data: opened({ period: '2026-Q5' }).data })
      .thenRejected({ code: 'period-unknown', period: '2026-Q5' });
  });

  it('that nobody opened takes nothing else', () =>
    given().when(selfAssess()).thenRejected('rating-unknown'));

  it('is given other deadlines by whoever decides, with the reason', () => {
    const deadlines = { ...opened().data.deadlines, decideBy: '2026-12-20T00:00:00+07:00' };
    const data = { at, by: leader, deadlines, reason: 'Thành phố lùi hạn' };
    given(opened()).when({ type: 'ReplanRating', data }).then({ type: 'RatingReplanned', data });
    given(opened())
      .when({ type: 'ReplanRating', data: { ...data, reason: ' ' } })
      .thenRejected('reason-required');
    given(opened())
      .when({ type: 'ReplanRating', data: { ...data, by: head } })
      .thenRejected('not-the-deciding-unit');
    given(opened())
      .when({ type: 'ReplanRating', data: { ...data, deadlines: opened().data.deadlines } })
      .thenNothing();
  });
});

describe('The general criteria', () => {
  const notApplicable = { code: 'criterion-6', notApplicable: 'Đơn vị không có chức năng này' };
  const of = (change: object) =>
    ({ ...criteria().data.criteria[0], code: 'criterion-1', ...change }) as never;

  it('are given all six, or not applicable with a reason', () => {
    given(opened()).when(giveCriteria(criteria())).then(criteria());
    given(opened())
      .when(giveCriteria(criteria(notApplicable)))
      .then(criteria(notApplicable));
  });

  it('are given by whoever decides alone, and by its head', () => {
    const data = criteria().data;
    const by = { ...leader, post: 'officer' } as const;
    given(opened())
      .when({ type: 'GiveGeneralCriteria', data: { ...data, by: head } })
      .thenRejected('not-the-deciding-unit');
    given(opened())
      .when({ type: 'GiveGeneralCriteria', data: { ...data, by } })
      .thenRejected('needs-the-head');
  });

  it.each([
    ['above the most', { points: 5.01 }, 'criterion-out-of-range'],
    ['below nothing', { points: '-1' }, 'criterion-out-of-range'],
    ['without evidence', { evidence: ' ' }, 'criterion-unproven'],
    ['of another name', { code: 'criterion-7' }, 'criterion-unknown'],
    ['twice', { code: 'criterion-2' }, 'criterion-given-twice'],
  ] as const)('are refused %s', (_, change, code) => {
    const [, ...rest] = criteria().data.criteria;
    const data = { ...criteria().data, criteria: [of(change), ...rest] };
    given(opened()).when({ type: 'GiveGeneralCriteria', data }).thenRejected(code);
  });

  it('are refused with one left out, or not applicable without a reason', () => {
    const [, ...rest] = criteria().data.criteria;
    given(opened())
      .when({ type: 'GiveGeneralCriteria', data: { ...criteria().data, criteria: rest } })
      .thenRejected({ code: 'criteria-incomplete', missing: ['criterion-1'] });
    given(opened())
      .when(giveCriteria(criteria({ ...notApplicable, notApplicable: '' })))
      .thenRejected('criterion-unproven');
  });

  it('deduct nothing twice for one cause, however it is written', () => {
    const data = criteria(
      of({ points: 3, cause: 'Đơn thư tháng 5' }),
      of({ code: 'criterion-2', points: 3, cause: ' đơn  thư tháng 5' }),
    );
    given(opened()).when(giveCriteria(data)).thenRejected('cause-counted-already');
  });

  it('given anew undo a proposal that was made with others', () =>
    given(opened(), proposed(), criteria())
      .when({ type: 'DecideGrade', data: { ...decided().data, quotaAcknowledged: false, facts: noObstacle } })
      .thenRejected('not-proposed'));
});

describe('A self-assessment', () => {
  it('is the head’s of the unit', () => {
    given(opened()).when(selfAssess()).then(assessed());
    given(opened())
      .when(selfAssess({ by: leader }))
      .thenRejected('not-the-rated');
    given(opened())
      .when(selfAssess({ by: deputy }))
      .thenRejected('needs-the-head');
    const standIn = { by: { ...deputy, onBehalfOf: 'p-head' } };
    given(opened()).when(selfAssess(standIn)).then(assessed(standIn));
  });

  it.each([
    ['five points', { points: '272/3' }],
    ['a grade', { points: 86, grade: 'excellent' }],
  ] as const)('%s from the proposal needs grounds', (_, change) => {
    given(opened(), proposed()).when(selfAssess(change)).thenRejected('grounds-required');
    const explained = { ...change, grounds: 'Có minh chứng bổ sung' };
    given(opened(), proposed()).when(selfAssess(explained)).then(assessed(explained));
  });

  it('less than that from it needs none', () =>
    given(opened(), proposed())
      .when(selfAssess({ points: 90.66 }))
      .then(assessed({ points: 90.66 })));

  it('is not held against a proposal that other points have undone', () => {
    const far = { points: 95, grade: 'excellent' } as const;
    given(opened(), proposed(), criteria()).when(selfAssess(far)).then(assessed(far));
  });

  it('comes before the decision or not', () =>
    given(opened(), proposed(), decided()).when(selfAssess()).thenRejected('already-decided'));
});

describe('A proposal', () => {
  it('is the engine’s, also where it proposes no grade', () => {
    given(opened()).when(propose()).then(proposed());
    given(opened(), proposed())
      .when(propose({ grade: null }))
      .then(proposed({ grade: null }));
  });

  it('by rules of another hash is refused: criteria do not change for a period being rated', () =>
    given(opened())
      .when(propose({ rules: { id: '366-2025', hash: 'b2' } }))
      .thenRejected({ code: 'other-rules', opened: 'a1', used: 'b2' }));

  it('does not follow a decision, unless an objection was upheld', () => {
    given(opened(), proposed(), decided()).when(propose()).thenRejected('already-decided');
    given(opened(), proposed(), decided(), objected(), refused())
      .when(propose())
      .thenRejected('already-decided');
    given(opened(), proposed(), decided(), objected(), upheld())
      .when(propose({ total: '90' }))
      .then(proposed({ total: '90' }));
  });
});

describe('A decided rating', () => {
  const history = [opened(), proposed(), decided()] as const;
  const until = decided({ objectUntil: windowEnd });
  const windowed: readonly RatingEvent[] = [withWindow, proposed(), until];

  it('without a window becomes final when whoever decided says so, never by itself', () => {
    given(...history)
      .when(finalise(leader))
      .then(finalised());
    given(...history)
      .when(finalise(null))
      .thenNothing();
  });

  it('with a window becomes final by itself at its end, and not before', () => {
    given(...windowed)
      .when(finalise(null))
      .then(finalised({ by: null }));
    given(...windowed)
      .when(finalise(null, at))
      .thenNothing();
    given(...windowed)
      .when(finalise(leader, at))
      .thenRejected({ code: 'objections-still-possible', until: windowEnd });
  });

  it('is not final while an objection is open, or upheld and not decided on', () => {
    given(...windowed, objected())
      .when(finalise(leader))
      .thenRejected({ code: 'objections-open', objections: [1] });
    given(...windowed, objected())
      .when(finalise(null))
      .thenNothing();
    given(...windowed, objected(), upheld())
      .when(finalise(leader))
      .thenRejected('adjustment-undecided');
    given(...windowed, objected(), refused())
      .when(finalise(null))
      .then(finalised({ by: null }));
  });

  it('is not final before it is decided', () =>
    given(opened(), proposed()).when(finalise(leader)).thenRejected('not-decided'));
});

describe('A final rating', () => {
  const history = [opened(), proposed(), decided(), finalised()] as const;

  it('is corrected, with reason and document', () => {
    given(...history)
      .when(correct())
      .then(corrected);
    given(...history)
      .when(correct({ reason: '' }))
      .thenRejected('reason-required');
    given(...history)
      .when(correct({ from: 'excellent' }))
      .thenRejected({ code: 'grade-differs', present: 'good' });
    given(opened()).when(correct()).thenRejected('rating-not-final');
  });

  it('is corrected upwards after those that come first, and beyond the quota in knowledge of it', () => {
    const pending = ['to-1-2026'];
    given(...history)
      .when(correct({ to: 'excellent' }, { pending }))
      .thenRejected({ code: 'others-come-first', pending });
    given(...history)
      .when(correct({}, { pending }))
      .then(corrected);
    const exceeded = { quotaExceeded: true };
    given(...history)
      .when(correct({ to: 'excellent' }, exceeded))
      .thenRejected('quota-not-acknowledged');
    given(...history)
      .when(correct({ to: 'excellent', quotaAcknowledged: true }, exceeded))
      .then({ ...corrected, data: { ...corrected.data, to: 'excellent', ...exceeded } });
  });

  it('takes nothing else, and no clock', () => {
    given(...history)
      .when(selfAssess())
      .thenRejected('rating-final');
    given(...history)
      .when({ type: 'SendRatingReminder', data: reminded().data })
      .thenNothing();
  });
});

describe('A reminder', () => {
  const remind = (change: Parameters<typeof reminded>[0] = {}) =>
    ({ type: 'SendRatingReminder', data: reminded(change).data }) as const;

  it('goes out once, not before its time, and not where it has no object', () => {
    given(opened()).when(remind()).then(reminded());
    given(opened(), reminded()).when(remind()).thenNothing();
    given(opened()).when(remind({ at })).thenNothing();
    given(opened(), assessed()).when(remind()).thenNothing();
  });
});
