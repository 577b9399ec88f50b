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
  upheld,
  windowEnd,
  withWindow,
} from './spec/rating.example.ts';

const given = specify(ratingDecider);
const history: readonly RatingEvent[] = [opened(), criteria(), proposed(), decided()];
const criterion = { kind: 'criterion', id: 'criterion-1' } as const;
const raised = { line: criterion, field: 'points', before: '4.50', after: 5, cause: 'Khen thưởng' } as const;
const uphold = (change: Parameters<typeof upheld>[0] = {}) =>
  ({ type: 'UpholdObjection', data: upheld(change).data }) as const;

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
    ] as const)
      given(...history)
        .when(object({ line: unknown }))
        .thenRejected({ code: 'line-unknown', line: unknown });
    const condition = { line: { kind: 'condition', id: 'all-done' } } as const;
    given(...history)
      .when(object(condition))
      .then(objected(condition));
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

  it('counts nothing for a cause that has counted already', () => {
    const second = objected({ objection: 2, line: criterion });
    given(...history, objected(), second, upheld())
      .when(uphold({ objection: 2, adjustment: { ...raised, cause: 'BÃO SỐ 12' } }))
      .thenRejected('cause-counted-already');
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
