import { fold } from '@dondoc/event-sourcing-kernel';
import { specify } from '@dondoc/event-sourcing-testing';
import { describe, expect, it } from 'vitest';
import { ratingDecider } from './rating.decider.ts';
import type { RatingEvent } from './rating.events.ts';
import {
  adjustment,
  criteria,
  decided,
  head,
  leader,
  line,
  object,
  objected,
  opened,
  proposed,
  refused,
  uphold,
  upheld,
  windowEnd,
  withWindow,
} from './spec/rating.example.ts';

const given = specify(ratingDecider);
const history: readonly RatingEvent[] = [opened(), criteria(), proposed(), decided()];
const criterion = { kind: 'criterion', id: 'criterion-1' } as const;
const raised = { line: criterion, field: 'points', before: '4.50', after: 5, cause: 'Khen thưởng' } as const;

describe('An objection', () => {
  it('names one line, once', () => {
    given(...history)
      .when(object())
      .then(objected());
    given(...history, objected())
      .when(object())
      .thenRejected({ code: 'line-objected-already', line });
    const second = { line: criterion, objection: 2 };
    given(...history, objected())
      .when(object(second))
      .then(objected(second));
  });

  it('names a line that there is', () => {
    for (const unknown of [
      { kind: 'condition', id: 'none' },
      { kind: 'criterion', id: 'criterion-7' },
      { kind: 'assignment', id: 'of-another-unit' },
    ] as const)
      given(...history)
        .when(object({ line: unknown }))
        .thenRejected({ code: 'line-unknown', line: unknown });
    const condition = { line: { kind: 'condition', id: 'all-done' } } as const;
    given(...history)
      .when(object(condition))
      .then(objected(condition));
    const missing = { line: { kind: 'assignment', id: 'vb-0-1' } } as const;
    given(...history)
      .when(object(missing))
      .then(objected(missing));
  });

  it('is the rated unit’s, to what is decided', () => {
    given(...history)
      .when(object({ by: leader }))
      .thenRejected('not-the-rated');
    given(...history)
      .when(object({ by: { ...head, post: 'officer' } }))
      .thenRejected('needs-the-head');
    given(opened(), proposed()).when(object()).thenRejected('not-decided');
  });

  it('comes within the window', () => {
    const windowed = [withWindow, proposed(), decided({ objectUntil: windowEnd })] as const;
    given(...windowed)
      .when(object({ at: windowEnd }))
      .thenRejected({ code: 'objection-too-late', until: windowEnd });
    given(...windowed)
      .when(object())
      .then(objected());
  });
});

describe('An open objection', () => {
  it('is upheld by an adjustment of its line', () => {
    given(...history, objected())
      .when(uphold())
      .then(upheld());
    const beside = [
      { ...adjustment, line: criterion },
      { ...adjustment, field: 'met' },
    ] as const;
    for (const other of beside)
      given(...history, objected())
        .when(uphold({ adjustment: other }))
        .thenRejected('adjustment-beside-the-line');
  });

  it('is not upheld by what changes nothing or cannot be counted', () => {
    for (const change of [{ after: 1 }, { after: 0.5 }, { after: '1/3' }])
      given(...history, objected())
        .when(uphold({ adjustment: { ...adjustment, ...change } }))
        .thenRejected({ code: 'adjustment-unusable', field: 'late' });
  });

  it('is refused with a reason', () => {
    given(...history, objected())
      .when({ type: 'RefuseObjection', data: refused().data })
      .then(refused());
    given(...history, objected())
      .when({ type: 'RefuseObjection', data: refused({ reason: ' ' }).data })
      .thenRejected('reason-required');
  });

  it('is answered once, by whoever decides', () => {
    given(...history, objected(), refused())
      .when(uphold())
      .thenRejected({ code: 'objection-answered', objection: 1 });
    given(...history, objected())
      .when(uphold({ objection: 2 }))
      .thenRejected('objection-unknown');
    given(...history, objected())
      .when(uphold({ by: head }))
      .thenRejected('not-the-deciding-unit');
  });

  it('gives back for one cause whatever was lost for it, line by line', () => {
    const second = objected({ objection: 2, line: criterion });
    const alike = { ...raised, cause: 'BÃO SỐ 12' };
    given(...history, objected(), second, upheld())
      .when(uphold({ objection: 2, adjustment: alike }))
      .then(upheld({ objection: 2, adjustment: alike }));
    const lost = criteria({ code: 'criterion-1', points: 3, evidence: 'x', cause: 'bão  số 12' });
    given(opened(), lost, proposed(), decided(), objected()).when(uphold()).then(upheld());
  });

  it('takes nothing away for a cause that something was taken away for', () => {
    const fewer = { line: criterion, field: 'points', before: '4.50', after: 4, cause: 'Đơn thư' } as const;
    const later = { ...adjustment, after: 2, cause: 'ĐƠN  THƯ' };
    const both = [objected(), objected({ objection: 2, line: criterion })];
    given(...history, ...both, upheld({ objection: 2, adjustment: fewer }))
      .when(uphold({ adjustment: later }))
      .thenRejected({ code: 'cause-counted-already', cause: 'ĐƠN  THƯ' });
    given(...history, ...both, upheld())
      .when(uphold({ objection: 2, adjustment: { ...fewer, cause: adjustment.cause } }))
      .then(upheld({ objection: 2, adjustment: { ...fewer, cause: adjustment.cause } }));
  });

  it('is upheld from what counts, and only of what counts', () => {
    given(...history, objected())
      .when(uphold({ adjustment: { ...adjustment, before: 7 } }))
      .thenRejected({ code: 'value-differs', present: 1 });
    given(...history, objected())
      .when(uphold({ adjustment: { ...adjustment, field: 'quality' } }))
      .thenRejected({ code: 'value-differs', present: 0 });
    const missing = { kind: 'assignment', id: 'vb-0-1' } as const;
    given(...history, objected({ line: missing }))
      .when(uphold({ adjustment: { ...adjustment, line: missing } }))
      .thenRejected({ code: 'line-unknown', line: missing });
    const condition = { kind: 'condition', id: 'all-done' } as const;
    const notMet = { line: condition, field: 'met', before: 0, after: 1, cause: 'x' } as const;
    given(...history, objected({ line: condition }))
      .when(uphold({ adjustment: notMet }))
      .thenRejected({ code: 'value-differs', present: 1 });
  });

  it('to a criterion changes the points that were given, within their range', () => {
    const toCriterion = [...history, objected({ line: criterion })];
    given(...toCriterion)
      .when(uphold({ adjustment: { ...raised, before: 3 } }))
      .thenRejected({ code: 'value-differs', present: 4.5 });
    given(...toCriterion)
      .when(uphold({ adjustment: { ...raised, after: 6 } }))
      .thenRejected('criterion-out-of-range');
    given(...toCriterion)
      .when(uphold({ adjustment: raised }))
      .then(upheld({ adjustment: raised }));
    const after = fold(ratingDecider, [...toCriterion, upheld({ adjustment: raised })]);
    expect(after).toMatchObject({
      criteria: [{ code: 'criterion-1', points: 5 }, { points: 4.5 }, {}, {}, {}, {}],
    });
  });
});

describe('A rating with objections', () => {
  it('is answered when none is open', () => {
    const second = objected({ objection: 2, line: criterion });
    const status = (...events: readonly RatingEvent[]) => fold(ratingDecider, [...history, ...events]).status;
    expect(status(objected(), second)).toBe('objected');
    expect(status(objected(), second, refused())).toBe('objected');
    expect(status(objected(), second, refused(), refused({ objection: 2 }))).toBe('answered');
  });
});
