import { reportViewSchema, type ReportPublished } from '@dondoc/evaluation-contracts';
import { project, type Recorded } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { reportCard } from './report-card.projection.ts';

const at = '2026-04-03T08:00:00+07:00';
const by = { person: 'p-mttq', unit: 'mttq', post: 'head' } as const;
const drawn = (slow: string, position = '12') => ({
  asOf: '2026-04-01T00:00:00+07:00',
  position: { transactionId: '900', position },
  figures: [{ name: '22-KH/ĐU', assigned: 1, doneInTime: 0, doneLate: 0, underWay: 1, overdue: 0 }],
  sections: {
    progress: [],
    results: [],
    slow: [{ assignment: 'a-1', about: 'Báo cáo', text: slow }],
    causes: [],
    remedies: [],
  },
});

const life: readonly ReportPublished[] = [
  {
    type: 'dondoc.report.drafted.v1',
    data: {
      at,
      by,
      subject: { kind: 'unit', unit: 'mttq' },
      period: { code: '2026-Q1', from: '2026-01-01T00:00:00+07:00', to: '2026-04-01T00:00:00+07:00' },
      unit: 'mttq',
      edition: 1,
      drawn: drawn('Số liệu'),
    },
  },
  {
    type: 'dondoc.report.edited.v1',
    data: {
      at,
      by,
      changes: {
        foreword: 'Kính gửi',
        passages: [{ section: 'slow', assignment: 'a-1', text: 'Chờ số liệu' }],
      },
    },
  },
  { type: 'dondoc.report.redrawn.v1', data: { at, by, drawn: drawn('Thiếu người', '20'), afresh: false } },
  { type: 'dondoc.report.issued.v1', data: { at, by, number: '15-BC/MTTQ', issuedOn: '2026-04-06' } },
  { type: 'dondoc.report.withdrawn.v1', data: { at, by, reason: 'Số liệu sai' } },
];

const recorded = life.map((event, index): Recorded<ReportPublished> => ({
  ...event,
  id: `e-${index + 1}`,
  tenant: 'phuong-thu',
  schemaVersion: 1,
  previousHash: '',
  hash: '',
  stream: 'report/unit-mttq-2026-q1',
  version: index + 1,
  global: { transactionId: '900', position: String(index + 1) },
  metadata: {
    actor: by.person,
    commandId: `c-${index + 1}`,
    causationId: `c-${index + 1}`,
    correlationId: 'x',
    recordedAt: at,
  },
}));
const after = (count: number) => project(reportCard, recorded.slice(0, count)).get('unit-mttq-2026-q1');

describe('The card of a report', () => {
  it.each([1, 2, 3, 4, 5])('is what the API answers after %s events', (count) =>
    expect(reportViewSchema.parse(after(count))).toEqual({ ...after(count), version: count }),
  );

  it('shows what people say beside what was drawn, with the place in the log', () =>
    expect(after(3)).toMatchObject({
      status: 'draft',
      foreword: 'Kính gửi',
      drawn: { position: { position: '20' } },
      sections: { slow: [{ assignment: 'a-1', drawn: 'Thiếu người', said: 'Chờ số liệu' }] },
    }));

  it('keeps the number of what was withdrawn', () =>
    expect(after(5)).toMatchObject({
      status: 'withdrawn',
      issued: { number: '15-BC/MTTQ' },
      withdrawn: { reason: 'Số liệu sai' },
    }));
});
