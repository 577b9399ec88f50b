import { reject } from '@dondoc/event-sourcing-kernel';
import type { AssignmentCommand } from './assignment.commands.ts';
import type { Answer } from './standing.ts';
import type { Actor, Post } from './vocabulary.ts';

type OfPeople = Extract<
  AssignmentCommand,
  Readonly<{ data: Readonly<{ by: Actor }> }> | Readonly<{ data: Readonly<{ issuedBy: Actor }> }>
>['type'];

type Authority = Readonly<{
  [Type in AssignmentCommand['type']]: Type extends OfPeople ? Post : 'system';
}>;

/**
 * The lowest post of a unit that may do what its unit may [setting]. Which unit that is goes by its part in the
 * assignment (`standing.ts`). A deputy says what was done and asks; what binds the unit or rules on others is the
 * head's, and the stand-in's while the head is absent.
 */
export const lowestPost: Authority = {
  IssueAssignment: 'head',
  Acknowledge: 'deputy',
  ReportProgress: 'officer',
  SubmitResult: 'deputy',
  AcceptResult: 'head',
  ReturnResult: 'head',
  Decline: 'head',
  RuleOnDecline: 'head',
  RequestExtension: 'deputy',
  RuleOnExtension: 'head',
  Suspend: 'head',
  Resume: 'head',
  Reassign: 'head',
  AddCooperatingUnit: 'head',
  Cancel: 'head',
  ConfirmObjectiveCause: 'head',
  AnswerEscalation: 'head',
  SetDeadline: 'head',
  RequestCorrection: 'deputy',
  Correct: 'head',
  RefuseCorrection: 'head',
  AssignPart: 'head',
  DeliverPart: 'officer',
  ConfirmPart: 'head',
  ReturnPart: 'head',
  IssueChild: 'head',
  SendReminder: 'system',
  MarkOverdue: 'system',
  Escalate: 'system',
  MarkAcknowledgementOverdue: 'system',
  MarkAcceptanceOverdue: 'system',
  MarkDeclineRulingOverdue: 'system',
  RemindOfReview: 'system',
  ReplanDeadline: 'system',
  FinishChild: 'system',
  MarkPartOverdue: 'system',
  MarkPeriodReportMissed: 'system',
  RecordSystemFault: 'system',
};

const height: Readonly<Record<Post, number>> = { officer: 0, deputy: 1, head: 2 };

/** Null: nobody, the system itself asks. */
const actorOf = ({ data }: AssignmentCommand): Actor | null => {
  if ('by' in data) return data.by;
  return 'issuedBy' in data ? data.issuedBy : null;
};

type Standing = Pick<Actor, 'post' | 'onBehalfOf'>;

/** As what somebody acts: a stand-in as the head, and whoever acted before posts were told apart was one. */
const actsAs = ({ post = 'head', onBehalfOf }: Standing): Post => (onBehalfOf === undefined ? post : 'head');

/** Whether a post may do it where its unit may; nobody does what is the system's. */
export const postMay = (type: AssignmentCommand['type'], standing: Standing): boolean => {
  const needs = lowestPost[type];
  return needs !== 'system' && height[actsAs(standing)] >= height[needs];
};

/** Null, or the refusal: what the unit may do is not this post's to do. */
export const onlyPost = (command: AssignmentCommand): Answer | null => {
  const actor = actorOf(command);
  const needs = lowestPost[command.type];
  if (actor === null || needs === 'system' || postMay(command.type, actor)) return null;
  return reject({ code: 'not-for-this-post', post: actsAs(actor), needs, command: command.type });
};
