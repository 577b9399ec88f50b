import type { Actor, Instant } from '@dondoc/assignments-domain';
import type {
  DraftReportRequest,
  EditReportRequest,
  IssueReportRequest,
  RedrawReportRequest,
  WithdrawReportRequest,
} from '@dondoc/evaluation-contracts';
import type { Drawn, ReportCommand, ReportPeriod } from '@dondoc/evaluation-reports';

/** Found by the server: whose report it is, how many were withdrawn before it, and what the log says. */
type Drafting = Readonly<{ unit: string; edition: number; period: ReportPeriod; drawn: Drawn }>;

/** What somebody asked for, as the command it is: who asks, when, and what the log says come from the server. */
export const reportCommandFrom = {
  draft: ({ subject }: DraftReportRequest, drafting: Drafting, by: Actor, at: Instant): ReportCommand => ({
    type: 'DraftReport',
    data: { at, by, subject, ...drafting },
  }),
  edit: (changes: EditReportRequest, by: Actor, at: Instant): ReportCommand => ({
    type: 'EditReport',
    data: { at, by, changes },
  }),
  redraw: ({ afresh }: RedrawReportRequest, drawn: Drawn, by: Actor, at: Instant): ReportCommand => ({
    type: 'RedrawReport',
    data: { at, by, drawn, afresh },
  }),
  issue: (request: IssueReportRequest, by: Actor, at: Instant): ReportCommand => ({
    type: 'IssueReport',
    data: { at, by, ...request },
  }),
  withdraw: ({ reason }: WithdrawReportRequest, by: Actor, at: Instant): ReportCommand => ({
    type: 'WithdrawReport',
    data: { at, by, reason },
  }),
};
