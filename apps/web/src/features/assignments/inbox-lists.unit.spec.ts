import { describe, expect, it } from 'vitest';
import { anAssignment } from '../../testing/assignment-view.ts';
import { inboxLists } from './inbox-lists.ts';

const at = '2026-02-20T08:00:00+07:00';
const open = { ...anAssignment, id: 'open', cooperatingUnits: ['van-phong'] };
const submitted = { ...anAssignment, id: 'submitted', submittedAt: at };
const completed = { ...anAssignment, id: 'completed', submittedAt: at, acceptedAt: at };
/** A continuous duty keeps its status when its result is in. */
const continuous = {
  ...submitted,
  id: 'continuous',
  recurrence: 'continuous',
  status: 'continuous',
} as const;
const all = [open, submitted, continuous, completed];

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('The inbox of a lead unit', () => {
  const lists = inboxLists(all, 'ban-xay-dung-dang');

  it('has what is open, in the order given, and apart from it what is completed', () => {
    expect(ids(lists.todo)).toEqual(['open', 'submitted', 'continuous']);
    expect(ids(lists.done)).toEqual(['completed']);
  });

  it('accepts nothing', () => expect([lists.accepts, lists.toAccept]).toEqual([false, []]));
});

describe('The inbox of an accepting unit', () => {
  const lists = inboxLists(all, 'ban-thuong-vu');

  it('has the results that wait for it, of continuous duties too', () =>
    expect(ids(lists.toAccept)).toEqual(['submitted', 'continuous']));

  it('has no work to do of its own', () => expect(lists.todo).toEqual([]));

  it('keeps its second list while nothing waits', () =>
    expect(inboxLists([open], 'ban-thuong-vu')).toMatchObject({ accepts: true, toAccept: [] }));
});

describe('The inbox of a co-operating unit', () => {
  it('has the open work it co-operates on', () =>
    expect(ids(inboxLists(all, 'van-phong').cooperating)).toEqual(['open']));
});
