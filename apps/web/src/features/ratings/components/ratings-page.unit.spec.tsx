import type { RatingView } from '@dondoc/evaluation-contracts';
import { describe, expect, it } from 'vitest';
import { quotaQuery, ratingsQuery } from '../../../scoring/ratings.query.ts';
import {
  aRating,
  decidedRating,
  exceededQuota,
  failedQuarter,
  objectedRating,
  ratingOfHead as ofHead,
} from '../../../testing/a-rating.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import type { Language } from '../../../words/language.ts';
import { RatingsPage } from './ratings-page.tsx';

const leader = personOf('ban-thuong-vu', 'leader');
const head = personOf('ban-xay-dung-dang');
const updatedAt = Date.parse('2026-12-12T08:00:00+07:00');

type Scene = Readonly<{
  items?: readonly RatingView[];
  quarters?: readonly RatingView[];
  person?: typeof leader;
  language?: Language;
}>;

const list = ({ items = [aRating], quarters = [], person = leader, language = 'vi' }: Scene = {}) =>
  renderPage(<RatingsPage />, {
    route: '/ratings',
    at: '/ratings?period=2026',
    person,
    language,
    known: (client, api) => {
      client.setQueryData(ratingsQuery(api, '2026').queryKey, { items: [...items] }, { updatedAt });
      client.setQueryData(quotaQuery(api, '2026').queryKey, exceededQuota);
      client.setQueryData(ratingsQuery(api, '2026-Q2').queryKey, { items: [...quarters] });
    },
  });

describe('The list of ratings', () => {
  it('says how far each has come, whose move it is, and what is overdue in words', () => {
    const words = wordsIn(list());
    expect(words).toContain('Ban Xây dựng Đảng đang đánh giá quá hạn Ban Xây dựng Đảng tự đánh giá');
    expect(words).toContain('tự đánh giá: hết ngày 04/12/2026, quá hạn 7 ngày');
  });

  it('shows self-assessment, proposal and grade by their full names', () => {
    const words = wordsIn(list({ items: [decidedRating] }));
    expect(words).toContain('Hoàn thành tốt nhiệm vụ · 88 điểm');
    expect(words).toContain('Hoàn thành tốt nhiệm vụ · 85,7 điểm');
    expect(wordsIn(list({ items: [objectedRating] }))).toContain('1 kiến nghị, 1 chưa trả lời');
  });

  it('says what comes before what', () =>
    expect(wordsIn(list({ items: [aRating, ofHead] }))).toContain(
      'Người đứng đầu Ban Xây dựng Đảng đang đánh giá',
    ));

  it('says in words that the quota is exceeded, with the arithmetic, and that nothing is cut', () => {
    const words = wordsIn(list());
    expect(words).toContain('Chỉ cảnh báo: không ai bị tự động hạ mức.');
    expect(words).toContain('Ban Đảng vượt tỷ lệ 20 % × 2 = 0,4, làm tròn 0; vượt 1');
    expect(wordsIn(list({ language: 'en' }))).toContain(
      'beyond the quota 20 % × 2 = 0.4, rounded 0; 1 too many',
    );
  });

  it('says what a failed quarter does to the year', () =>
    expect(wordsIn(list({ quarters: [failedQuarter] }))).toContain(
      'Quý 2/2026 không hoàn thành, nên Năm 2026 không xếp “Hoàn thành xuất sắc nhiệm vụ”.',
    ));

  it('is added to by a leader, for what has none yet', () => {
    const html = list();
    expect(html).toContain('data-testid="open-period"');
    expect(wordsIn(html)).toContain('chưa có người đứng đầu');
    expect(html).toContain('data-testid="replan-all"');
    expect(list({ person: head })).not.toContain('data-testid="open-period"');
    expect(list({ person: head })).not.toContain('data-testid="replan-all"');
  });

  it('says that there is none', () => {
    expect(wordsIn(list({ items: [] }))).toContain('Kỳ này chưa mở đánh giá cho đơn vị nào.');
    expect(list({ items: [] })).not.toContain('data-testid="quota"');
  });
});
