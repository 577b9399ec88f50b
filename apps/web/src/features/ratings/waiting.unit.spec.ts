import type { RatingView } from '@dondoc/evaluation-contracts';
import { describe, expect, it } from 'vitest';
import {
  aRating,
  decidedRating,
  finalRating,
  objectedRating,
  proposedRating,
  theLeader,
} from '../../testing/a-rating.ts';
import { byDue, isOverdue, nextDue, waitingFor } from './waiting.ts';

const now = '2026-12-12T08:00:00+07:00';
const until = '2026-12-23T00:00:00+07:00';
const deciding = 'deciding';
const rated = 'rated';
const assessed: RatingView = { ...aRating, selfAssessment: proposedRating.selfAssessment };
const ofLeader: RatingView = {
  ...assessed,
  criteria: proposedRating.criteria,
  subject: { kind: 'head', person: 'nguoi-ban-xay-dung-dang' },
  bounds: { ...aRating.bounds, leaderCriteria: true },
};
const windowed: RatingView = {
  ...decidedRating,
  objectUntil: until,
  decision: decidedRating.decision && { ...decidedRating.decision, objectUntil: until },
};

describe('Whose move it is', () => {
  it.each([
    ['opened', aRating, 'self-assess', rated],
    ['assessed by itself', assessed, 'general-criteria', deciding],
    ['given points', { ...assessed, criteria: proposedRating.criteria }, 'propose', deciding],
    ['of a leader, given points', ofLeader, 'leader-criteria', deciding],
    ['of a leader, given all', { ...ofLeader, leader: theLeader }, 'propose', deciding],
    ['proposed', proposedRating, 'decide', deciding],
    ['decided', decidedRating, 'finalise', deciding],
    ['decided with a window', windowed, 'window', rated],
    ['objected to', objectedRating, 'answer', deciding],
    [
      'answered with an adjustment',
      { ...decidedRating, status: 'answered', adjusted: true },
      'propose-anew',
      deciding,
    ],
    [
      'found something about after the decision',
      { ...decidedRating, status: 'open', adjusted: true, proposal: null },
      'propose-anew',
      deciding,
    ],
    ['final', finalRating, 'nothing', null],
  ] as const)('of a rating %s', (_, view, what, by) => expect(waitingFor(view, now)).toEqual({ what, by }));

  it('is that of whoever decides once the window has ended', () =>
    expect(waitingFor(windowed, until)).toEqual({ what: 'finalise', by: deciding }));
});

describe('What is due next', () => {
  it('is the earliest deadline of what is not done', () => {
    expect(nextDue(aRating)).toEqual({ what: 'self-assess', at: aRating.deadlines.selfAssessBy });
    expect(nextDue(assessed)).toEqual({ what: 'propose', at: aRating.deadlines.proposeBy });
    expect(nextDue(proposedRating)).toEqual({ what: 'decide', at: aRating.deadlines.decideBy });
  });

  it('is the end of the window of what is decided, and nothing where none is set', () => {
    expect(nextDue(windowed)).toEqual({ what: 'finalise', at: until });
    expect(nextDue(decidedRating)).toBeNull();
    expect(nextDue(finalRating)).toBeNull();
  });

  it('is not what had passed when it was opened again', () => {
    const reopened = '2026-12-20T08:00:00+07:00';
    const answered: RatingView = {
      ...decidedRating,
      status: 'answered',
      adjusted: true,
      reopened: { propose: reopened, decide: reopened },
    };
    expect(nextDue(answered)).toBeNull();
    const inTime = { propose: reopened, decide: '2026-12-14T08:00:00+07:00' };
    expect(nextDue({ ...answered, reopened: inTime })).toEqual({
      what: 'decide',
      at: aRating.deadlines.decideBy,
    });
  });

  it('is overdue from its instant on; a window that has ended is nobody’s lateness', () => {
    expect(isOverdue({ what: 'decide', at: until }, now)).toBe(false);
    expect(isOverdue({ what: 'decide', at: until }, until)).toBe(true);
    expect(isOverdue({ what: 'finalise', at: until }, until)).toBe(false);
    expect(isOverdue(null, now)).toBe(false);
  });
});

describe('The list', () => {
  it('has what is due first on top, and what is final at the end', () => {
    const ids = (views: readonly RatingView[]) => views.toSorted(byDue).map(({ id }) => id);
    const named = (id: string, view: RatingView) => ({ ...view, id: `${id}-2026` });
    expect(
      ids([
        named('a', finalRating),
        named('b', decidedRating),
        named('c', proposedRating),
        named('d', aRating),
        named('e', aRating),
      ]),
    ).toEqual(['d-2026', 'e-2026', 'c-2026', 'b-2026', 'a-2026']);
  });
});
