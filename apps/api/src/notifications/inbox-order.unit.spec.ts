import { describe, expect, it } from 'vitest';
import { byInbox, cursorIn, writeCursor, type Place } from './inbox-order.ts';

const place = (id: string, queuedAt: string, read = false): Place => ({ id, queuedAt, read });
const morning = '2026-03-09T08:00:00+07:00';
const noon = '2026-03-09T05:00:00.000Z';

describe('The inbox', () => {
  it('has the unread first, then the newest, whatever the offsets', () => {
    const places = [place('a', noon, true), place('b', morning), place('c', noon), place('d', noon)];
    expect(places.toSorted(byInbox).map(({ id }) => id)).toEqual(['c', 'd', 'b', 'a']);
  });

  it('goes on where a page ended', () =>
    expect(cursorIn(writeCursor(place('a', morning)))).toEqual(place('a', morning)));

  it.each(['', 'x', Buffer.from('{"id":1}').toString('base64url')])('refuses the cursor "%s"', (text) =>
    expect(() => cursorIn(text)).toThrow('invalid-request'),
  );
});
