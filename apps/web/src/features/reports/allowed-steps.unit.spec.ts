import { publishedReportEvent } from '@dondoc/evaluation-application';
import type { ReportView } from '@dondoc/evaluation-contracts';
import { reportCard } from '@dondoc/evaluation-projections';
import { reportDecider, type ReportEvent } from '@dondoc/evaluation-reports';
import { describe, expect, it } from 'vitest';
import { aReport, issuedReport, withdrawnReport } from '../../testing/a-report.ts';
import { personOf } from '../../testing/render-page.tsx';
import { allowedSteps, reportState } from './allowed-steps.ts';

const head = personOf('ban-xay-dung-dang');
const officer = { ...head, post: 'officer' } as const;
const standIn = { ...head, post: 'deputy', onBehalfOf: 'p-head' } as const;
const stranger = personOf('ban-thuong-vu', 'leader');
const stepsOf = (...given: Parameters<typeof allowedSteps>) =>
  Object.entries(allowedSteps(...given)).flatMap(([step, may]) => (may ? step : []));

describe('What a page offers on a report', () => {
  it('is everything to the head of its unit and to whoever stands in, while it is a draft', () => {
    for (const person of [head, standIn])
      expect(stepsOf(aReport, person)).toEqual(['edit', 'redraw', 'issue', 'withdraw']);
  });
  it('is its words to the others of its unit', () =>
    expect(stepsOf(aReport, officer)).toEqual(['edit', 'redraw']));
  it('is nothing to people of other units', () => expect(stepsOf(aReport, stranger)).toEqual([]));
  it('is only to withdraw it, once it is issued', () => {
    expect(stepsOf(issuedReport, head)).toEqual(['withdraw']);
    expect(stepsOf(issuedReport, officer)).toEqual([]);
  });
  it('is nothing, once it is withdrawn', () => expect(stepsOf(withdrawnReport, head)).toEqual([]));
});

const { at, by } = aReport.drafted;
const drawn = {
  asOf: at,
  position: { transactionId: '900', position: '12' },
  figures: [],
  sections: {
    progress: [],
    results: [],
    slow: [{ assignment: 'a-1', about: 'Báo cáo', text: 'Số liệu' }],
    causes: [],
    remedies: [],
  },
};
const life: readonly ReportEvent[] = [
  {
    type: 'ReportDrafted',
    data: { at, by, subject: aReport.subject, period: aReport.period, unit: aReport.unit, edition: 1, drawn },
  },
  {
    type: 'ReportEdited',
    data: {
      at,
      by,
      changes: { closing: 'Hết', passages: [{ section: 'slow', assignment: 'a-1', text: 'Khác' }] },
    },
  },
  { type: 'ReportRedrawn', data: { at: '2026-04-04T08:00:00+07:00', by, drawn, afresh: false } },
  { type: 'ReportIssued', data: { at, by, number: '15-BC', issuedOn: '2026-04-06' } },
  { type: 'ReportWithdrawn', data: { at, by, reason: 'Sai' } },
];

describe('What the page takes a report’s state to be', () => {
  it.each([1, 2, 3, 4, 5])('is what its first %s events make it', (count) => {
    const events = life.slice(0, count);
    const recorded = events.map((event, index) => ({
      ...publishedReportEvent(event),
      id: `e-${index}`,
      tenant: 't',
      schemaVersion: 1,
      stream: `report/${aReport.id}`,
      version: index + 1,
      global: { transactionId: '1', position: String(index) },
      metadata: { actor: 'x', commandId: 'c', causationId: 'c', correlationId: 'c', recordedAt: at },
      previousHash: '',
      hash: '',
    }));
    const view = recorded.reduce<ReportView | null>((card, event) => reportCard.evolve(card, event), null);
    const state = events.reduce(reportDecider.evolve, reportDecider.initialState());
    expect(view && reportState(view)).toEqual(state);
  });
});
