import { assignmentPublishedSchema, type AssignmentPublished } from '@dondoc/assignments-contracts';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import type { Words } from '../../words/language.ts';
import { eventWords } from './event-words.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const names = { unit: (id: string) => `[${id}]`, person: (id: string) => `<${id}>` };
const at = '2026-02-24T08:00:00+07:00';
const dueAt = '2026-02-26T00:00:00+07:00';
const later = '2026-03-06T00:00:00+07:00';
const by = { person: 'nguoi-03', unit: 'ban-xay-dung-dang' };
const to = { unit: 'ban-thuong-vu', person: null };

const life: readonly AssignmentPublished[] = [
  {
    type: 'dondoc.assignment.issued.v1',
    data: {
      at,
      title: 'Mở chuyên mục',
      source: null,
      leadUnit: 'ban-xay-dung-dang',
      cooperatingUnits: [],
      issuedBy: by,
      acceptingUnit: 'ban-thuong-vu',
      urgency: 'flash',
      coefficient: 1,
      recurrence: null,
      deadline: { at: dueAt, text: null },
    },
  },
  { type: 'dondoc.assignment.acknowledged.v1', data: { at, by } },
  {
    type: 'dondoc.assignment.progress-reported.v1',
    data: { at, by, percent: 40, result: 'Đã có khung', slow: 'Bài viết', cause: 'Ít người', remedy: null },
  },
  {
    type: 'dondoc.assignment.result-submitted.v1',
    data: { at, by, summary: 'Đã mở', evidence: [{ title: 'BC', reference: '1-BC' }], late: true },
  },
  {
    type: 'dondoc.assignment.result-accepted.v1',
    data: {
      at,
      by,
      beyondRequirement: { kind: 'scope', grounds: 'Toàn thành phố' },
      quality: 'excellent',
    },
  },
  { type: 'dondoc.assignment.result-returned.v1', data: { at, by, reason: 'Thiếu ảnh', deadline: null } },
  { type: 'dondoc.assignment.reminder-sent.v1', data: { at, stage: '1-days-before', dueAt, to } },
  { type: 'dondoc.assignment.deadline-missed.v1', data: { at, dueAt } },
  {
    type: 'dondoc.assignment.escalated.v1',
    data: { at, level: 2, dueAt, to: { unit: 'ban-thuong-vu', person: 'nguoi-01' } },
  },
  { type: 'dondoc.assignment.declined.v1', data: { at, by, reason: 'Trùng việc', ruleBy: dueAt } },
  { type: 'dondoc.assignment.decline-upheld.v1', data: { at, by, reason: null } },
  {
    type: 'dondoc.assignment.decline-overruled.v1',
    data: { at, by, reason: 'Không trùng', deadline: { at: later, text: null } },
  },
  { type: 'dondoc.assignment.decline-ruling-overdue.v1', data: { at, since: at, to } },
  {
    type: 'dondoc.assignment.extension-requested.v1',
    data: { at, by, deadline: { at: later, text: null }, reason: 'Chờ số liệu' },
  },
  {
    type: 'dondoc.assignment.extension-granted.v1',
    data: {
      at,
      by,
      deadline: { at: later, text: null },
      previousDeadline: { at: dueAt, text: null },
      count: 2,
      late: false,
    },
  },
  { type: 'dondoc.assignment.extension-refused.v1', data: { at, by, reason: 'Đủ thời gian' } },
  {
    type: 'dondoc.assignment.suspended.v1',
    data: { at, by, condition: 'Chờ hướng dẫn', authority: '5-TB/ĐU', reviewOn: '2026-03-02' },
  },
  { type: 'dondoc.assignment.resumed.v1', data: { at, by, deadline: null } },
  {
    type: 'dondoc.assignment.suspension-review-due.v1',
    data: { at, since: at, reviewOn: '2026-03-02', to },
  },
  {
    type: 'dondoc.assignment.reassigned.v1',
    data: {
      at,
      by,
      fromUnit: 'ban-xay-dung-dang',
      toUnit: 'van-phong',
      reason: 'Đúng chức năng',
      deadline: { at: later, text: null },
    },
  },
  { type: 'dondoc.assignment.cooperating-unit-added.v1', data: { at, by, unit: 'mttq' } },
  { type: 'dondoc.assignment.cancelled.v1', data: { at, by, reason: 'Hết cần', authority: '6-TB/ĐU' } },
  {
    type: 'dondoc.assignment.objective-cause-confirmed.v1',
    data: { at, by, document: '7-TB/ĐU', cause: 'Bão' },
  },
  { type: 'dondoc.assignment.acknowledgement-overdue.v1', data: { at, since: at, to } },
  {
    type: 'dondoc.assignment.acceptance-overdue.v1',
    data: { at, since: at, acceptingUnit: 'ban-thuong-vu', to },
  },
  {
    type: 'dondoc.assignment.escalation-answered.v1',
    data: { at, by, level: 2, answer: 'press-on', note: 'Làm ngay' },
  },
  {
    type: 'dondoc.assignment.deadline-set.v1',
    data: {
      at,
      by,
      deadline: { at: later, text: null },
      previousDeadline: { at: dueAt, text: null },
      reason: 'Theo lịch mới',
      count: 1,
      late: false,
    },
  },
  {
    type: 'dondoc.assignment.deadline-replanned.v1',
    data: {
      at,
      calendar: 'vn-2026-2',
      deadline: { at: later, text: null },
      previousDeadline: { at: dueAt, text: null },
      because: 'Nghỉ thêm ngày 25/2',
    },
  },
  { type: 'dondoc.assignment.correction-requested.v1', data: { at, by, what: 'Sai tháng' } },
  {
    type: 'dondoc.assignment.corrected.v1',
    data: {
      at,
      by,
      changes: { urgency: 'flash', acceptingUnit: 'mttq' },
      before: { urgency: 'normal', acceptingUnit: 'ban-thuong-vu' },
      reason: null,
    },
  },
  { type: 'dondoc.assignment.correction-refused.v1', data: { at, by, reason: 'Giao đúng' } },
  { type: 'dondoc.assignment.period-report-missed.v1', data: { at, since: at, period: '2026-02', to } },
  {
    type: 'dondoc.assignment.system-fault-recorded.v1',
    data: { at, from: at, to: dueAt, what: 'nhắc việc' },
  },
  {
    type: 'dondoc.assignment.part-assigned.v1',
    data: { at, by, unit: 'mttq', what: 'Số liệu', dueAt: null },
  },
  {
    type: 'dondoc.assignment.part-delivered.v1',
    data: {
      at,
      by: { person: 'nguoi-05', unit: 'mttq' },
      summary: 'Đã gửi',
      evidence: [{ title: 'CV', reference: '8-CV' }],
      late: false,
    },
  },
  { type: 'dondoc.assignment.part-confirmed.v1', data: { at, by, unit: 'mttq' } },
  { type: 'dondoc.assignment.part-returned.v1', data: { at, by, unit: 'mttq', reason: 'Thiếu quý I' } },
  { type: 'dondoc.assignment.part-overdue.v1', data: { at, since: dueAt, unit: 'mttq', to } },
  {
    type: 'dondoc.assignment.child-issued.v1',
    data: {
      at,
      by,
      child: 'gv-2',
      terms: {
        title: 'Khảo sát',
        leadUnit: 'mttq',
        cooperatingUnits: [],
        acceptingUnit: 'ban-xay-dung-dang',
        urgency: 'normal',
        coefficient: 1,
        deadline: null,
      },
    },
  },
  { type: 'dondoc.assignment.child-finished.v1', data: { at, child: 'gv-2', outcome: 'completed' } },
];

const said = (type: string) => {
  const event = life.find((one) => one.type === type);
  const { title, facts } = eventWords({ type, data: { ...event?.data } }, vi, names);
  return [title, ...facts.map(({ value }) => value)];
};

describe('An event of the timeline', () => {
  it('has words of its own, whatever its type', () => {
    expect(life.map(({ type }) => type)).toEqual(
      assignmentPublishedSchema.options.map(({ shape }) => shape.type.value),
    );
    const titles = life.map(({ type }) => said(type)[0]);
    expect(new Set(titles).size).toBe(life.length);
    expect(titles.filter((title) => title?.startsWith('dondoc.'))).toEqual([]);
  });

  it('leaves out what was not said', () =>
    expect(said('dondoc.assignment.progress-reported.v1')).toEqual([
      'Báo cáo tiến độ',
      '40%',
      'Đã có khung',
      'Bài viết',
      'Ít người',
    ]));

  it('says that a result came late', () =>
    expect(said('dondoc.assignment.result-submitted.v1')).toEqual(['Nộp kết quả (quá hạn)', 'Đã mở']));

  it('names who was told, a person with the unit or the unit alone', () => {
    expect(said('dondoc.assignment.escalated.v1')).toEqual([
      'Báo cáo cấp trên, bậc 2',
      '<nguoi-01>, [ban-thuong-vu]',
      'hết ngày 25/02/2026',
    ]);
    expect(said('dondoc.assignment.reminder-sent.v1')).toContain('[ban-thuong-vu]');
  });

  it('keeps both deadlines of an extension in sight', () =>
    expect(said('dondoc.assignment.extension-granted.v1')).toEqual([
      'Cho gia hạn lần 2',
      'hết ngày 05/03/2026',
      'hết ngày 25/02/2026',
    ]));

  it('names whose delay an overdue acceptance is', () =>
    expect(said('dondoc.assignment.acceptance-overdue.v1')).toEqual([
      'Quá hạn nghiệm thu',
      '[ban-thuong-vu]',
      '[ban-thuong-vu]',
    ]));

  it('shows what was corrected as it stood and as it stands, and nothing else', () =>
    expect(said('dondoc.assignment.corrected.v1')).toEqual([
      'Sửa nội dung giao',
      'thường → hỏa tốc',
      '[ban-thuong-vu] → [mttq]',
    ]));

  it('names the unit whose part is late, and when it was due', () =>
    expect(said('dondoc.assignment.part-overdue.v1')).toEqual([
      'Quá hạn phần phối hợp',
      '[mttq]',
      'hết ngày 25/02/2026',
      '[ban-thuong-vu]',
    ]));

  it('of a type from the future is shown by its name', () =>
    expect(said('dondoc.assignment.postponed.v1')).toEqual(['dondoc.assignment.postponed.v1']));
});
