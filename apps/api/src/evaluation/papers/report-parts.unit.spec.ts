import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { reportFigures } from '@dondoc/evaluation-projections';
import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { reportedOf, sectionsOf } from './report-parts.ts';

const by = { person: 'p-1', unit: 'mttq' };
const august = { code: '2026-08', from: '2026-08-01T00:00:00+07:00', to: '2026-09-01T00:00:00+07:00' };
const day = (date: string) => `2026-${date}T08:00:00+07:00`;

const issued: Extract<AssignmentPublished, { type: 'dondoc.assignment.issued.v1' }> = {
  type: 'dondoc.assignment.issued.v1',
  data: {
    at: day('07-01'),
    title: 'Sổ tay đảng viên',
    source: null,
    leadUnit: 'mttq',
    cooperatingUnits: [],
    issuedBy: { person: 'p-2', unit: 'ban-thuong-vu' },
    acceptingUnit: 'ban-thuong-vu',
    urgency: 'normal',
    coefficient: 1,
    recurrence: null,
    // Its last day is the 15th.
    deadline: { at: '2026-08-16T00:00:00+07:00', text: null },
  },
};
const progress = (date: string, slow: string | null): AssignmentPublished => ({
  type: 'dondoc.assignment.progress-reported.v1',
  data: {
    ...{ at: day(date), by, percent: 50, result: 'Xong 2 chi bộ' },
    ...{ slow, cause: slow && 'Thiếu người', remedy: slow && 'Bổ sung người' },
  },
});
const submitted = (date: string): AssignmentPublished => ({
  type: 'dondoc.assignment.result-submitted.v1',
  data: { at: day(date), by, summary: 'Đã xong', evidence: [], late: true },
});
const accepted = (date: string): AssignmentPublished => ({
  type: 'dondoc.assignment.result-accepted.v1',
  data: { at: day(date), by, quality: 'met', beyondRequirement: null },
});

const recorded = (events: readonly AssignmentPublished[]): readonly Recorded<AssignmentPublished>[] =>
  events.map((event, index) => ({
    ...event,
    ...{ id: `e-${index}`, tenant: 'phuong', stream: 'assignment/a-1', version: index + 1, schemaVersion: 1 },
    ...{ global: { transactionId: '1', position: String(index) }, previousHash: '', hash: '' },
    metadata: { actor: 'x', commandId: 'c', causationId: 'c', correlationId: 'c', recordedAt: event.data.at },
  }));

const drawn = (...later: readonly AssignmentPublished[]) => {
  const one = reportedOf(recorded([issued, ...later]), august, august.to);
  if (!one) throw new Error('This assignment is in the report.');
  const figures = reportFigures([{ line: 'Việc giao riêng', state: one.state }]);
  const { results, slow, causes, remedies } = sectionsOf([one], figures, ({ title }) => title);
  const textsOf = (passages: typeof slow) => passages.map(({ text }) => text);
  return {
    overdue: figures[0]?.overdue,
    results: textsOf(results),
    slow: textsOf(slow),
    causes: textsOf(causes),
    remedies: textsOf(remedies),
    codes: [...slow, ...causes, ...remedies].map(({ says }) => says?.code),
  };
};

const silent = {
  slow: ['Quá hạn (hạn: hết ngày 15/08/2026), chưa báo cáo nguyên nhân.'],
  causes: ['Chưa báo cáo nguyên nhân.'],
  remedies: ['Chưa báo cáo giải pháp.'],
};
const explained = { slow: ['Sổ tay'], causes: ['Thiếu người'], remedies: ['Bổ sung người'] };
const nothing = { slow: [], causes: [], remedies: [] };

describe('An overdue assignment in a report', () => {
  it('is named as slow where nothing was ever reported of it', () =>
    expect(drawn()).toMatchObject({
      overdue: 1,
      ...silent,
      codes: ['overdue', 'cause-unreported', 'remedy-unreported'],
    }));

  it('is named so, too, where its last report says that nothing is slow', () =>
    expect(drawn(progress('08-05', 'Sổ tay'), progress('08-20', null))).toMatchObject({
      ...silent,
      results: ['Xong 2 chi bộ'],
    }));

  it('is told in the words of its unit, also in those from before the period', () => {
    expect(drawn(progress('08-20', 'Sổ tay'))).toMatchObject(explained);
    expect(drawn(progress('07-20', 'Sổ tay'))).toMatchObject({ ...explained, overdue: 1, results: [] });
  });

  it('is not told in the words of later', () =>
    expect(drawn(progress('09-02', 'Sổ tay'))).toMatchObject({ overdue: 1, ...silent }));
});

describe('An assignment that is finished', () => {
  it('is slow no more, once it is accepted or waits for that', () => {
    const handedIn = [progress('08-05', 'Sổ tay'), submitted('08-20')];
    for (const events of [handedIn, [...handedIn, accepted('08-22')]])
      expect(drawn(...events)).toMatchObject({ overdue: 0, ...nothing, results: ['Đã xong'] });
  });
});

describe('An assignment under way', () => {
  const inTime = { ...issued.data, deadline: { at: '2026-10-01T00:00:00+07:00', text: null } };
  it('is slow where its unit says so within the period, and never by itself', () => {
    const sectionsAfter = (...later: readonly AssignmentPublished[]) => {
      const events = recorded([{ ...issued, data: inTime }, ...later]);
      const one = reportedOf(events, august, august.to);
      const { slow, causes } = sectionsOf(one ? [one] : [], [], ({ title }) => title);
      return [...slow, ...causes].map(({ text }) => text);
    };
    expect(sectionsAfter()).toEqual([]);
    expect(sectionsAfter(progress('07-20', 'Sổ tay'))).toEqual([]);
    expect(sectionsAfter(progress('08-05', 'Sổ tay'))).toEqual(['Sổ tay', 'Thiếu người']);
  });
});
