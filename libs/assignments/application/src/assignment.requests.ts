import type {
  AcceptResultRequest,
  IssueAssignmentRequest,
  ReportProgressRequest,
  ReturnResultRequest,
  SubmitResultRequest,
} from '@dondoc/assignments-contracts';
import type { Actor, AssignmentCommand, Instant } from '@dondoc/assignments-domain';
import type { Planned } from './deadline.request.ts';

/** What somebody asked for over HTTP, as the command it is: who asks and when comes from the server. */
export const commandFrom = {
  issue: (request: Planned<IssueAssignmentRequest>, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'IssueAssignment',
    data: {
      ...request,
      at,
      issuedBy: by,
      acceptingUnit: request.acceptingUnit ?? by.unit,
    },
  }),
  acknowledge: (by: Actor, at: Instant): AssignmentCommand => ({ type: 'Acknowledge', data: { at, by } }),
  reportProgress: (request: ReportProgressRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'ReportProgress',
    data: { at, by, ...request },
  }),
  submitResult: (request: SubmitResultRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'SubmitResult',
    data: { at, by, ...request },
  }),
  acceptResult: (request: AcceptResultRequest, by: Actor, at: Instant): AssignmentCommand => {
    const { despiteChildren, ...said } = request;
    const data = { at, by, ...said, ...(despiteChildren !== null && { despiteChildren }) };
    return { type: 'AcceptResult', data };
  },
  returnResult: (request: ReturnResultRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'ReturnResult',
    data: { at, by, ...request },
  }),
};
