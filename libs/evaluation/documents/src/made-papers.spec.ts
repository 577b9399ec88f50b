import {
  dossierSchema,
  reportSchema,
  summarySchema,
  type Dossier,
  type Report,
  type Summary,
} from '@dondoc/evaluation-contracts';

const exact = (numerator: number, denominator = 1) => ({
  value: numerator / denominator,
  exact: denominator === 1 ? String(numerator) : `${numerator}/${denominator}`,
});

const both = (vi: string, en: string) => ({ vi, en });
const hash = 'a3f5'.repeat(16);

/** Each vowel with each tone, and đ: whatever a Vietnamese text can be written with, composed. */
export const vietnameseLetters: readonly string[] = [...'aăâeêioôơuưy']
  .flatMap((vowel) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => vowel + tone))
  .concat([...'bcdđghklmnpqrstvx'])
  .flatMap((letter) => [letter.normalize('NFC'), letter.toUpperCase().normalize('NFC')]);

const letterhead: Dossier['letterhead'] = {
  body: 'party',
  superior: 'ĐẢNG BỘ THÀNH PHỐ HÀ NỘI',
  issuer: 'ĐẢNG ỦY PHƯỜNG HOA SEN',
  number: '12-BC/ĐU',
  place: 'Hoa Sen',
  issuedOn: '2026-12-09',
  recipients: [
    'Thường trực Đảng ủy',
    'Các ban xây dựng Đảng',
    'Đơn vị được đánh giá',
    'Lưu Văn phòng Đảng ủy',
  ],
  signature: { onBehalfOf: 'T/M BAN THƯỜNG VỤ', title: 'BÍ THƯ', name: 'Nguyễn Thị Hoa Mẫu' },
};

export const stateLetterhead: Dossier['letterhead'] = {
  ...letterhead,
  body: 'state',
  superior: 'THÀNH PHỐ HÀ NỘI',
  issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN',
  number: null,
  issuedOn: null,
  signature: { onBehalfOf: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Trần Văn Mẫu' },
};

const drawnFrom: Dossier['drawnFrom'] = {
  asOf: '2026-12-08T17:00:00+07:00',
  transactionId: '884213',
  position: '51877',
  sample: true,
};

const rules: Dossier['rules'] = {
  id: '366-2025',
  version: 3,
  hash,
  title: both('Quy định 366-QĐ/TW, đánh giá tập thể', 'Regulation 366-QĐ/TW, collectives'),
  notes: [
    {
      text: both('Hoàn thành tốt: từ 70 điểm', 'Good: 70 points or more'),
      source: 'Quy định 366-QĐ/TW, điều 11',
      standing: 'law',
    },
    {
      text: both('Điểm kết quả: 25 + 25 + 20', 'Points for results: 25 + 25 + 20'),
      source: 'Phường chọn',
      standing: 'setting',
    },
    {
      text: both('Dưới 70 % nhiệm vụ: không hoàn thành', 'Less than 70 % done: failed'),
      source: 'Hướng dẫn được trích dẫn',
      standing: 'guidance',
    },
  ],
  differences: [
    {
      what: both('Điểm tiến độ', 'Points for progress'),
      adopted: '20',
      here: '25',
      decidedBy: 'Quyết định số 7-QĐ/ĐU ngày 05/01/2026',
    },
  ],
};

const assignment = (at: number): Dossier['assignments'][number] => ({
  id: `viec-${at}`,
  title: `Nhiệm vụ số ${at}: tham mưu Ban Thường vụ Đảng ủy xây dựng kế hoạch tuyên truyền, quán triệt`,
  source: 'Kế hoạch số 01-KH/ĐU ngày 09/01/2026',
  role: at % 5 === 4 ? 'cooperating' : 'lead',
  issuedOn: '2026-01-12',
  dueOn: '2026-03-31',
  submittedOn: at % 3 === 0 ? '2026-04-03' : '2026-03-30',
  acceptedOn: '2026-04-06',
  lateDays: at % 3 === 0 ? 3 : 0,
  cause: at % 3 === 0 ? 'Chờ số liệu của các tổ dân phố' : null,
  remedy: at % 3 === 0 ? 'Giao tổ trưởng tổng hợp trước ngày 25 hằng tháng' : null,
  delayOf: at % 3 === 0 ? 'doer' : null,
});

const contribution = (at: number, of: number): Dossier['evaluation']['contributions'][number] => ({
  assignment: `viec-${at}`,
  title: `Nhiệm vụ số ${at}: tham mưu kế hoạch tuyên truyền`,
  role: 'lead',
  quantity: exact(1),
  quality: exact(1),
  progress: exact(at % 3 === 0 ? 0 : 1),
  points: exact(at % 3 === 0 ? 50 : 70, of),
  because: both('đã nghiệm thu; trễ hạn 1 lần', 'accepted; late 1 time(s)'),
  events: [
    { id: `0198c0de-0000-7000-8000-${String(at).padStart(12, '0')}`, position: String(40_000 + at) },
    { id: `0198c0de-0001-7000-8000-${String(at).padStart(12, '0')}`, position: String(41_000 + at) },
  ],
});

const by = 'Ban Thường vụ Đảng ủy';
const decision = {
  ...{ grade: 'good', by, on: '2026-12-08', document: '120-QĐ/ĐU', quotaExceeded: true },
  reason: 'Kết quả thi đua năm 2026',
  grounds: 'Số liệu của phường khác báo cáo tự đánh giá',
} as const;
const earlierDecision = {
  ...{ grade: 'satisfactory', by, on: '2026-12-01', document: '117-QĐ/ĐU', quotaExceeded: false },
  ...{ reason: null, grounds: null },
} as const;
const correction = {
  ...{ from: 'good', to: 'satisfactory', by, on: '2026-12-20', document: '131-QĐ/ĐU' },
  reason: 'Kết luận thanh tra mới',
} as const;

export const dossierOf = (count: number): Dossier =>
  dossierSchema.parse({
    letterhead,
    drawnFrom,
    ward: 'Phường Hoa Sen',
    unit: { id: 'ban-xay-dung-dang', name: 'Ban Xây dựng Đảng', head: 'Lê Thị Mẫu' },
    period: { code: '2026', from: '2026-01-01', to: '2026-12-31' },
    rules,
    evaluation: {
      counted: count,
      leftOut: 2,
      criteria: [
        {
          name: both('Chính trị, tư tưởng', 'Political conduct'),
          most: exact(5),
          points: exact(9, 2),
          evidence: 'Biên bản số 4-BB/CB',
          notApplicable: null,
        },
        {
          name: both('Phát triển đảng viên', 'Admission of members'),
          most: exact(5),
          points: null,
          evidence: null,
          notApplicable: 'Đơn vị không có chỉ tiêu trong năm',
        },
      ],
      ratios: count === 0 ? null : { quantity: exact(1), quality: exact(17, 18), progress: exact(2, 3) },
      score:
        count === 0
          ? { general: exact(28), results: null, total: null }
          : { general: exact(28), results: exact(1130, 18), total: exact(1634, 18) },
      conditions: [
        {
          code: 'all-on-time',
          met: false,
          because: both(
            'Không xếp Tốt: 1/18 nhiệm vụ trễ hạn: Nhiệm vụ số 3',
            'Not Good: 1/18 tasks late: task 3',
          ),
        },
        {
          code: 'no-discipline',
          met: true,
          because: both('không có đơn vị, thành viên bị kỷ luật', 'nobody was disciplined'),
        },
      ],
      contributions: Array.from({ length: count }, (_, at) => contribution(at, Math.max(1, count))),
    },
    grade: {
      proposed: count === 0 ? null : 'satisfactory',
      decided: count === 0 ? null : decision,
      earlier: count < 2 ? [] : [earlierDecision],
      corrections: count === 0 ? [] : [correction],
      failedQuarters: { quarters: ['2026-Q2'], rulesOut: 'excellent' },
    },
    findings: [
      {
        kind: 'discipline',
        document: '15-QĐ/UBKT',
        on: '2026-10-02',
        about: 'Khiển trách chi bộ trực thuộc',
        by: 'Ủy ban Kiểm tra Đảng ủy',
        withdrawn: {
          document: '19-QĐ/UBKT',
          reason: 'Khiếu nại được chấp nhận',
          by: 'Ban Thường vụ Đảng ủy',
          on: '2026-11-05',
        },
      },
    ],
    selfAssessment: { total: exact(93), grade: 'excellent', grounds: 'Báo cáo tự đánh giá số 8-BC/BXDĐ' },
    objections: [
      {
        line: both('Nhiệm vụ: Nhiệm vụ số 3', 'Task: Nhiệm vụ số 3'),
        by: 'Lê Thị Mẫu',
        on: '2026-12-04',
        text: 'Văn bản giao đến sau hạn.',
        answer: {
          by: 'Thường trực Đảng ủy',
          on: '2026-12-07',
          upheld: true,
          reason: 'Sổ công văn đến xác nhận.',
          changed: both('số lần trễ hạn: 1 → 0', 'times late: 1 → 0'),
          adjustment: exact(10, 9),
        },
      },
    ],
    assignments: Array.from({ length: count }, (_, at) => assignment(at)),
  });

const units = Array.from({ length: 12 }, (_, at): Summary['units'][number] => ({
  id: `don-vi-${at}`,
  name: at === 0 ? '=HYPERLINK("http://x.example","Ban")' : `Đơn vị số ${at}`,
  group: at < 6 ? both('Cơ quan Đảng', 'Party bodies') : both('Cơ quan chính quyền', 'State bodies'),
  head: 'Phạm Văn Mẫu',
  counted: at === 11 ? 0 : 10 + at,
  ratios: at === 11 ? null : { quantity: exact(1), quality: exact(17, 18), progress: exact(8, 9) },
  score:
    at === 11
      ? { general: exact(28), results: null, total: null }
      : { general: exact(28), results: exact(1190, 18), total: exact(1694, 18) },
  proposed: at === 11 ? null : at < 2 ? 'excellent' : 'good',
  decided: at === 11 ? null : { grade: at < 3 ? 'excellent' : 'good', on: '2026-12-08' },
  otherRules: at === 2 ? 'b1c2'.repeat(16) : null,
}));

export const madeSummary: Summary = summarySchema.parse({
  letterhead,
  drawnFrom,
  ward: 'Phường Hoa Sen',
  period: { code: '2026', from: '2026-01-01', to: '2026-12-31' },
  rules,
  units,
  quota: {
    settled: [both('Tính trên số xếp Tốt (thiết lập)', 'Counted on those rated good (setting)')],
    lines: [
      {
        group: both('Cơ quan Đảng', 'Party bodies'),
        of: 6,
        share: exact(1, 5),
        product: exact(6, 5),
        most: 1,
        excellent: 3,
      },
      {
        group: both('Cơ quan chính quyền', 'State bodies'),
        of: 5,
        share: exact(1, 5),
        product: exact(1),
        most: 1,
        excellent: 0,
      },
    ],
  },
});

export const madeReport: Report = reportSchema.parse({
  letterhead,
  drawnFrom: { ...drawnFrom, sample: false },
  subject: {
    kind: 'directive',
    name: 'Kế hoạch số 01-KH/ĐU ngày 09/01/2026',
    title: 'Thông tin, truyền thông triển khai Nghị quyết số 57-NQ/TW trên địa bàn phường Hoa Sen',
  },
  period: { code: '2026-Q3', from: '2026-07-01', to: '2026-09-30' },
  foreword: 'Thực hiện Kế hoạch số 01-KH/ĐU, Ban Thường vụ Đảng ủy phường báo cáo kết quả quý III như sau:',
  figures: [
    { name: 'Ban Xây dựng Đảng', assigned: 9, doneInTime: 5, doneLate: 1, underWay: 2, overdue: 1 },
    { name: 'Ủy ban MTTQ phường', assigned: 4, doneInTime: 4, doneLate: 0, underWay: 0, overdue: 0 },
  ],
  sections: {
    progress: [{ about: null, text: 'Đã hoàn thành 10/13 nhiệm vụ.' }],
    results: [{ about: 'Ban Xây dựng Đảng', text: 'Tổ chức 3 hội nghị quán triệt, 420 lượt người dự.' }],
    slow: [{ about: 'Ban Xây dựng Đảng', text: 'Sổ tay đảng viên điện tử chưa đạt chỉ tiêu.' }],
    causes: [{ about: 'Ban Xây dựng Đảng', text: 'Đảng viên cao tuổi chưa có thiết bị.' }],
    remedies: [],
  },
  closing: 'Trên đây là báo cáo kết quả thực hiện quý III năm 2026./.',
});
