import type {
  CorrectRequest,
  RefuseCorrectionRequest,
  RequestCorrectionRequest,
  SetDeadlineRequest,
} from '@dondoc/assignments-contracts';
import type { Actor, AssignmentCommand, Instant } from '@dondoc/assignments-domain';
import type { Planned } from './deadline.request.ts';

/** How what was asked for is changed in the open, as commands. */
export const termsFrom = {
  setDeadline: (request: Planned<SetDeadlineRequest>, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'SetDeadline',
    data: { at, by, ...request },
  }),
  requestCorrection: (request: RequestCorrectionRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'RequestCorrection',
    data: { at, by, ...request },
  }),
  correct: (request: CorrectRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'Correct',
    data: { at, by, ...request },
  }),
  refuseCorrection: (request: RefuseCorrectionRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'RefuseCorrection',
    data: { at, by, ...request },
  }),
};
