import type {
  AddCooperatingUnitRequest,
  AnswerEscalationRequest,
  CancelRequest,
  ConfirmObjectiveCauseRequest,
  DeclineRequest,
  ReassignRequest,
  RequestExtensionRequest,
  RuleOnDeclineRequest,
  RuleOnExtensionRequest,
  SuspendRequest,
} from '@dondoc/assignments-contracts';
import type { Actor, AssignmentCommand, Instant } from '@dondoc/assignments-domain';
import type { Planned } from './deadline.request.ts';

/** What people ask of one another about an assignment, and how they rule on it, as commands. */
export const rulingFrom = {
  /** `ruleBy`: when the ruling is due, worked out by whoever holds the calendar; null beyond it. */
  decline: (request: DeclineRequest, by: Actor, at: Instant, ruleBy: Instant | null): AssignmentCommand => ({
    type: 'Decline',
    data: { at, by, ...request, ruleBy },
  }),
  ruleOnDecline: (request: RuleOnDeclineRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'RuleOnDecline',
    data: { at, by, ...request },
  }),
  requestExtension: (
    request: Planned<RequestExtensionRequest>,
    by: Actor,
    at: Instant,
  ): AssignmentCommand => ({
    type: 'RequestExtension',
    data: { at, by, ...request },
  }),
  ruleOnExtension: (request: RuleOnExtensionRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'RuleOnExtension',
    data: { at, by, ...request },
  }),
  suspend: (request: SuspendRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'Suspend',
    data: { at, by, ...request },
  }),
  resume: (by: Actor, at: Instant): AssignmentCommand => ({ type: 'Resume', data: { at, by } }),
  reassign: (request: Planned<ReassignRequest>, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'Reassign',
    data: { at, by, ...request },
  }),
  addCooperatingUnit: (request: AddCooperatingUnitRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'AddCooperatingUnit',
    data: { at, by, ...request },
  }),
  cancel: (request: CancelRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'Cancel',
    data: { at, by, ...request },
  }),
  confirmObjectiveCause: (
    request: ConfirmObjectiveCauseRequest,
    by: Actor,
    at: Instant,
  ): AssignmentCommand => ({ type: 'ConfirmObjectiveCause', data: { at, by, ...request } }),
  answerEscalation: (request: AnswerEscalationRequest, by: Actor, at: Instant): AssignmentCommand => ({
    type: 'AnswerEscalation',
    data: { at, by, ...request },
  }),
};
