import type { UnitComparisonBody } from '@dondoc/evaluation-projections';
import { describe, expect, it } from 'vitest';
import { comparedOf } from '../../../scoring/compared.ts';
import { everyAssignmentQuery } from '../../../scoring/scoring.queries.ts';
import { aComparison } from '../../../testing/a-comparison.ts';
import { refuseQuery } from '../../../testing/refuse-query.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import type { Language } from '../../../words/language.ts';
import { comparisonQuery } from '../api/evaluation.queries.ts';
import { ComparePage } from './compare-page.tsx';

const person = personOf('ban-thuong-vu', 'leader');
const problem = {
  type: 'about:blank',
  title: 'Sai kỳ',
  status: 400,
  code: 'invalid-request',
  detail: 'Không có kỳ này.',
  detailEn: 'There is no such period.',
};
const nothingSaid = comparedOf(new URLSearchParams());

describe('The page of two evaluations', () => {
  const page = (found: UnitComparisonBody | null, language: Language = 'vi') =>
    renderPage(<ComparePage />, {
      route: '/evaluation/compare/:unit',
      at: `/evaluation/compare/${aComparison.unit}?period=2026`,
      person,
      language,
      known: (client, api) => {
        const query = comparisonQuery(api, aComparison.unit, { ...nothingSaid, period: '2026' });
        if (found) client.setQueryData(query.queryKey, found);
        else refuseQuery(client, query.queryKey, problem);
        client.setQueryData(everyAssignmentQuery(api, aComparison.unit).queryKey, []);
      },
    });

  it('names both sides in words, and leads to what people gave', () => {
    const html = page(aComparison);
    const words = wordsIn(html);
    expect(words).toContain(
      'Trước: tính đến 17:00 ngày 31/03/2026, theo những gì đã ghi đến 17:00 ngày 15/03/2026.',
    );
    expect(words).toContain('Sau: tính đến 17:00 ngày 31/03/2026, theo tất cả đã ghi.');
    expect(words).toContain('Tiêu chí chung chưa cho điểm 25,0');
    expect(html).toContain('href="/ratings/ban-xay-dung-dang-2026"');
    expect(wordsIn(page(aComparison, 'en'))).toContain('by what was recorded by 17:00, 15 Mar 2026.');
  });

  it('says by which rules where those differ, and not else', () => {
    const other = { ...aComparison, rulesHash: { before: 'a1', after: 'b2' } };
    expect(wordsIn(page(other))).toContain('Quy tắc 366-2025, mã a1… 366-2025, mã b2…');
    expect(wordsIn(page(aComparison))).not.toContain('mã a1');
  });

  it('says what changed, by which event, and why each condition is met or not', () => {
    const html = page(aComparison);
    expect(wordsIn(html)).toContain('Trước: chưa đạt (đến 31/03/2026 còn 1/2 nhiệm vụ). Sau: đạt (xong cả).');
    expect(html).toContain('href="/assignments/nv-01#event-e-7"');
    expect(html).not.toContain('all-done');
  });

  it('folds away what only shifted, and says how much that is', () =>
    expect(wordsIn(page(aComparison, 'en'))).toContain('1 assignment is the same'));

  it('tells a total that waits for the general criteria from too little data', () =>
    expect(wordsIn(page(aComparison))).toContain('chưa có: tiêu chí chung chưa cho điểm 95,0'));

  it('says that nothing differs, and where only what people gave does', () => {
    const noLine = { ...aComparison, lines: [], conditions: [] };
    const [grade, results, total] = [noLine.grade.after, noLine.results.after, noLine.total.after];
    const nothing = {
      grade: { before: grade, after: grade },
      results: { before: results, after: results },
      total: { before: total, after: total },
    };
    const same = 'Hai lần đánh giá không khác nhau.';
    expect(wordsIn(page({ ...noLine, ...nothing }))).toContain(same);
    const given = wordsIn(page({ ...noLine, ...nothing, total: noLine.total }));
    expect(given).toContain('Không nhiệm vụ nào làm điểm khác đi.');
    expect(given).not.toContain(same);
  });

  it('says what went wrong', () => expect(page(null)).toContain('role="alert"'));
});
