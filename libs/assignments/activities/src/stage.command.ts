import {
  assignmentStream,
  type ActingStage,
  type AssignmentCommand,
  type Instant,
  type Recipient,
  type RungTarget,
  type Terms,
  type WaitStageKind,
} from '@dondoc/assignments-domain';

/** Resolved when the stage is carried out, so that an alert reaches whoever holds the post by then. */
export type RecipientOf = (target: RungTarget) => Promise<Recipient>;

const waitCommands = {
  'acknowledgement-overdue': 'MarkAcknowledgementOverdue',
  'acceptance-overdue': 'MarkAcceptanceOverdue',
  'decline-ruling-overdue': 'MarkDeclineRulingOverdue',
  'review-suspension': 'RemindOfReview',
} as const satisfies Readonly<Record<WaitStageKind, AssignmentCommand['type']>>;

const stageName = (stage: ActingStage): string => {
  switch (stage.kind) {
    case 'remind':
      return `remind-${stage.stage}`;
    case 'mark-overdue':
      return 'mark-overdue';
    case 'escalate':
      return `escalate-${stage.level}`;
    default:
      return stage.kind;
  }
};

/**
 * Names a stage once for all attempts at it: a deadline that moves, a wait that begins anew and a unit that takes over
 * start new ones.
 */
export const stageCommandId = (
  assignmentId: string,
  stage: ActingStage,
  { reassignments }: Terms,
): string => {
  const begun = 'dueAt' in stage ? stage.dueAt : stage.since;
  const lead = reassignments === 0 ? '' : `/lead-${reassignments + 1}`;
  return `${assignmentStream(assignmentId)}/${stageName(stage)}/${begun}${lead}`;
};

export const stageCommand = async (
  stage: ActingStage,
  at: Instant,
  recipientOf: RecipientOf,
): Promise<AssignmentCommand> => {
  switch (stage.kind) {
    case 'remind': {
      const { stage: name, dueAt } = stage;
      const to = await recipientOf({ kind: 'lead-unit' });
      return { type: 'SendReminder', data: { at, stage: name, dueAt, to } };
    }
    case 'mark-overdue':
      return { type: 'MarkOverdue', data: { at, dueAt: stage.dueAt } };
    case 'escalate': {
      const { level, dueAt, target } = stage;
      return { type: 'Escalate', data: { at, level, dueAt, to: await recipientOf(target) } };
    }
    default: {
      const data = { at, since: stage.since, to: await recipientOf(stage.target) };
      return { type: waitCommands[stage.kind], data };
    }
  }
};
