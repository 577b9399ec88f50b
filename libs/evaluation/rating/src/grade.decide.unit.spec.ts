import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import { ratingDecider } from './rating.decider.ts';
import {
  assessed,
  decided,
  decideOn,
  head,
  leader,
  ofHead,
  opened,
  proposed,
  windowEnd,
  withWindow,
} from './spec/rating.example.ts';

const given = specify(ratingDecider);
const good = { grade: 'good', failing: false } as const;
const excellent = { grade: 'excellent', reason: 'Thành tích nổi bật' } as const;

describe('A grade', () => {
  it('is decided by the head of the deciding unit, once', () => {
    given(opened(), proposed()).when(decideOn()).then(decided());
    given(opened(), proposed())
      .when(decideOn({}, { by: head }))
      .thenRejected({ code: 'not-the-deciding-unit', decidingUnit: 'ban-thuong-vu' });
    given(opened(), proposed(), decided()).when(decideOn()).thenRejected('already-decided');
  });

  it('is not decided before it is proposed, or before those that come first', () => {
    given(opened()).when(decideOn()).thenRejected('not-proposed');
    given(opened(), proposed())
      .when(decideOn({ pending: ['ban-xay-dung-dang-2026'] }))
      .thenRejected({ code: 'others-come-first', pending: ['ban-xay-dung-dang-2026'] });
  });

  it('that departs from the proposal, or that no proposal names, needs a reason', () => {
    given(opened(), proposed())
      .when(decideOn({}, { grade: 'satisfactory' }))
      .thenRejected('reason-required');
    given(opened(), proposed()).when(decideOn({}, excellent)).then(decided(excellent));
    given(opened(), proposed({ grade: null }))
      .when(decideOn())
      .thenRejected('reason-required');
  });

  it('far from the self-assessment needs the grounds of one of both', () => {
    const far = assessed({ points: 95, grade: 'excellent' });
    given(opened(), far, proposed()).when(decideOn()).thenRejected({ code: 'grounds-required' });
    const explained = { grounds: 'Điểm tự chấm chưa có minh chứng' };
    given(opened(), far, proposed()).when(decideOn({}, explained)).then(decided(explained));
    given(opened(), assessed({ points: 95, grounds: 'Có minh chứng' }), proposed())
      .when(decideOn())
      .then(decided());
  });

  it('beyond the quota is decided in knowledge of it, and never cut', () => {
    given(opened(), proposed())
      .when(decideOn({ quotaExceeded: true }))
      .thenRejected('quota-not-acknowledged');
    given(opened(), proposed())
      .when(decideOn({ quotaExceeded: true }, { quotaAcknowledged: true }))
      .then(decided({ quotaExceeded: true }));
  });

  it('opens the window for objections that the ward has set, and no other', () => {
    given(withWindow, proposed())
      .when(decideOn({}, { objectUntil: windowEnd }))
      .then(decided({ objectUntil: windowEnd }));
    given(withWindow, proposed())
      .when(decideOn())
      .thenRejected({ code: 'window-not-as-set', workingDays: 7 });
    given(opened(), proposed())
      .when(decideOn({}, { objectUntil: windowEnd }))
      .thenRejected('window-not-as-set');
  });
});

describe('A proposal', () => {
  const propose = (change: Parameters<typeof proposed>[0] = {}) =>
    ({ type: 'ProposeGrade', data: proposed(change).data }) as const;

  it('is asked for by the deciding unit', () => {
    given(opened()).when(propose()).then(proposed());
    given(opened())
      .when(propose({ by: head }))
      .thenRejected('not-the-deciding-unit');
    given(opened())
      .when(propose({ by: { ...leader, post: 'deputy' } }))
      .thenRejected('needs-the-head');
  });

  it('is of a day of the period that is not still to come', () => {
    const refused = { code: 'day-outside-the-period', from: '2026-01-01', to: '2026-12-01' } as const;
    for (const asOf of ['2025-12-31', '2026-12-02', '9999-12-31', '0000-01-01'])
      given(opened()).when(propose({ asOf })).thenRejected(refused);
    for (const asOf of ['2026-01-01', '2026-12-01'])
      given(opened()).when(propose({ asOf })).then(proposed({ asOf }));
    given(opened({ period: '2026-Q1' }))
      .when(propose({ asOf: '2026-04-01' }))
      .thenRejected({ code: 'day-outside-the-period', to: '2026-03-31' });
  });

  it('and a decision wait until the period has begun', () => {
    const ahead = opened({ period: '2027-Q1' });
    const notBegun = { code: 'period-not-begun', from: '2027-01-01' } as const;
    given(ahead).when(propose()).thenRejected(notBegun);
    given(ahead, proposed()).when(decideOn()).thenRejected(notBegun);
    const begun = { at: '2026-12-31T17:00:00Z', asOf: '2027-01-01' };
    given(ahead).when(propose(begun)).then(proposed(begun));
  });
});

describe('A grade that the proposal names and the engine does not any more', () => {
  const stale = { presentGrade: 'failed' } as const;

  it('needs a reason, which says both grades', () => {
    given(opened(), proposed())
      .when(decideOn(stale))
      .thenRejected({ code: 'reason-required', departs: { grade: 'good', proposed: 'failed' } });
    given(opened(), proposed())
      .when(decideOn({ presentGrade: null }))
      .thenRejected({ code: 'reason-required', departs: { grade: 'good', proposed: null } });
  });

  it('is recorded beside what the engine found', () => {
    const explained = { reason: 'Đã khắc phục' };
    given(opened(), proposed())
      .when(decideOn(stale, explained))
      .then(decided({ ...stale, ...explained }));
  });
});

describe('A year with a failed quarter', () => {
  const failedQuarters = ['2026-Q2'];

  it('is not excellent, whatever the reason', () => {
    given(opened(), proposed())
      .when(decideOn({ failedQuarters }, excellent))
      .thenRejected({ code: 'quarter-failed', quarters: failedQuarters });
    given(opened(), proposed()).when(decideOn({ failedQuarters })).then(decided({ failedQuarters }));
  });

  it('says nothing of a quarter', () => {
    const quarter = opened({ period: '2026-Q3' });
    given(quarter, proposed())
      .when(decideOn({ failedQuarters }, excellent))
      .then(decided({ ...excellent, failedQuarters }));
  });
});

describe('A head', () => {
  it('is rated after the unit', () =>
    given(ofHead, proposed())
      .when(decideOn())
      .thenRejected({ code: 'others-come-first', pending: ['mttq-2026'] }));

  it('is not rated above the unit, whatever the reason', () => {
    given(ofHead, proposed())
      .when(decideOn({ unit: good }, excellent))
      .thenRejected({ code: 'above-the-unit', unitGrade: 'good' });
    given(ofHead, proposed())
      .when(decideOn({ unit: good }))
      .then(decided({ unit: good }));
  });

  it('of a failing unit failed', () => {
    const unit = { grade: 'satisfactory', failing: true } as const;
    given(ofHead, proposed()).when(decideOn({ unit })).thenRejected('unit-failing');
    const failed = { grade: 'failed', reason: 'Đơn vị dưới 70 %' } as const;
    given(ofHead, proposed())
      .when(decideOn({ unit }, failed))
      .then(decided({ ...failed, unit }));
  });

  it('assesses nobody but himself or herself', () => {
    const other = assessed({ by: { ...head, person: 'p-other' } });
    given(ofHead).when({ type: 'SelfAssess', data: other.data }).thenRejected('not-the-rated');
    given(ofHead).when({ type: 'SelfAssess', data: assessed().data }).then(assessed());
  });
});
