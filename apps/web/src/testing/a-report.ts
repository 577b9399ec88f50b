import type { ReportView } from '@dondoc/evaluation-contracts';

const said = {
  at: '2026-04-03T08:00:00+07:00',
  by: { person: 'nguoi-ban-xay-dung-dang', unit: 'ban-xay-dung-dang', post: 'head' },
} as const;

/** A draft with one passage that somebody says otherwise, and one that is left out. */
export const aReport: ReportView = {
  id: 'unit-ban-xay-dung-dang-2026-q1',
  version: 3,
  status: 'draft',
  subject: { kind: 'unit', unit: 'ban-xay-dung-dang' },
  period: { code: '2026-Q1', from: '2026-01-01T00:00:00+07:00', to: '2026-04-01T00:00:00+07:00' },
  unit: 'ban-xay-dung-dang',
  edition: 1,
  drafted: said,
  edited: said,
  drawn: { ...said, asOf: '2026-04-01T00:00:00+07:00', position: { transactionId: '900', position: '12' } },
  issued: null,
  withdrawn: null,
  foreword: 'Kính gửi Thường trực',
  closing: null,
  recipients: ['Như trên', 'Lưu'],
  figures: [{ name: '22-KH/ĐU', assigned: 3, doneInTime: 1, doneLate: 0, underWay: 2, overdue: 0 }],
  sections: {
    progress: [{ assignment: null, about: null, drawn: 'Đã hoàn thành 1/3 nhiệm vụ.', said: null }],
    results: [{ assignment: 'vb-1-1', about: 'Mở lớp bồi dưỡng', drawn: 'Đã mở 2 lớp', said: '' }],
    slow: [
      { assignment: 'vb-1-2', about: 'Sổ tay đảng viên', drawn: 'Số liệu', said: 'Chờ số liệu của 4 chi bộ' },
    ],
    causes: [],
    remedies: [],
  },
};
export const issuedReport: ReportView = {
  ...aReport,
  version: 4,
  status: 'issued',
  issued: { ...said, number: '15-BC/BXDĐ', issuedOn: '2026-04-06' },
};
export const withdrawnReport: ReportView = {
  ...issuedReport,
  version: 5,
  status: 'withdrawn',
  withdrawn: { ...said, reason: 'Sót một nhiệm vụ' },
};
