import type { RatingView } from '@dondoc/evaluation-contracts';
import type { UnitEvaluationBody } from '@dondoc/evaluation-projections';
import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../scoring/asked.ts';
import { ratingsQuery } from '../../../scoring/ratings.query.ts';
import { ruleSetsQuery } from '../../../scoring/rule-sets.query.ts';
import { everyAssignmentQuery, unitEvaluationQuery } from '../../../scoring/scoring.queries.ts';
import { aProposedRating } from '../../../testing/a-proposed-rating.ts';
import { anAdoptedRuleSet } from '../../../testing/a-rule-set.ts';
import { aUnitEvaluation } from '../../../testing/a-unit-evaluation.ts';
import { anAssignment } from '../../../testing/assignment-view.ts';
import { refuseQuery } from '../../../testing/refuse-query.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import type { Language } from '../../../words/language.ts';
import { UnitScorePage } from './unit-score-page.tsx';

const unit = 'ban-xay-dung-dang';
const head = personOf(unit);

type Seen = Readonly<{
  card?: UnitEvaluationBody;
  ratings?: readonly RatingView[];
  query?: string;
  language?: Language;
}>;

const page = ({
  card = aUnitEvaluation,
  ratings = [aProposedRating],
  query = '',
  language = 'vi',
}: Seen = {}) =>
  renderPage(<UnitScorePage />, {
    route: '/scoreboard/:unit',
    at: `/scoreboard/${unit}${query}`,
    person: head,
    language,
    known: (client, api) => {
      const asked = askedOf(new URLSearchParams(query));
      client.setQueryData(unitEvaluationQuery(api, unit, asked).queryKey, card);
      client.setQueryData(ratingsQuery(api, '2026').queryKey, { items: [...ratings] });
      client.setQueryData(ruleSetsQuery(api).queryKey, { items: [anAdoptedRuleSet] });
      client.setQueryData(everyAssignmentQuery(api, unit).queryKey, [
        {
          ...anAssignment,
          id: 'nv-02',
          title: 'Việc quá hạn',
          deadline: { at: '2026-11-21T00:00:00+07:00', text: null },
        },
        {
          ...anAssignment,
          id: 'nv-03',
          title: 'Việc còn xa',
          deadline: { at: '2026-12-21T00:00:00+07:00', text: null },
        },
      ]);
    },
  });

describe('The scorecard of a unit', () => {
  const html = page();
  const words = wordsIn(html);

  it('never says 90 of a total that is not', () => {
    expect(words).toContain('Tổng điểm 89,95');
    expect(words).not.toContain('90,0');
  });

  it('shows how far the rating has come, and opens it', () => {
    expect(words).toContain(
      'Mức đề xuất Hoàn thành tốt nhiệm vụ Tổng điểm khi đề xuất 89,95 Mức đã quyết định chưa có',
    );
    expect(html).toContain('href="/ratings/ban-xay-dung-dang-2026"');
  });

  it('says which grades are left, what each needs and what rules the others out', () => {
    expect(words).toContain('Còn đạt được: Hoàn thành nhiệm vụ. Không còn: Hoàn thành xuất sắc nhiệm vụ.');
    expect(words).toContain(
      'còn đạt được tổng điểm từ 50 và ít nhất 100% nhiệm vụ hoàn thành; nhiều nhất 20% nhiệm vụ trễ hạn',
    );
    expect(words).toContain('1/4 nhiệm vụ trễ hạn: Mở chuyên mục');
  });

  it('lists the results that still decide, what is due first on top', () =>
    expect(words).toContain(
      'Việc quá hạn hết ngày 20/11/2026 quá hạn Việc còn xa hết ngày 20/12/2026 chưa nghiệm thu',
    ));

  it('leads from a line to each event it stands on', () =>
    expect(html).toContain('href="/assignments/nv-01#event-e-7"'));

  it('says where its rules depart from the law', () =>
    expect(words).toContain('1 quy tắc khác bản kèm phần mềm, 1 trong đó khác với luật.'));

  it('has its papers', () => expect(words).toContain('Tải hồ sơ (DOCX) Tải hồ sơ (PDF)'));

  it('is said in English too', () =>
    expect(wordsIn(page({ language: 'en' }))).toContain(
      'Still within reach: Satisfactory. Out of reach: Excellent.',
    ));
});

describe('A scorecard of another instant', () => {
  const words = wordsIn(page({ query: '?asOf=2026-06-30T23%3A59%3A59%2B07%3A00' }));

  it('does not say of open results what is true only now', () =>
    expect(words).toContain('Việc còn xa – chưa nghiệm thu'));

  it('is the later side of a comparison that it leads to', () => {
    const html = page({ query: '?knownAt=2026-06-30T23%3A59%3A59%2B07%3A00' });
    expect(html).toMatch(
      /href="\/evaluation\/compare\/[^"]+[?&;]toKnownAt=2026-06-30T23%3A59%3A59%2B07%3A00"/,
    );
  });

  it('by what was known then offers no paper that knows more', () => {
    const html = page({ query: '?knownAt=2026-06-30T23%3A59%3A59%2B07%3A00' });
    expect(wordsIn(html)).not.toContain('Tải hồ sơ');
  });
});

describe('A scorecard by other rules', () => {
  const rulesHash = 'c0de'.repeat(16);

  it('than its rating was opened with says so', () =>
    expect(wordsIn(page({ card: { ...aUnitEvaluation, rulesHash } }))).toContain(
      'dùng bộ quy tắc lúc mở (mã b7e2b7e2b7e2…), khác bộ mà phiếu này đang tính (mã c0dec0dec0de…)',
    ));

  it('than there are now says nothing of what those need', () => {
    const words = wordsIn(page({ card: { ...aUnitEvaluation, rulesHash } }));
    expect(words).toContain('Bộ quy tắc này nay đã khác');
    expect(words).not.toContain('Cần gì');
  });
});

describe('A scorecard without anything', () => {
  it('has no number, and no rating', () => {
    const card: UnitEvaluationBody = {
      ...aUnitEvaluation,
      ratios: null,
      score: null,
      proposedGrade: null,
      lines: [],
      reach: { ...aUnitEvaluation.reach, open: [], total: null, grades: [] },
      warning: { ...aUnitEvaluation.warning, assignments: [], results: null },
    };
    const words = wordsIn(page({ card, ratings: [] }));
    expect(words).toContain('Tổng điểm chưa đủ dữ liệu');
    expect(words).toContain('Kỳ này chưa mở đánh giá');
    expect(words).toContain('Không còn kết quả nào đang mở');
  });

  it('because the API refuses says why', () => {
    const problem = { status: 404, code: 'unit-unknown', title: 'x', detail: 'Không có đơn vị này.' };
    const html = renderPage(<UnitScorePage />, {
      route: '/scoreboard/:unit',
      at: '/scoreboard/x',
      person: head,
      known: (client, api) =>
        refuseQuery(client, unitEvaluationQuery(api, 'x', askedOf(new URLSearchParams())).queryKey, problem),
    });
    expect(wordsIn(html)).toContain('Không có đơn vị này.');
  });
});
