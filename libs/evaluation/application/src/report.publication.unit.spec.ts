import { reportPublishedSchema } from '@dondoc/evaluation-contracts';
import type { ReportEvent, ReportRejection } from '@dondoc/evaluation-reports';
import { describe, expect, it } from 'vitest';
import { publishedReportEvent } from './report.publication.ts';
import { reportRefusalText } from './report.refusal-text.ts';
import { reportCommandFrom } from './report.requests.ts';

const at = '2026-04-03T08:00:00+07:00';
const by = { person: 'p-mttq', unit: 'mttq', post: 'head' } as const;
const drawn = {
  asOf: '2026-04-01T00:00:00+07:00',
  position: { transactionId: '900', position: '12' },
  figures: [{ name: '22-KH/ĐU', assigned: 1, doneInTime: 1, doneLate: 0, underWay: 0, overdue: 0 }],
  sections: {
    progress: [
      {
        assignment: null,
        about: null,
        text: 'Đã hoàn thành 1/1 nhiệm vụ.',
        says: { code: 'done' as const, done: 1, assigned: 1 },
      },
    ],
    results: [{ assignment: 'a-1', about: 'Báo cáo', text: 'Xong' }],
    slow: [],
    causes: [],
    remedies: [],
  },
};
const subject = { kind: 'unit', unit: 'mttq' } as const;
const period = { code: '2026-Q1', from: '2026-01-01T00:00:00+07:00', to: '2026-04-01T00:00:00+07:00' };
const drafting = { unit: 'mttq', edition: 1, period, drawn };
const passages = [{ section: 'results', assignment: 'a-1', text: '' }] as const;

const events: readonly ReportEvent[] = [
  { type: 'ReportDrafted', data: { at, by, subject, ...drafting } },
  {
    type: 'ReportEdited',
    data: { at, by, changes: { foreword: 'Kính gửi', recipients: ['Lưu'], passages } },
  },
  { type: 'ReportEdited', data: { at, by, changes: { closing: null } } },
  { type: 'ReportRedrawn', data: { at, by, drawn, afresh: true } },
  { type: 'ReportIssued', data: { at, by, number: '15-BC/MTTQ', issuedOn: '2026-04-06' } },
  { type: 'ReportWithdrawn', data: { at, by, reason: 'Số liệu sai' } },
];

describe('An event of a report', () => {
  it.each(events)('$type is published whole, as the contract has it', (event) => {
    const published = publishedReportEvent(event);
    expect(published.type).toMatch(/^dondoc\.report\.[a-z-]+\.v1$/);
    expect(published.data).toEqual(event.data);
    expect(reportPublishedSchema.parse(published)).toEqual(published);
  });
});

describe('A request about a report', () => {
  it('becomes the command it is', () => {
    expect(reportCommandFrom.draft({ subject, period: '2026-Q1' }, drafting, by, at).data).toEqual(
      events[0]?.data,
    );
    expect(reportCommandFrom.edit({ closing: null }, by, at).data).toEqual(events[2]?.data);
    expect(reportCommandFrom.redraw({ afresh: true }, drawn, by, at).data).toEqual(events[3]?.data);
    const issue = { number: '15-BC/MTTQ', issuedOn: '2026-04-06' };
    expect(reportCommandFrom.issue(issue, by, at).data).toEqual(events[4]?.data);
    expect(reportCommandFrom.withdraw({ reason: 'Số liệu sai' }, by, at).data).toEqual(events[5]?.data);
  });
});

const rejections: readonly ReportRejection[] = [
  { code: 'report-unknown' },
  { code: 'report-exists', id: 'unit-mttq-2026-q1' },
  { code: 'report-issued', number: '15-BC/MTTQ' },
  { code: 'report-withdrawn', reason: 'Số liệu sai' },
  { code: 'not-the-reporting-unit', unit: 'mttq' },
  { code: 'needs-the-head', unit: 'mttq' },
  { code: 'period-not-begun', from: at },
  { code: 'report-too-long', most: 250_000 },
  { code: 'passage-unknown', section: 'slow', assignment: 'a-9' },
  { code: 'passage-edited-twice', section: 'slow', assignment: null },
  { code: 'passage-edited-twice', section: 'slow', assignment: 'a-1' },
  { code: 'reason-required' },
  { code: 'issued-before-drawn', drawnAt: at },
  { code: 'issued-in-the-future', on: '2026-04-07' },
];

describe('A refusal', () => {
  it.each(rejections)('$code is said in both languages, with what it is about', (rejection) => {
    const { vi, en } = reportRefusalText(rejection);
    for (const text of [vi, en]) expect(text).toMatch(/^\p{Lu}.+\.$/u);
    expect(vi).not.toBe(en);
    for (const [name, value] of Object.entries(rejection))
      if (!['code', 'section', 'on'].includes(name) && value !== null)
        expect([vi, en].every((text) => text.includes(String(value)))).toBe(true);
  });

  it('names a unit as people do, and a day as a calendar does', () => {
    const { vi, en } = reportRefusalText({ code: 'needs-the-head', unit: 'mttq' }, () => 'Ủy ban MTTQ');
    for (const text of [vi, en]) expect(text).toContain('Ủy ban MTTQ');
    expect(reportRefusalText({ code: 'issued-in-the-future', on: '2026-04-07' }).vi).toContain('07/04/2026');
  });
});
