import type {
  ActingStage,
  AssignmentCommand,
  Instant,
  Recipient,
  RungTarget,
} from '@dondoc/assignments-domain';

/** Who heads a unit at an instant, as an opaque id; null while the post is vacant. */
export type HeadOf = (tenant: string, unit: string, at: Instant) => Promise<string | null>;

/** Resolved when the stage is carried out, so that an alert reaches whoever holds the post by then. */
export type RecipientIn = (unit: string) => Promise<Recipient>;

/** Names a stage once for all attempts at it: a deadline that moves starts new ones. */
export const stageName = (stage: ActingStage): string => {
  switch (stage.kind) {
    case 'remind':
      return `remind-${stage.stage}`;
    case 'mark-overdue':
      return 'mark-overdue';
    case 'escalate':
      return `escalate-${stage.level}`;
    default:
      return stage satisfies never;
  }
};

const unitOf = (target: RungTarget, leadUnit: string): string =>
  target.kind === 'lead-unit' ? leadUnit : target.unit;

export const stageCommand = async (
  stage: ActingStage,
  at: Instant,
  leadUnit: string,
  recipientIn: RecipientIn,
): Promise<AssignmentCommand> => {
  const { dueAt } = stage;
  switch (stage.kind) {
    case 'remind':
      return {
        type: 'SendReminder',
        data: { at, stage: stage.stage, dueAt, to: await recipientIn(leadUnit) },
      };
    case 'mark-overdue':
      return { type: 'MarkOverdue', data: { at, dueAt } };
    case 'escalate': {
      const to = await recipientIn(unitOf(stage.target, leadUnit));
      return { type: 'Escalate', data: { at, level: stage.level, dueAt, to } };
    }
    default:
      return stage satisfies never;
  }
};
