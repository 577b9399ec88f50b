import type { ProposedDuty } from '@dondoc/directives-contracts';
import { describe, expect, it } from 'vitest';
import { personOf, renderPage, units, wordsIn } from '../../../testing/render-page.tsx';
import type { Language } from '../../../words/language.ts';
import type { ParsedFile } from '../api/directives.schema.ts';
import { DirectiveReview } from './directive-review.tsx';
import { IssuedList } from './issued-list.tsx';

const proposal: ProposedDuty = {
  duty: 1,
  unitName: 'Ban Xây dựng Đảng',
  title: 'Mở chuyên mục trước ngày 31/3',
  from: 93,
  to: 94,
  leadUnit: 'ban-xay-dung-dang',
  cooperatingUnits: [],
  unknownUnits: ['Đài truyền thanh'],
  recurrence: null,
  deadline: { lastDay: '2026-03-30', text: 'trước ngày 31/3' },
};
const unknownLead: ProposedDuty = { ...proposal, duty: 2, leadUnit: null, deadline: null };

const parsedWith = (...proposals: ProposedDuty[]): ParsedFile => ({
  text: 'KẾ HOẠCH',
  directive: {
    number: null,
    kind: 'KH',
    issuer: 'Ban Thường vụ',
    issuedOn: '2026-01-09',
    title: 'Kế hoạch truyền thông',
    signedBy: { title: 'BÍ THƯ', onBehalfOf: null, name: null },
    cites: [],
    units: [],
    recipients: [],
    warnings: [
      {
        code: 'missing-number',
        message: 'Văn bản không ghi số — The document has no number',
        span: { from: 3, to: 3 },
      },
    ],
  },
  proposals,
});

const reviewOf = (parsed: ParsedFile, language: Language = 'vi'): string =>
  renderPage(<DirectiveReview parsed={parsed} units={units} startOver={() => undefined} />, {
    route: '/directives/new',
    at: '/directives/new',
    person: personOf('ban-thuong-vu', 'leader'),
    language,
    known: () => undefined,
  });

const issueButton = (html: string): string => /<button[^>]*data-testid="issue"[^>]*>/.exec(html)?.[0] ?? '';

describe('A document under review', () => {
  const html = reviewOf(parsedWith(proposal));

  it('shows what was read and what was not said', () => {
    expect(wordsIn(html)).toContain('Số văn bản không ghi Ngày 09/01/2026');
    expect(wordsIn(html)).toContain('Chức vụ người ký BÍ THƯ');
  });

  it('warns in the language of the reader, naming the line', () => {
    expect(wordsIn(html)).toContain('1 điểm cần xem lại Văn bản không ghi số (dòng 3)');
    expect(wordsIn(reviewOf(parsedWith(proposal), 'en'))).toContain('The document has no number (line 3)');
  });

  it('names the units that nobody knows', () =>
    expect(wordsIn(html)).toContain('Chưa rõ đơn vị phối hợp: Đài truyền thanh'));

  it('can be issued once every chosen duty has its units', () => {
    expect(wordsIn(html)).toContain('Ban hành 1 nhiệm vụ');
    expect(issueButton(html)).not.toContain('disabled');
  });
});

describe('A duty of an unknown lead', () => {
  const html = reviewOf(parsedWith(proposal, unknownLead));

  it('asks for a unit and holds the issuing back', () => {
    expect(html).toMatch(/<select[^>]*aria-label="Chủ trì, nhiệm vụ 2"[^>]*aria-invalid="true"/);
    expect(wordsIn(html)).toContain('Còn 1 nhiệm vụ thiếu đơn vị hoặc hệ số');
    expect(issueButton(html)).toContain('disabled');
  });

  it('without a deadline says so', () => expect(html).toContain('placeholder="chưa có hạn"'));
});

describe('A duty that recurs', () => {
  const words = (recurrence: ProposedDuty['recurrence'], deadline = proposal.deadline) =>
    wordsIn(reviewOf(parsedWith({ ...proposal, recurrence, deadline })));

  it('says what will happen, and how long it goes on', () => {
    expect(words('monthly')).toContain(
      'Định kỳ: mỗi tháng một nhiệm vụ, hạn hết tháng. Kỳ cuối bắt đầu chậm nhất ngày 30/03/2026.',
    );
    expect(words('quarterly', null)).toContain('hạn hết quý. Không ghi ngày cuối: giao đến hết năm nay.');
  });

  it('without an end is one assignment', () =>
    expect(words('continuous', null)).toContain('một nhiệm vụ không có hạn, báo cáo hằng tháng.'));
});

describe('What was issued', () => {
  it('leads to assignments, and to the duties that make one each period', () => {
    const duty = { ...proposal, urgency: 'normal', coefficient: 1, acceptingUnit: 'ban-thuong-vu' } as const;
    const html = renderPage(
      <IssuedList
        duties={[
          { ...duty, leadUnit: 'ban-xay-dung-dang', deadline: null },
          { ...duty, leadUnit: 'ban-xay-dung-dang', deadline: null, recurrence: 'monthly' },
        ]}
        issued={['vb-1-1', 'vb-1-2']}
        startOver={() => undefined}
      />,
      { route: '/', at: '/', person: personOf('ban-thuong-vu', 'leader'), known: () => undefined },
    );
    expect(html).toContain('href="/assignments/vb-1-1"');
    expect(html).toContain('href="/duties/vb-1-2"');
  });
});
