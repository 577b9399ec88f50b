import type { RatingView } from '@dondoc/evaluation-contracts';
import type { Scoreboard, WarningsBody } from '@dondoc/evaluation-projections';
import { describe, expect, it } from 'vitest';
import { aProposedRating } from '../../../testing/a-proposed-rating.ts';
import { aUnitEvaluation } from '../../../testing/a-unit-evaluation.ts';
import { refuseQuery } from '../../../testing/refuse-query.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import { askedOf } from '../../../scoring/asked.ts';
import { quotaQuery, ratingsQuery } from '../../../scoring/ratings.query.ts';
import { scoreboardQuery, warningsQuery } from '../../../scoring/scoring.queries.ts';
import { ScoreboardPage } from './scoreboard-page.tsx';

const asOf = '2026-03-31T17:00:00+07:00';
const board: Scoreboard = {
  rules: '366-2025',
  resultPoints: '70',
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

const warnings: WarningsBody = {
  rules: board.rules,
  asOf,
  period: board.period,
  units: [{ unit: 'ban-xay-dung-dang', name: 'Ban Xây dựng Đảng', warning: aUnitEvaluation.warning }],
};
const group = {
  group: 'party-board',
  groupName: { vi: 'Ban Đảng', en: 'Party boards' },
  excellent: ['ban-xay-dung-dang-2026'],
  of: 0,
  share: '0',
  allowed: 0,
  alarm: true,
  words: { vi: 'Ban Đảng: 1 xuất sắc, được 0', en: 'Party boards: 1 excellent, 0 allowed' },
};

type Seen = Readonly<{ shown?: Scoreboard; ratings?: readonly RatingView[]; query?: string }>;

const page = ({ shown = board, ratings = [aProposedRating], query = '' }: Seen = {}): string =>
  renderPage(<ScoreboardPage />, {
    route: '/scoreboard',
    at: `/scoreboard${query}`,
    person: personOf('ban-thuong-vu', 'leader'),
    known: (client, api) => {
      const asked = askedOf(new URLSearchParams(query));
      client.setQueryData(scoreboardQuery(api, asked).queryKey, shown);
      client.setQueryData(warningsQuery(api, asked).queryKey, warnings);
      client.setQueryData(ratingsQuery(api, '2026').queryKey, { items: [...ratings] });
      const quota = { period: '2026', ruleSet: board.rules, usual: [group], exceptional: [] };
      client.setQueryData(quotaQuery(api, '2026').queryKey, quota);
    },
  });
const html = page();

describe('The scoreboard', () => {
  it('says by which rules, as of when, and that people decide the grade', () => {
    expect(wordsIn(html)).toContain('căn cứ đề xuất theo bộ quy tắc 366-2025, không phải kết quả xếp loại.');
    expect(wordsIn(html)).toContain('Tính đến 17:00 ngày 31/03/2026');
  });

  it('shows each unit its rank, its numbers and its grade in words', () =>
    expect(wordsIn(html)).toContain(
      'Ban Xây dựng Đảng 1 66,7% 66,7% 33,3% 40,0 / 70 Hoàn thành tốt nhiệm vụ đề xuất 3 / 1',
    ));

  it('never makes a number of what nothing counts for', () =>
    expect(wordsIn(html)).toContain(`Văn phòng không xếp ${'chưa đủ dữ liệu '.repeat(5)}0 / 2`));

  it('says where the present course leads while nothing is proposed, and at any other instant', () => {
    const onCourse = 'Không hoàn thành nhiệm vụ theo đà hiện nay';
    expect(wordsIn(page({ ratings: [] }))).toContain(onCourse);
    expect(wordsIn(page({ query: '?asOf=2026-03-31T17%3A00%3A00%2B07%3A00' }))).toContain(onCourse);
  });

  it('warns early, with the arithmetic', () =>
    expect(wordsIn(html)).toContain(
      'Ban Xây dựng Đảng tụt mức 1 việc 60,0 Hoàn thành nhiệm vụ 55,0 Không hoàn thành nhiệm vụ 5,0',
    ));

  it('warns of the quota and leads to the ratings', () => {
    expect(wordsIn(html)).toContain('Ban Đảng: 1 xuất sắc, được 0');
    expect(html).toContain('href="/ratings?period=2026"');
  });

  it('has the summary to keep, but none that knows more than was known', () => {
    expect(wordsIn(html)).toContain('Tải bảng tổng hợp (XLSX)');
    expect(wordsIn(page({ query: '?knownAt=2026-03-31T17%3A00%3A00%2B07%3A00' }))).not.toContain('XLSX');
  });

  it('opens behind each number the list of the same instant', () =>
    expect(html).toContain(
      `/scoreboard/ban-xay-dung-dang?measure=quality&amp;asOf=${encodeURIComponent(asOf)}`,
    ));
});

describe('A scoreboard without anything', () => {
  it('says that there is no unit', () =>
    expect(wordsIn(page({ shown: { ...board, units: [] } }))).toContain('Chưa có đơn vị nào.'));

  it('because the API refuses says why', () => {
    const problem = { status: 400, code: 'invalid-request', title: 'x', detail: 'Kỳ này không đúng.' };
    const refused = renderPage(<ScoreboardPage />, {
      route: '/scoreboard',
      at: '/scoreboard',
      person: personOf('ban-thuong-vu', 'leader'),
      known: (client, api) => refuseQuery(client, scoreboardQuery(api).queryKey, problem),
    });
    expect(wordsIn(refused)).toContain('Kỳ này không đúng.');
  });
});
