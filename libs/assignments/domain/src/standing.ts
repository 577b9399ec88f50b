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

/** Null where `unit` may hand work on: whoever issued it, or the lead unit once it has acknowledged it. */
export const onlyWhoHandsOn = (state: LiveAssignment, unit: string): Answer | null => {
  const { leadUnit, issuingUnit } = state.terms;
  if (unit === issuingUnit) return onlyOpen(state);
  if (unit !== leadUnit) return reject({ code: 'not-the-lead-or-issuing-unit', leadUnit, issuingUnit });
  return onlyOpen(state) ?? (state.status === 'issued' ? reject({ code: 'not-acknowledged' }) : null);
};

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
