import { describe, expect, it } from 'vitest';
import { aRating } from '../../testing/a-rating.ts';
import { daysOf, deadlineDaysSchema, instantsOf, movedTo } from './deadline-days.ts';

const { deadlines } = aRating;

describe('Deadlines as days', () => {
  it('are the last days on which something is in time', () =>
    expect(daysOf(deadlines)).toEqual({
      selfAssessBy: '2026-12-04',
      proposeBy: '2026-12-09',
      decideBy: '2026-12-14',
    }));

  it('mean the same instants when they come back', () => {
    const back = instantsOf(daysOf(deadlines));
    expect(Object.values(back).map((at) => at && Date.parse(at))).toEqual(
      Object.values(deadlines).map((at) => at && Date.parse(at)),
    );
  });

  it('are not asked for where none is given', () =>
    expect(instantsOf({ ...daysOf(deadlines), decideBy: null }).decideBy).toBeNull());

  it('given to many leave what is left out as it was', () => {
    const moved = movedTo(deadlines, { selfAssessBy: null, proposeBy: null, decideBy: '2026-12-20' });
    expect(moved.selfAssessBy).toBe(deadlines.selfAssessBy);
    expect(Date.parse(moved.decideBy ?? '')).toBe(Date.parse('2026-12-21T00:00:00+07:00'));
  });

  it('need a reason', () =>
    expect(deadlineDaysSchema.safeParse({ decideBy: '2026-12-20' }).success).toBe(false));
});
