import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import { ratingDecider } from './rating.decider.ts';
import {
  assessed,
  decided,
  decideOn,
  head,
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
      .thenRejected({ code: 'others-come-first', pending: ['mttq'] }));

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
