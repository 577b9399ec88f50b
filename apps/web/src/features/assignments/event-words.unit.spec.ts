import { assignmentPublishedSchema, type AssignmentPublished } from '@dondoc/assignments-contracts';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import type { Words } from '../../words/language.ts';
import { eventWords } from './event-words.ts';

const vi: Words = { t: createI18n('vi').t, language: 'vi' };
const names = { unit: (id: string) => `[${id}]`, person: (id: string) => `<${id}>` };
const at = '2026-02-24T08:00:00+07:00';
const dueAt = '2026-02-26T00:00:00+07:00';
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
    data: { at, by, beyondRequirement: { kind: 'scope', grounds: 'Toàn thành phố' } },
  },
  { type: 'dondoc.assignment.result-returned.v1', data: { at, by, reason: 'Thiếu ảnh', deadline: null } },
  { type: 'dondoc.assignment.reminder-sent.v1', data: { at, stage: '1-days-before', dueAt, to } },
  { type: 'dondoc.assignment.deadline-missed.v1', data: { at, dueAt } },
  {
    type: 'dondoc.assignment.escalated.v1',
    data: { at, level: 2, dueAt, to: { unit: 'ban-thuong-vu', person: 'nguoi-01' } },
  },
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

  it('of a type from the future is shown by its name', () =>
    expect(said('dondoc.assignment.extended.v1')).toEqual(['dondoc.assignment.extended.v1']));
});
