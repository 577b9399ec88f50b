import { localDate } from '@dondoc/assignments-domain';
import type { ReportView } from '@dondoc/evaluation-contracts';
import { reportDecider, type Drawn, type ReportCommand, type ReportState } from '@dondoc/evaluation-reports';
import type { Person } from '../../organisation/organisation.schema.ts';

/** What the decider goes by, as far as the page knows it. */
export const reportState = (view: ReportView): ReportState => {
  const { id, unit, foreword, closing, recipients, sections } = view;
  const drafted = { id, unit, drawnAt: view.drawn.at, content: { foreword, closing, recipients, sections } };
  if (view.withdrawn) return { status: 'withdrawn', reason: view.withdrawn.reason, ...drafted };
  if (view.issued) return { status: 'issued', number: view.issued.number, ...drafted };
  return { status: 'draft', ...drafted };
};

export type ReportStep = 'edit' | 'redraw' | 'issue' | 'withdraw';

const nothing: Drawn = {
  asOf: '2026-01-01T00:00:00Z',
  position: { transactionId: '0', position: '0' },
  figures: [],
  sections: { progress: [], results: [], slow: [], causes: [], remedies: [] },
};

const specimens = (
  { person, unit, post, onBehalfOf }: Person,
  at: string,
): Readonly<Record<ReportStep, ReportCommand>> => {
  const by = { person, unit, ...(post && { post }), ...(onBehalfOf !== undefined && { onBehalfOf }) };
  return {
    edit: { type: 'EditReport', data: { at, by, changes: {} } },
    redraw: { type: 'RedrawReport', data: { at, by, drawn: nothing, afresh: false } },
    issue: { type: 'IssueReport', data: { at, by, number: '1', issuedOn: localDate(at) } },
    withdraw: { type: 'WithdrawReport', data: { at, by, reason: 'x' } },
  };
};

/** What the report itself would let this person do: the page offers nothing else. */
export const allowedSteps = (view: ReportView, person: Person): Readonly<Record<ReportStep, boolean>> => {
  const [state, commands] = [reportState(view), specimens(person, view.drawn.at)];
  const may = (step: ReportStep) => reportDecider.decide(commands[step], state).outcome === 'accepted';
  return { edit: may('edit'), redraw: may('redraw'), issue: may('issue'), withdraw: may('withdraw') };
};
