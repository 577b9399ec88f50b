import {
  assignmentStream,
  stageName,
  type ActingStage,
  type AssignmentCommand,
  type Instant,
  type Recipient,
  type RungTarget,
  type WaitStageKind,
} from '@dondoc/assignments-domain';
import type { Planned } from './timeline.ts';

/** Resolved when the stage is carried out, so that an alert reaches whoever holds the post by then. */
export type RecipientOf = (target: RungTarget) => Promise<Recipient>;

const waitCommands = {
  'acknowledgement-overdue': 'MarkAcknowledgementOverdue',
  'acceptance-overdue': 'MarkAcceptanceOverdue',
  'decline-ruling-overdue': 'MarkDeclineRulingOverdue',
  'review-suspension': 'RemindOfReview',
} as const satisfies Readonly<Record<WaitStageKind, AssignmentCommand['type']>>;

/**
 * Names a stage once for all attempts at it: a deadline that moves, also back to where it was, a wait that begins anew and
 * a unit that takes over start new ones.
 */
export const stageCommandId = (
  assignmentId: string,
  stage: ActingStage,
  { state: { terms }, comebacks }: Pick<Planned, 'state' | 'comebacks'>,
): string => {
  const { reassignments } = terms;
  const begun = 'dueAt' in stage ? stage.dueAt : stage.since;
  const again = 'dueAt' in stage && comebacks > 0 ? `/again-${comebacks}` : '';
  const lead = reassignments === 0 ? '' : `/lead-${reassignments + 1}`;
  return `${assignmentStream(assignmentId)}/${stageName(stage)}/${begun}${again}${lead}`;
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
      const { level, dueAt, target, heldSince } = stage;
      const unfollowed = heldSince === undefined ? {} : { heldSince };
      return { type: 'Escalate', data: { at, level, dueAt, to: await recipientOf(target), ...unfollowed } };
    }
    case 'part-overdue': {
      const { since, unit, target } = stage;
      return { type: 'MarkPartOverdue', data: { at, since, unit, to: await recipientOf(target) } };
    }
    case 'period-report-missed': {
      const { since, period, target } = stage;
      return { type: 'MarkPeriodReportMissed', data: { at, since, period, to: await recipientOf(target) } };
    }
    default: {
      const data = { at, since: stage.since, to: await recipientOf(stage.target) };
      return { type: waitCommands[stage.kind], data };
    }
  }
};
