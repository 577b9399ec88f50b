import type {
  AssignPartRequest,
  ConfirmPartRequest,
  DeliverPartRequest,
  IssueChildRequest,
  ReturnPartRequest,
} from '@dondoc/assignments-contracts';
import type { Actor, AssignmentCommand, Instant } from '@dondoc/assignments-domain';
import type { Planned } from './deadline.request.ts';

/** How work is shared out among units, as commands. */
export const partFrom = {
  assignPart: (request: Planned<AssignPartRequest>, by: Actor, at: Instant): AssignmentCommand => {
    const { deadline, ...part } = request;
    return { type: 'AssignPart', data: { at, by, ...part, dueAt: deadline && deadline.at } };
  },
  deliverPart: (request: DeliverPartRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'DeliverPart',
    data: { at, by, ...request },
  }),
  confirmPart: (request: ConfirmPartRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'ConfirmPart',
    data: { at, by, ...request },
  }),
  returnPart: (request: ReturnPartRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'ReturnPart',
    data: { at, by, ...request },
  }),
  /** `child`: the id of the assignment that follows from it. */
  issueChild: (
    request: Planned<IssueChildRequest>,
    child: string,
    by: Actor,
    at: Instant,
  ): AssignmentCommand => ({
    type: 'IssueChild',
    data: {
      at,
      by,
      child,
      terms: {
        ...request,
        acceptingUnit: request.acceptingUnit ?? by.unit,
      },
    },
  }),
};
