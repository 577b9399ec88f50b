import { vietnamPublic2026 } from '@dondoc/calendar';
import { describe, expect, it } from 'vitest';
import { viewAt } from './assignment-view.ts';
import { attentionRank } from './attention.ts';
import { card } from './listed.fixture.ts';

const now = '2026-03-10T09:00:00.000Z';
const done = { submittedAt: '2026-02-01T02:00:00Z', acceptedAt: '2026-02-02T02:00:00Z' };

describe('Who needs attention', () => {
  it('is told by how late it is, and what has ended comes after all that has not', () => {
    const shown = [
      card('deep-red', '2026-03-02'),
      card('red', '2026-03-09'),
      card('amber', '2026-03-12'),
      card('green', '2026-04-01'),
      card('no-deadline', null),
      card('done', '2026-02-10', done),
      card('done-too', '2026-02-12', { cancelledAt: '2026-02-11T02:00:00Z' }),
    ];
    expect(shown.map((each) => attentionRank(viewAt(each, now, vietnamPublic2026)))).toEqual([
      0, 1, 2, 3, 4, 5, 5,
    ]);
  });

  it('counts three working days to the deepest red, so that a holiday delays it', () => {
    expect(viewAt(card('a', '2026-02-13'), '2026-02-23T03:00:00Z', vietnamPublic2026).colour).toBe('red');
    expect(viewAt(card('a', '2026-02-13'), '2026-02-25T03:00:00Z', vietnamPublic2026).colour).toBe(
      'deep-red',
    );
  });
});
