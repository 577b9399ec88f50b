import type { RuleSetView } from '@dondoc/evaluation-contracts';
import type { Scoreboard, WhatIfBody } from '@dondoc/evaluation-projections';
import { describe, expect, it } from 'vitest';
import { ruleSetsQuery } from '../../../scoring/rule-sets.query.ts';
import { scoreboardQuery } from '../../../scoring/scoring.queries.ts';
import { anAdoptedRuleSet, aShippedRuleSet } from '../../../testing/a-rule-set.ts';
import { refuseQuery } from '../../../testing/refuse-query.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import type { Language } from '../../../words/language.ts';
import { GradesPreview } from './grades-preview.tsx';
import { RuleSetsPage } from './rule-sets-page.tsx';

const leader = personOf('ban-thuong-vu', 'leader');
const head = personOf('ban-xay-dung-dang');
const board: Scoreboard = {
  rules: '366-2025',
  resultPoints: '70',
  asOf: '2026-03-31T17:00:00+07:00',
  period: { from: '2026-01-01', to: '2026-12-31' },
  units: [],
};
const both = [anAdoptedRuleSet, aShippedRuleSet('335-2025')];

type Seen = Readonly<{
  views?: readonly RuleSetView[];
  person?: typeof leader;
  at?: string;
  language?: Language;
}>;

const page = ({
  views = both,
  person = leader,
  at = '/settings/rules',
  language = 'vi',
}: Seen = {}): string =>
  renderPage(<RuleSetsPage />, {
    route: '/settings/rules',
    at,
    person,
    language,
    known: (client, api) => {
      client.setQueryData(ruleSetsQuery(api).queryKey, { items: [...views] });
      client.setQueryData(scoreboardQuery(api).queryKey, board);
    },
  });

describe('The rules that the ward rates by', () => {
  const words = wordsIn(page());

  it('are opened first, and told from the others', () => {
    expect(words).toContain('366-2025 phường đã áp dụng phường đang xếp loại đơn vị theo bộ này');
    expect(words).toContain('335-2025 kèm phần mềm, phường chưa quyết định');
    expect(words).toContain('Đánh giá tập thể theo Quy định 366-QĐ/TW');
  });

  it('say of each number what it rests on and how firm it is', () => {
    expect(words).toContain(
      'Hoàn thành tốt nhiệm vụ: tổng điểm từ 70 Quy định 366-QĐ/TW ngày 30/8/2025, Điều 10-12 luật',
    );
    expect(words).toContain('Số xuất sắc nhiều nhất, thông thường 20%');
  });

  it('say where they depart from the law, and by whose decision', () =>
    expect(words).toContain(
      'Hoàn thành xuất sắc nhiệm vụ: tổng điểm từ 90 khác với luật 92,5 ' +
        '7-QĐ/ĐU, 09:00 ngày 09/03/2026, Ban Thường vụ: Thành ủy đặt mức cao hơn',
    ));

  it('have their decisions in order', () =>
    expect(words).toMatch(/cả bộ quy tắc Ban Thường vụ 5-QĐ\/ĐU .* Ban Thường vụ 7-QĐ\/ĐU/));

  it('do not touch what was opened before', () =>
    expect(words).toContain('Kỳ đánh giá đã mở giữ nguyên bộ quy tắc'));

  it('are said in English too', () =>
    expect(wordsIn(page({ language: 'en' }))).toContain(
      'other than the law 92.5 7-QĐ/ĐU, 09:00, 9 Mar 2026',
    ));
});

describe('Changing the rules', () => {
  const at = '/settings/rules?ruleSet=335-2025';

  it('is for leaders; others read', () => {
    expect(page()).toMatch(/data-testid="amend-rule"[\s\S]*data-testid="adopt-rules"/);
    expect(page({ person: head })).not.toMatch(/data-testid="(amend-rule|adopt-rules)"/);
  });

  it('begins with adopting them', () => {
    const words = wordsIn(page({ at }));
    expect(words).toContain('hãy áp dụng trước rồi mới sửa từng quy tắc');
    expect(words).toContain('Áp dụng bản 335-2025 kèm phần mềm');
    expect(page({ at })).not.toContain('data-testid="amend-rule"');
  });
});

describe('Rules that the ward has gone on from', () => {
  const own = {
    ...anAdoptedRuleSet,
    ruleSet: 'phuong',
    document: { ...anAdoptedRuleSet.document, id: 'phuong' },
  };
  const back = 'Trở lại xếp loại theo bộ phuong phường đã áp dụng';

  it('can be gone back to as they were adopted', () =>
    expect(wordsIn(page({ views: [...both, own], at: '/settings/rules?ruleSet=phuong' }))).toContain(back));

  it('are none where the ward rates by them', () =>
    expect(wordsIn(page())).not.toContain('Trở lại xếp loại'));
});

describe('Rules that are not there', () => {
  it('are said to be none', () => expect(wordsIn(page({ views: [] }))).toContain('Không có bộ quy tắc nào.'));

  it('that cannot be read are not shown as if they could', () =>
    expect(wordsIn(page({ views: [{ ...anAdoptedRuleSet, document: {} }] }))).toContain(
      'Bộ quy tắc 366-2025 không đọc được',
    ));

  it('that the API refuses say why', () => {
    const problem = {
      status: 403,
      code: 'forbidden',
      title: 'x',
      detail: 'Chỉ phường này.',
      detailEn: 'This ward only.',
    };
    const html = (language: Language) =>
      renderPage(<RuleSetsPage />, {
        route: '/',
        at: '/',
        person: head,
        language,
        known: (client, api) => refuseQuery(client, ruleSetsQuery(api).queryKey, problem),
      });
    expect(wordsIn(html('vi'))).toContain('Chỉ phường này. Ở phần: bộ quy tắc.');
    expect(wordsIn(html('en'))).toContain('This ward only.');
  });
});

describe('The preview of a change', () => {
  const side = { rules: '366-2025', ratios: null, results: '60', total: '89/1', grade: 'good' } as const;
  const unit: WhatIfBody['units'][number] = {
    unit: 'mttq',
    name: 'MTTQ',
    before: side,
    after: { ...side, grade: 'satisfactory' },
    flips: true,
    because: ['nv-01'],
    difference: {
      unit: 'mttq',
      asOf: { before: '2026-03-31', after: '2026-03-31' },
      rules: { before: '366-2025', after: '366-2025+what-if' },
      grade: { before: 'good', after: 'satisfactory' },
      results: { before: '60', after: '60' },
      total: { before: '89', after: '89' },
      lines: [],
      conditions: [],
    },
  };
  const found: WhatIfBody = {
    rules: { before: '366-2025', after: '366-2025+what-if' },
    asOf: board.asOf,
    period: board.period,
    flips: 1,
    units: [unit, { ...unit, unit: 'van-phong', name: 'Văn phòng', after: side, flips: false, because: [] }],
  };
  const words = (preview: Parameters<typeof GradesPreview>[0]) =>
    wordsIn(
      renderPage(<GradesPreview {...preview} />, {
        route: '/',
        at: '/',
        person: leader,
        known: () => undefined,
      }),
    );

  it('names whose grade changes, and leaves out who keeps all', () => {
    const said = words({ trying: { change: { kind: 'rules', ruleSet: '366-2025' } }, found });
    expect(said).toContain('1 đơn vị đổi mức đề xuất.');
    expect(said).toContain(
      'MTTQ đổi mức Hoàn thành tốt nhiệm vụ; tổng điểm: 89,0; kết quả: 60,0 Hoàn thành nhiệm vụ; tổng điểm: 89,0; kết quả: 60,0 nv-01',
    );
    expect(said).not.toContain('Văn phòng');
  });

  it('says why there is nothing to try', () =>
    expect(words({ trying: { change: null, because: 'notTried' }, found: null })).toContain(
      'không làm đổi điểm hay mức đề xuất',
    ));
});
