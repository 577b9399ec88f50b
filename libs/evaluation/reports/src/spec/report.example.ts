import type {
  ReportDrafted,
  ReportEdited,
  ReportIssued,
  ReportRedrawn,
  ReportWithdrawn,
} from '../report.events.ts';
import type { Drawn, ReportChanges } from '../report.vocabulary.ts';

export const at = '2026-04-03T08:00:00+07:00';
export const later = '2026-04-06T08:00:00+07:00';
export const head = { person: 'p-head', unit: 'mttq', post: 'head' } as const;
export const officer = { person: 'p-officer', unit: 'mttq', post: 'officer' } as const;
export const standIn = { person: 'p-deputy', unit: 'mttq', post: 'deputy', onBehalfOf: 'p-head' } as const;
export const leader = { person: 'p-bi-thu', unit: 'ban-thuong-vu', post: 'head' } as const;

export const drawn = (slow = 'Số liệu', change: Partial<Drawn> = {}): Drawn => ({
  asOf: '2026-04-01T00:00:00+07:00',
  position: { transactionId: '900', position: '12' },
  figures: [{ name: '22-KH/ĐU', assigned: 3, doneInTime: 1, doneLate: 0, underWay: 2, overdue: 0 }],
  sections: {
    progress: [{ assignment: null, about: null, text: 'Đã hoàn thành 1/3 nhiệm vụ.' }],
    results: [{ assignment: 'a-1', about: 'Tổng hợp dư luận', text: 'Gần xong' }],
    slow: [{ assignment: 'a-1', about: 'Tổng hợp dư luận', text: slow }],
    causes: [],
    remedies: [],
  },
  ...change,
});

export const drafted = (change: Partial<ReportDrafted['data']> = {}): ReportDrafted => ({
  type: 'ReportDrafted',
  data: {
    at,
    by: officer,
    subject: { kind: 'unit', unit: 'mttq' },
    period: { code: '2026-Q1', from: '2026-01-01T00:00:00+07:00', to: '2026-04-01T00:00:00+07:00' },
    unit: 'mttq',
    edition: 1,
    drawn: drawn(),
    ...change,
  },
});
export const edited = (changes: ReportChanges): ReportEdited => ({
  type: 'ReportEdited',
  data: { at, by: officer, changes },
});
export const redrawn = (change: Partial<ReportRedrawn['data']> = {}): ReportRedrawn => ({
  type: 'ReportRedrawn',
  data: { at: later, by: officer, drawn: drawn('Thiếu người'), afresh: false, ...change },
});
export const issued = (change: Partial<ReportIssued['data']> = {}): ReportIssued => ({
  type: 'ReportIssued',
  data: { at: later, by: head, number: '15-BC/MTTQ', issuedOn: '2026-04-06', ...change },
});
export const withdrawn = (change: Partial<ReportWithdrawn['data']> = {}): ReportWithdrawn => ({
  type: 'ReportWithdrawn',
  data: { at: later, by: head, reason: 'Số liệu sai', ...change },
});
export const slow = (text: string | null) =>
  edited({ passages: [{ section: 'slow', assignment: 'a-1', text }] });
