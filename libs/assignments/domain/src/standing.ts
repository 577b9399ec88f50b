import { reject, type Decision } from '@dondoc/event-sourcing-kernel';
import type { AssignmentEvent } from './assignment.events.ts';
import type { AssignmentRejection } from './assignment.rejections.ts';
import type { LiveAssignment, Terms } from './assignment.state.ts';

export type Answer = Decision<AssignmentEvent, AssignmentRejection>;

/** Who may do what goes by unit: each answers null, or the refusal. */
export const onlyLead = ({ leadUnit }: Terms, unit: string): Answer | null =>
  unit === leadUnit ? null : reject({ code: 'not-the-lead-unit', leadUnit });

export const onlyIssuer = ({ issuingUnit }: Terms, unit: string): Answer | null =>
  unit === issuingUnit ? null : reject({ code: 'not-the-issuing-unit', issuingUnit });

export const onlyIssuerOrAcceptor = ({ issuingUnit, acceptingUnit }: Terms, unit: string): Answer | null =>
  unit === issuingUnit || unit === acceptingUnit
    ? null
    : reject({ code: 'not-a-ruling-unit', issuingUnit, acceptingUnit });

/** Null where the doer's clock runs; otherwise why it does not. */
export const onlyOpen = ({ status }: LiveAssignment): Answer | null => {
  switch (status) {
    case 'issued':
    case 'in-progress':
      return null;
    case 'submitted':
      return reject({ code: 'awaiting-acceptance' });
    case 'contested':
      return reject({ code: 'decline-awaits-ruling' });
    case 'declined':
      return reject({ code: 'declined' });
    case 'suspended':
      return reject({ code: 'suspended' });
    default:
      return status satisfies never;
  }
};
