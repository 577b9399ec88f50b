import type { AssignmentCommand } from '@dondoc/assignments-domain';
import type { Action } from './specimens.ts';

/** The domain's name of what the API calls otherwise. */
export const commandTypes: Readonly<Record<Action, AssignmentCommand['type']>> = {
  acknowledge: 'Acknowledge',
  'report-progress': 'ReportProgress',
  'submit-result': 'SubmitResult',
  'accept-result': 'AcceptResult',
  'return-result': 'ReturnResult',
  decline: 'Decline',
  'rule-on-decline': 'RuleOnDecline',
  'request-extension': 'RequestExtension',
  'rule-on-extension': 'RuleOnExtension',
  suspend: 'Suspend',
  resume: 'Resume',
  reassign: 'Reassign',
  'add-cooperating-unit': 'AddCooperatingUnit',
  cancel: 'Cancel',
  'confirm-objective-cause': 'ConfirmObjectiveCause',
  'answer-escalation': 'AnswerEscalation',
  'set-deadline': 'SetDeadline',
  'request-correction': 'RequestCorrection',
  correct: 'Correct',
  'refuse-correction': 'RefuseCorrection',
  'assign-part': 'AssignPart',
  'deliver-part': 'DeliverPart',
  'confirm-part': 'ConfirmPart',
  'return-part': 'ReturnPart',
  'issue-child': 'IssueChild',
};
