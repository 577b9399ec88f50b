import { periodOf, type Scoreboard, type WaitsBody } from '@dondoc/evaluation-projections';
import { describe, expect, it } from 'vitest';
import { monthsOf, quartersOf } from '../../../scoring/asked.ts';
import { scoreboardQuery } from '../../../scoring/scoring.queries.ts';
import { refuseQuery } from '../../../testing/refuse-query.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import type { Language } from '../../../words/language.ts';
import { waitsQuery } from '../api/evaluation.queries.ts';
import { EvaluationPage } from './evaluation-page.tsx';

const asOf = '2026-03-31T17:00:00+07:00';
const period = { from: '2026-01-01', to: '2026-12-31' };
const person = personOf('ban-thuong-vu', 'leader');
const asked = { period: '2026', asOf: null, knownAt: null };
const unit = { unit: 'ban-xay-dung-dang', name: 'Ban Xây dựng Đảng' };
const problem = {
  type: 'about:blank',
  title: 'Sai kỳ',
  status: 400,
  code: 'invalid-request',
  detail: 'Không có kỳ này.',
  detailEn: 'There is no such period.',
};
const none = { doer: 0, accepting: 0, issuing: 0, others: 0, objectiveCause: 0, system: 0 };

const boardOf = (results: string | null): Scoreboard => ({
  rules: '366-2025',
  resultPoints: '70',
  asOf,
  period,
  units: [
    {
      ...unit,
      counted: 1,
      leftOut: 0,
      ratios: null,
      results: results === null ? null : { value: Number(results), exact: results },
    },
  ],
});
const workOf = (assignments: WaitsBody['units'][number]['assignments']): WaitsBody => ({
  asOf,
  knownAt: null,
  period,
  units: [{ ...unit, days: { ...none, doer: 4.5 }, overdue: { ...none, doer: 1.5 }, assignments }],
});
const late = {
  id: 'nv-01',
  title: 'Mở chuyên mục',
  issuedAt: '2026-02-02T08:00:00+07:00',
  dueAt: '2026-02-05T00:00:00+07:00',
  submittedAt: '2026-02-06T20:00:00+07:00',
  acceptedAt: null,
  stands: false,
  days: { ...none, doer: 4.5 },
  overdue: { ...none, doer: 1.5 },
};

describe('The page of charts', () => {
  const page = (board: Scoreboard | null, waits: WaitsBody | null, language: Language = 'vi') =>
    renderPage(<EvaluationPage />, {
      route: '/evaluation',
      at: '/evaluation?period=2026',
      person,
      language,
      known: (client, api) => {
        for (const code of ['2026', ...monthsOf('2026'), ...quartersOf('2026')]) {
          const { queryKey } = scoreboardQuery(api, { ...asked, period: code });
          if (board) client.setQueryData(queryKey, { ...board, period: periodOf(code) ?? period });
          else refuseQuery(client, queryKey, problem);
        }
        const { queryKey } = waitsQuery(api, asked);
        if (waits) client.setQueryData(queryKey, waits);
        else refuseQuery(client, queryKey, problem);
      },
    });

  it('has a table of the same numbers for each chart, whose entries open what is behind them', () => {
    const html = page(boardOf('40'), workOf([late]));
    for (const chart of ['heat-map', 'ranking', 'trend', 'lateness', 'waits', 'burn-up'])
      expect(html).toContain(`data-testid="${chart}"`);
    expect(html.match(/<details>/g)).toHaveLength(6);
    expect(html).toContain('href="/scoreboard/ban-xay-dung-dang?period=2026-');
    expect(wordsIn(html)).toContain('muộn đến 3 ngày 1');
    expect(wordsIn(html)).toContain('đơn vị chủ trì 4,5 1,5 1');
  });

  it('says all of it in English as well', () =>
    expect(wordsIn(page(boardOf('40'), workOf([late]), 'en'))).toContain('lead unit 4.5 1.5 1'));

  it('says that nothing counts yet, and draws no zero', () => {
    const words = wordsIn(page(boardOf(null), workOf([])));
    expect(words).toContain('Chưa có nhiệm vụ nào tính vào kỳ này vào ngày đang xem.');
    expect(words).not.toContain('0,0');
  });

  it('says what went wrong, and offers to try again', () => {
    expect(page(null, workOf([late]))).toContain('role="alert"');
    expect(page(boardOf('40'), null)).toContain('role="alert"');
  });
});
