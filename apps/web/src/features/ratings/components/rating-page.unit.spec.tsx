import type { RatingView } from '@dondoc/evaluation-contracts';
import { describe, expect, it } from 'vitest';
import { quotaQuery, ratingsQuery } from '../../../scoring/ratings.query.ts';
import {
  aRating,
  decidedRating,
  exceededQuota,
  failedQuarter,
  finalRating,
  objectedRating,
  proposedRating,
  ratingOfHead as ofHead,
  theLeader,
} from '../../../testing/a-rating.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import type { Language } from '../../../words/language.ts';
import { ratingQuery } from '../api/rating.query.ts';
import { RatingPage } from './rating-page.tsx';

const leader = personOf('ban-thuong-vu', 'leader');
const head = personOf('ban-xay-dung-dang');
const inspector = personOf('ban-thuong-vu', 'inspector');
const updatedAt = Date.parse('2026-12-12T08:00:00+07:00');

type Scene = Readonly<{
  items?: readonly RatingView[];
  quarters?: readonly RatingView[];
  person?: typeof leader;
  language?: Language;
}>;

const one = (
  view: RatingView,
  { items = [view], quarters = [], person = leader, language = 'vi' }: Scene = {},
) =>
  renderPage(<RatingPage />, {
    route: '/ratings/:id',
    at: `/ratings/${view.id}`,
    person,
    language,
    known: (client, api) => {
      client.setQueryData(ratingQuery(api, view.id).queryKey, view, { updatedAt });
      client.setQueryData(ratingsQuery(api, '2026').queryKey, { items: [...items] });
      client.setQueryData(quotaQuery(api, '2026').queryKey, exceededQuota);
      client.setQueryData(ratingsQuery(api, '2026-Q2').queryKey, { items: [...quarters] });
    },
  });
const formIn = (html: string): string | undefined => /data-step="([^"]+)"/.exec(html)?.[1];
const offers = (html: string): readonly (string | undefined)[] =>
  [...html.matchAll(/href="[^"]*\?do=([^"]+)"/g)].map(([, step]) => step);

describe('A rating that was opened', () => {
  it('asks its head to assess the unit', () =>
    expect(formIn(one(aRating, { person: head }))).toBe('self-assess'));

  it('asks nothing of others, and offers who decides what may be done', () => {
    expect(offers(one(aRating))).toEqual(['general-criteria', 'propose', 'record-finding', 'replan']);
    expect(formIn(one(aRating))).toBeUndefined();
  });

  it('asks for points of each criterion with the most there are, and their sum', () => {
    const assessed = { ...aRating, selfAssessment: proposedRating.selfAssessment };
    const words = wordsIn(one(assessed));
    expect(formIn(one(assessed))).toBe('general-criteria');
    expect(words).toContain('Tiêu chí chung 6 (tối đa 5 điểm)');
    expect(words).toContain('Cộng:');
  });

  it('names criteria as the ward’s rules do', () => {
    const name = { vi: 'Tư tưởng chính trị', en: 'Political thought' };
    const [first, ...rest] = aRating.bounds.criteria;
    const named = {
      ...proposedRating,
      bounds: { ...aRating.bounds, criteria: [{ code: '', most: 5, ...first, name }, ...rest] },
    };
    expect(wordsIn(one(named))).toContain('Tư tưởng chính trị');
    expect(wordsIn(one(named, { language: 'en' }))).toContain('Political thought');
  });
});

describe('A rating that was proposed', () => {
  const html = one(proposedRating);

  it('shows what the engine found, and leads to every line', () => {
    expect(wordsIn(html)).toContain('Mức đề xuất Hoàn thành tốt nhiệm vụ Kết quả nhiệm vụ 58,7');
    expect(wordsIn(html)).toContain('đạt 12/12 xong');
    expect(html).toContain('/scoreboard/ban-xay-dung-dang?period=2026');
  });

  it('is decided by whoever opened it', () => {
    expect(formIn(html)).toBe('decide');
    expect(offers(one(proposedRating, { person: head }))).toEqual(['self-assess']);
    expect(offers(one(proposedRating, { person: inspector }))).not.toContain('propose');
  });

  it('has the grades that are ruled out, with the reason', () => {
    const words = wordsIn(one(proposedRating, { quarters: [failedQuarter] }));
    expect(words).toContain('Hoàn thành xuất sắc nhiệm vụ – có quý không hoàn thành (Quý 2/2026)');
    const headProposed: RatingView = { ...proposedRating, id: ofHead.id, subject: ofHead.subject };
    const satisfactory: RatingView = { ...decidedRating, grade: 'satisfactory' };
    expect(wordsIn(one(headProposed, { items: [headProposed, satisfactory] }))).toContain(
      'Hoàn thành tốt nhiệm vụ – người đứng đầu không xếp cao hơn đơn vị (Hoàn thành nhiệm vụ)',
    );
  });

  it('of a head waits for that of the unit', () => {
    const headProposed: RatingView = { ...proposedRating, id: ofHead.id, subject: ofHead.subject };
    expect(wordsIn(one(headProposed, { items: [headProposed, proposedRating] }))).toContain(
      'Chưa quyết định được: phải quyết định trước Ban Xây dựng Đảng.',
    );
  });
});

describe('A rating that was decided', () => {
  it('says until when its lines may be objected to', () => {
    expect(wordsIn(one(decidedRating))).toContain(
      'Không đặt thời hạn kiến nghị: kiến nghị được đến khi công bố chính thức.',
    );
    const objectUntil = '2026-12-23T00:00:00+07:00';
    const windowed: RatingView = {
      ...decidedRating,
      objectUntil,
      decision: decidedRating.decision && { ...decidedRating.decision, objectUntil },
    };
    expect(wordsIn(one(windowed))).toContain('Kiến nghị được đến hết ngày 22/12/2026;');
    expect(formIn(one(windowed, { person: head }))).toBe('object');
  });

  it('is objected to by whoever is rated, on one of its lines', () => {
    const html = one({ ...decidedRating, objectUntil: null }, { person: head });
    expect(offers(html)).toEqual(['object']);
  });

  it('tells who did what and when', () =>
    expect(wordsIn(one(decidedRating))).toContain(
      'Quyết định Hoàn thành tốt nhiệm vụ, theo 120-QĐ/ĐU Người của Ban Thường vụ (Ban Thường vụ) · 08:00 ngày 12/12/2026',
    ));

  it('tells of an earlier decision after what was proposed anew', () => {
    const anew: RatingView['history'] = [...decidedRating.history, ...proposedRating.history.slice(-1)];
    const story = wordsIn(one({ ...proposedRating, history: anew }))
      .split('Các bước đã làm')
      .at(-1);
    expect(story?.match(/Máy đề xuất|Quyết định Hoàn thành/g)).toEqual([
      'Máy đề xuất',
      'Quyết định Hoàn thành',
      'Máy đề xuất',
    ]);
  });
});

describe('A rating of a unit that was corrected', () => {
  it('warns that the head is above it', () => {
    const words = { vi: 'Người đứng đầu đang xếp mức cao hơn đơn vị.', en: 'The head is above the unit.' };
    const headAbove = {
      head: `${finalRating.id}-head`,
      headGrade: 'good',
      unitGrade: 'failed',
      words,
    } as const;
    expect(wordsIn(one({ ...finalRating, headAbove }))).toContain(words.vi);
    expect(wordsIn(one(finalRating))).not.toContain(words.vi);
  });
});

describe('A year with a quarter that failed later', () => {
  it('warns of it', () => {
    const words = { vi: 'Cả năm đang xếp mức cao hơn.', en: 'The year is rated above.' };
    const yearAbove = {
      year: finalRating.id,
      yearGrade: 'excellent' as const,
      quarters: ['2026-Q3'],
      words,
    };
    expect(wordsIn(one({ ...finalRating, yearAbove }))).toContain(words.vi);
    expect(wordsIn(one(finalRating))).not.toContain(words.vi);
  });
});

describe('A rating that is objected to', () => {
  it('is answered with what the line has now before it', () => {
    const html = one(objectedRating);
    expect(formIn(html)).toBe('uphold-objection');
    expect(wordsIn(html)).toContain('Kiến nghị 1: Tiêu chí chung 3: 4,5 điểm');
    expect(html).toContain('value="4,5"');
  });

  it('shows the answer with the adjustment', () => {
    const [objection] = objectedRating.objections;
    const answered: RatingView = {
      ...objectedRating,
      status: 'answered',
      adjusted: true,
      objections: [
        {
          objection: 1,
          at: '',
          by: head,
          line: { kind: 'criterion', id: 'criterion-3' },
          grounds: '',
          ...objection,
          answer: {
            at: '2026-12-14T08:00:00+07:00',
            by: { person: leader.person, unit: leader.unit },
            upheld: true,
            reason: 'Đúng',
            adjustment: {
              line: { kind: 'criterion', id: 'criterion-3' },
              field: 'points',
              before: 4.5,
              after: 5,
              cause: 'Biên bản bổ sung',
            },
          },
        },
      ],
    };
    const words = wordsIn(one(answered));
    expect(words).toContain('chấp nhận Đúng Điều chỉnh điểm: 4,5 → 5, do Biên bản bổ sung.');
    expect(words).toContain('phải đề xuất và quyết định lại');
    expect(formIn(one(answered))).toBe('propose');
  });
});

describe('A rating that is final', () => {
  it('can only be corrected, and shows what was', () => {
    const corrected: RatingView = {
      ...finalRating,
      grade: 'failed',
      corrections: [
        {
          at: '2026-12-28T08:00:00+07:00',
          by: { person: leader.person, unit: leader.unit },
          from: 'good',
          to: 'failed',
          reason: 'Có kết luận',
          document: '3-KL/UBKT',
        },
      ],
    };
    expect(offers(one(corrected))).toEqual(['correct']);
    expect(wordsIn(one(corrected))).toContain(
      'Hoàn thành tốt nhiệm vụ → Không hoàn thành nhiệm vụ, theo 3-KL/UBKT. Có kết luận',
    );
    expect(offers(one(corrected, { person: head }))).toEqual([]);
  });
});

describe('A finding', () => {
  const finding: RatingView['findings'][number] = {
    finding: 1,
    kind: 'discipline',
    document: '15-QĐ/UBKT',
    on: '2026-10-20',
    about: 'Khiển trách một đảng viên',
    at: '2026-12-02T08:00:00+07:00',
    by: { person: leader.person, unit: leader.unit },
    withdrawn: null,
  };

  it('stands with its document, and may be withdrawn', () => {
    const html = one({ ...aRating, findings: [finding] });
    expect(wordsIn(html)).toContain('kỷ luật theo 15-QĐ/UBKT ngày 20/10/2026: Khiển trách một đảng viên');
    expect(offers(html)).toContain('withdraw-finding');
  });

  it('that was withdrawn stays to be seen', () => {
    const withdrawn = {
      at: '2026-12-03T08:00:00+07:00',
      by: finding.by,
      document: '21-QĐ/UBKT',
      reason: 'Khiếu nại đúng',
    };
    const html = one({ ...aRating, findings: [{ ...finding, withdrawn }] });
    expect(wordsIn(html)).toContain('Đã rút theo 21-QĐ/UBKT: Khiếu nại đúng');
    expect(offers(html)).not.toContain('withdraw-finding');
  });
});

describe('A head rated by rules for single persons', () => {
  const bounds = { ...aRating.bounds, leaderCriteria: true } as const;
  const self = { selfAssessment: proposedRating.selfAssessment, criteria: proposedRating.criteria };
  const byDecree: RatingView = { ...ofHead, ...self, status: 'open', proposal: null, grade: null, bounds };

  it('waits for the staff’s results and unity, with how they count', () => {
    const html = one({ ...byDecree, decision: null });
    expect(formIn(html)).toBe('give-leader-criteria');
    expect(wordsIn(html)).toContain('Chưa chấm d và e, nên máy chưa tính được kết quả.');
  });

  it('shows what was said, with its evidence', () => {
    const words = wordsIn(one({ ...byDecree, decision: null, leader: theLeader }));
    expect(words).toContain('Có người không hoàn thành nhiệm vụ');
    expect(words).toContain('Biên bản kiểm điểm');
  });

  it('is unlike a unit, which is asked nothing of the kind', () =>
    expect(one(aRating)).not.toContain('data-testid="leader-criteria"'));
});
