import type { Scoreboard } from '@dondoc/evaluation-projections';
import { describe, expect, it } from 'vitest';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import { scoreboardQuery } from '../../../scoring/scoring.queries.ts';
import { ScoreboardPage } from './scoreboard-page.tsx';

const asOf = '2026-03-31T17:00:00+07:00';
const board: Scoreboard = {
  rules: '366-2025',
  asOf,
  period: { from: '2026-01-01', to: '2026-12-31' },
  units: [
    {
      unit: 'ban-xay-dung-dang',
      name: 'Ban Xây dựng Đảng',
      counted: 3,
      leftOut: 1,
      ratios: {
        quantity: { value: 0.667, exact: '2/3' },
        quality: { value: 0.667, exact: '2/3' },
        progress: { value: 0.333, exact: '1/3' },
      },
      results: { value: 40, exact: '40' },
    },
    { unit: 'van-phong', name: 'Văn phòng', counted: 0, leftOut: 2, ratios: null, results: null },
  ],
};

const html = renderPage(<ScoreboardPage />, {
  route: '/scoreboard',
  at: '/scoreboard',
  person: personOf('ban-thuong-vu', 'leader'),
  known: (client, api) => client.setQueryData(scoreboardQuery(api).queryKey, board),
});

describe('The scoreboard', () => {
  it('says by which rules, as of when, and that people decide the grade', () => {
    expect(wordsIn(html)).toContain('căn cứ đề xuất theo bộ quy tắc 366-2025, không phải kết quả xếp loại.');
    expect(wordsIn(html)).toContain('Tính đến 17:00 ngày 31/03/2026');
  });

  it('shows each unit its numbers', () =>
    expect(wordsIn(html)).toContain('Ban Xây dựng Đảng 66,7% 66,7% 33,3% 40,0 / 70 3 / 1'));

  it('never makes a number of what nothing counts for', () =>
    expect(wordsIn(html)).toContain(`Văn phòng ${'chưa đủ dữ liệu '.repeat(4)}0 / 2`));

  it('opens behind each number the list of the same instant', () =>
    expect(html).toContain(
      `/scoreboard/ban-xay-dung-dang?measure=quality&amp;asOf=${encodeURIComponent(asOf)}`,
    ));
});
