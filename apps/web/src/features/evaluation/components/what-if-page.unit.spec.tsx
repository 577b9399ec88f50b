import { whatIfRequestSchema, type WhatIfBody } from '@dondoc/evaluation-projections';
import { MutationObserver } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../../api/api-client.ts';
import { createQueryClient } from '../../../api/query-client.ts';
import { Providers } from '../../../app/providers.tsx';
import { createI18n } from '../../../i18n/i18n.ts';
import { ruleSetsQuery } from '../../../scoring/rule-sets.query.ts';
import { everyAssignmentQuery } from '../../../scoring/scoring.queries.ts';
import { aComparison } from '../../../testing/a-comparison.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import type { Language } from '../../../words/language.ts';
import { whatIfAsked } from '../api/evaluation.queries.ts';
import { WhatIfAnswer } from './what-if-answer.tsx';
import { WhatIfPage } from './what-if-page.tsx';

const side = { rules: '366-2025', ratios: null, results: '50', total: '75', grade: null };
const byRules: WhatIfBody = {
  rules: aComparison.rules,
  asOf: '2026-12-31T17:00:00+07:00',
  period: aComparison.period,
  flips: 1,
  units: [
    {
      unit: aComparison.unit,
      name: 'Ban Xây dựng Đảng',
      before: side,
      after: { ...side, results: '70', total: '95', grade: 'good' },
      flips: true,
      because: ['nv-01'],
      difference: aComparison,
    },
  ],
};
const tried: WhatIfBody = {
  ...byRules,
  moved: [{ assignment: 'nv-01', title: 'Báo cáo', before: '2026-06-11', after: '2026-06-12' }],
  unreached: [{ assignment: 'nv-09', title: 'Tổng kết' }],
};

const refused = {
  type: 'about:blank',
  title: 'Yêu cầu không hợp lệ',
  status: 400,
  code: 'invalid-request',
  errors: [
    {
      path: 'change.daysOff',
      message: 'Ngày 13/06/2026 đã là ngày nghỉ (Thứ Bảy): hãy chọn một ngày làm việc',
      messageEn: '2026-06-13 is a day off already (Saturday): choose a working day',
    },
  ],
};

describe('The page of what would be', () => {
  const shown = (answer: ReactNode, language: Language) =>
    renderToStaticMarkup(
      <Providers i18n={createI18n(language)} queryClient={createQueryClient()}>
        <MemoryRouter>{answer}</MemoryRouter>
      </Providers>,
    );
  const show = (found: WhatIfBody, language: Language = 'vi') =>
    shown(<WhatIfAnswer error={null} found={found} titleOf={() => 'Báo cáo'} />, language);

  it('asks for one thing to try, and sends nothing before it is given', () => {
    const html = renderPage(<WhatIfPage />, {
      route: '/evaluation/what-if',
      at: '/evaluation/what-if?period=2026',
      person: personOf('ban-thuong-vu', 'leader'),
      known: (client, api) => {
        client.setQueryData(ruleSetsQuery(api).queryKey, { items: [] });
        client.setQueryData(everyAssignmentQuery(api, null).queryKey, []);
      },
    });
    expect(wordsIn(html)).toContain('lịch làm việc khác');
    expect(html).toMatch(/<button[^>]*disabled/);
  });

  it('shows both sides, whose grade flips by which assignment and event, and what moves', () => {
    const html = show(tried);
    expect(wordsIn(html)).toContain('đổi mức Báo cáo 1 sự kiện Sự kiện ở vị trí 12/7 của sổ');
    expect(wordsIn(html)).toContain('1 hạn chuyển ngày');
    expect(wordsIn(html)).toContain('Báo cáo 11/06/2026 12/06/2026');
    expect(wordsIn(html)).toContain('Tổng kết');
    expect(wordsIn(show(tried, 'en'))).toContain('11 Jun 2026 12 Jun 2026');
  });

  it('says why it cannot be tried, in both languages', async () => {
    const api = createApi('p-bi-thu', async () => new Response(JSON.stringify(refused), { status: 400 }));
    const trying = new MutationObserver(createQueryClient(), whatIfAsked(api));
    const change = { kind: 'calendar', daysOff: ['2026-06-13'], workedDays: [] } as const;
    await expect(trying.mutate(whatIfRequestSchema.parse({ change }))).rejects.toThrow('invalid-request');
    const { error, data } = trying.getCurrentResult();
    const answer = (language: Language) =>
      shown(<WhatIfAnswer error={error} found={data} titleOf={(id) => id} />, language);
    expect(answer('vi')).toContain('role="alert"');
    expect(wordsIn(answer('vi'))).toContain('Ngày 13/06/2026 đã là ngày nghỉ');
    expect(wordsIn(answer('en'))).toContain('13 Jun 2026 is a day off already');
    expect(answer('vi')).not.toContain('data-testid="what-if"');
  });

  it('says what is tried in words', () => {
    const number = { ...byRules, rules: { before: '366-2025', after: '366-2025+what-if' } };
    expect(wordsIn(show(number))).toContain('Sau (366-2025 với con số thử)');
    expect(wordsIn(show(tried))).toContain('Sau (366-2025 với lịch thử)');
    const other = { ...byRules, rules: { before: '366-2025', after: '335-2025' } };
    expect(wordsIn(show(other, 'en'))).toContain('After (335-2025)');
  });

  it('says so where a grade flips by no assignment', () => {
    const units = byRules.units.map((one) => ({ ...one, because: [] }));
    expect(wordsIn(show({ ...byRules, units }))).toContain('đổi mức không do nhiệm vụ nào');
  });

  it('folds away all that a line stands on where other rules are tried, and speaks of no deadlines', () => {
    expect(show(byRules)).toContain('<details><summary>');
    expect(show(tried)).toContain('<details open=""><summary>1 sự kiện');
    expect(wordsIn(show(byRules))).not.toContain('hạn chuyển ngày');
  });
});
