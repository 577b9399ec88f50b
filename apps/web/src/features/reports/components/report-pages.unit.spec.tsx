import type { ReportListed, ReportView } from '@dondoc/evaluation-contracts';
import { describe, expect, it } from 'vitest';
import { aReport, issuedReport, withdrawnReport } from '../../../testing/a-report.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import type { Language } from '../../../words/language.ts';
import { directivesQuery, reportQuery, reportsQuery } from '../api/reports.queries.ts';
import { ReportPage } from './report-page.tsx';
import { ReportsPage } from './reports-page.tsx';

const leader = personOf('ban-thuong-vu', 'leader');
const head = personOf('ban-xay-dung-dang');
const directives = [{ id: 'vb-1', number: '22-KH/ĐU', title: 'Kế hoạch truyền thông' }];

const listFor = (person = leader, items: readonly ReportListed[] = [aReport], language: Language = 'vi') =>
  renderPage(<ReportsPage />, {
    route: '/',
    at: '/?period=2026-Q1',
    person,
    language,
    known: (client, api) => {
      client.setQueryData(reportsQuery(api, '2026-Q1').queryKey, { items: [...items] });
      client.setQueryData(directivesQuery(api).queryKey, directives);
    },
  });
const pageFor = (person = head, report: ReportView = aReport, language: Language = 'vi') =>
  renderPage(<ReportPage />, {
    route: '/reports/:id',
    at: `/reports/${report.id}`,
    person,
    language,
    known: (client, api) => {
      client.setQueryData(reportQuery(api, report.id).queryKey, report);
      client.setQueryData(directivesQuery(api).queryKey, directives);
    },
  });

describe('The list of reports', () => {
  it('names each with its unit and status, in words, and leads to it', () => {
    expect(wordsIn(listFor())).toContain(
      'Ban Xây dựng Đảng · Quý 1/2026 Ban Xây dựng Đảng dự thảo chưa ban hành',
    );
    expect(listFor()).toContain('href="/reports/unit-ban-xay-dung-dang-2026-q1"');
    expect(wordsIn(listFor(leader, [issuedReport]))).toContain('đã ban hành số 15-BC/BXDĐ, ngày 06/04/2026');
  });

  it('says which units have none that stands', () => {
    expect(wordsIn(listFor())).toContain('Đơn vị chưa có báo cáo 1 Ban Thường vụ (đơn vị của bạn)');
    expect(wordsIn(listFor(head, [withdrawnReport]))).toContain('Ban Xây dựng Đảng (đơn vị của bạn)');
  });

  it('offers one’s own unit where it has none, and the documents', () => {
    expect(wordsIn(listFor())).toContain(
      'công việc của Ban Thường vụ văn bản 22-KH/ĐU · Kế hoạch truyền thông',
    );
    expect(wordsIn(listFor(head))).not.toContain('công việc của Ban Xây dựng Đảng');
  });

  it('is said in English', () =>
    expect(wordsIn(listFor(leader, [withdrawnReport], 'en'))).toContain(
      'withdrawn no. 15-BC/BXDĐ, 6 Apr 2026',
    ));
});

describe('A draft, to its unit', () => {
  it('has its words in fields, with what was drawn beside those that differ', () => {
    const page = pageFor();
    expect(page).toContain('data-testid="edit-report"');
    for (const each of ['Kính gửi Thường trực', 'Chờ số liệu của 4 chi bộ', 'Đã hoàn thành 1/3 nhiệm vụ.'])
      expect(page).toContain(each);
    expect(page).toContain('href="/assignments/vb-1-2"');
  });

  it('says in English what the log itself says', () => {
    const says = { code: 'done', done: 1, assigned: 3 } as const;
    const progress = aReport.sections.progress.map((one) => ({ ...one, says }));
    const page = pageFor(head, { ...aReport, sections: { ...aReport.sections, progress } }, 'en');
    expect(page).toContain('1 of 3 tasks are done.');
    expect(page).not.toContain('Đã hoàn thành');
  });

  it('has its figures as a table and in no field', () =>
    expect(wordsIn(pageFor())).toContain('22-KH/ĐU 3 1 0 2 0'));

  it('is issued and withdrawn by the head alone', () => {
    for (const step of ['issue-report', 'withdraw-report', 'redraw-report'])
      expect(pageFor()).toContain(`data-testid="${step}"`);
    const officer = pageFor({ ...head, post: 'officer' });
    expect(officer).toContain('data-testid="edit-report"');
    for (const step of ['issue-report', 'withdraw-report'])
      expect(officer).not.toContain(`data-testid="${step}"`);
  });

  it('says when it was drawn, and from where in the log', () =>
    expect(wordsIn(pageFor())).toContain(
      'Số liệu tính đến hết ngày 31/03/2026 Vị trí trong sổ nhật ký giao dịch 900, vị trí 12',
    ));
});

describe('A report, to whoever reads it', () => {
  it('shows what a person changed beside what was drawn', () => {
    const words = wordsIn(pageFor(leader));
    expect(words).toContain('Sổ tay đảng viên : Chờ số liệu của 4 chi bộ đã sửa Lấy từ sổ nhật ký: Số liệu');
    expect(words).toContain('Mở lớp bồi dưỡng : Đã bỏ khỏi báo cáo. đã sửa Lấy từ sổ nhật ký: Đã mở 2 lớp');
    expect(words).toContain('Nguyên nhân Không có.');
    expect(pageFor(leader)).not.toContain('data-testid="edit-report"');
  });

  it('stands once it is issued', () => {
    const page = pageFor(head, issuedReport);
    expect(page).not.toContain('data-testid="edit-report"');
    expect(page).toContain('data-testid="withdraw-report"');
    expect(wordsIn(page)).toContain('số 15-BC/BXDĐ, ngày 06/04/2026');
  });

  it('says why it was withdrawn', () => {
    expect(wordsIn(pageFor(head, withdrawnReport))).toContain('Lý do: Sót một nhiệm vụ');
    expect(wordsIn(pageFor(head, withdrawnReport, 'en'))).toContain('Reason: Sót một nhiệm vụ');
  });
});
