import { accept, type Decision } from '@dondoc/event-sourcing-kernel';
import type { WaitCommand } from './assignment.commands.ts';
import type { AssignmentEvent } from './assignment.events.ts';
import type { AssignmentState } from './assignment.state.ts';
import { isBefore } from './instant.ts';

/**
 * What a timer says of somebody who was waited for. It may come twice or when the wait it was planned for is over:
 * then nothing happens. When a wait is too long is the policy's word, so the instant itself is not checked here.
 */
export const decideWait = (
  command: WaitCommand,
  state: AssignmentState,
): Decision<AssignmentEvent, never> => {
  const { at, since } = command.data;
  if (state.status === 'absent' || isBefore(at, since)) return accept();
  switch (command.type) {
    case 'MarkAcknowledgementOverdue': {
      const { acknowledgement } = state.terms;
      return state.status !== 'issued' || acknowledgement.since !== since || acknowledgement.missed
        ? accept()
        : accept({ type: 'AcknowledgementOverdue', data: command.data });
    }
    case 'MarkAcceptanceOverdue':
      return state.status !== 'submitted' || state.acceptanceSince !== since || state.acceptanceMissed
        ? accept()
        : accept({
            type: 'AcceptanceOverdue',
            data: { ...command.data, acceptingUnit: state.terms.acceptingUnit },
          });
    case 'MarkDeclineRulingOverdue':
      return state.status !== 'contested' || state.since !== since || state.told
        ? accept()
        : accept({ type: 'DeclineRulingOverdue', data: command.data });
    case 'RemindOfReview':
      return state.status !== 'suspended' || state.since !== since || state.told
        ? accept()
        : accept({ type: 'SuspensionReviewDue', data: { ...command.data, reviewOn: state.reviewOn } });
    default:
      return command satisfies never;
  }
};
