import { accept, reject } from '@dondoc/event-sourcing-kernel';
import type { AssignPart, ConfirmPart, DeliverPart, PartCommand, ReturnPart } from './assignment.commands.ts';
import type { LiveAssignment, Part, Terms } from './assignment.state.ts';
import { deadlineAfterStandstill } from './deadline.ts';
import { isBefore, type Instant } from './instant.ts';
import { onlyLead, onlyOpen, onlyWhoHandsOn, type Answer } from './standing.ts';

const partOf = ({ parts }: Terms, unit: string): Part | undefined => parts.find((part) => part.unit === unit);

/** Asked for again in other words or by another day it replaces what was asked before. */
const assign = ({ data }: AssignPart, terms: Terms): Answer => {
  const { unit, what, dueAt } = data;
  if (!terms.cooperatingUnits.includes(unit)) return reject({ code: 'not-a-cooperating-unit', unit });
  const present = partOf(terms, unit);
  if (present?.status === 'confirmed') return reject({ code: 'part-confirmed', unit });
  if (present?.status === 'assigned' && present.what === what && present.dueAt === dueAt) return accept();
  return dueAt !== null && !isBefore(data.at, dueAt)
    ? reject({ code: 'deadline-not-ahead', dueAt })
    : accept({ type: 'PartAssigned', data });
};

const deliver = ({ data }: DeliverPart, terms: Terms): Answer => {
  const { unit } = data.by;
  const part = partOf(terms, unit);
  if (!part) return reject({ code: 'no-part', unit });
  if (part.status === 'confirmed') return reject({ code: 'part-confirmed', unit });
  if (part.status === 'delivered') return reject({ code: 'part-delivered', unit });
  if (data.evidence.length === 0) return reject({ code: 'evidence-required' });
  const late = part.dueAt !== null && !isBefore(data.at, part.dueAt);
  return accept({ type: 'PartDelivered', data: { ...data, late } });
};

/** While the lead unit looked at it the co-operating unit's time stood still, as the doer's does for an acceptance. */
const owedBy = ({ dueAt, deliveredAt }: Part, at: Instant): Instant | null =>
  dueAt === null || deliveredAt === null
    ? dueAt
    : (deadlineAfterStandstill({ at: dueAt, text: null }, deliveredAt, at)?.at ?? null);

const rule = (command: ConfirmPart | ReturnPart, terms: Terms): Answer => {
  const { unit } = command.data;
  const part = partOf(terms, unit);
  if (!part) return reject({ code: 'no-part', unit });
  if (part.status === 'assigned') return reject({ code: 'part-not-delivered', unit });
  if (command.type === 'ReturnPart')
    return part.status === 'confirmed'
      ? reject({ code: 'part-confirmed', unit })
      : accept({ type: 'PartReturned', data: { ...command.data, dueAt: owedBy(part, command.data.at) } });
  return part.status === 'confirmed' ? accept() : accept({ type: 'PartConfirmed', data: command.data });
};

/** What co-operating units contribute. The lead unit answers for the whole: it may hand in without them. */
export const decidePart = (command: PartCommand, state: LiveAssignment): Answer => {
  const { terms } = state;
  switch (command.type) {
    case 'AssignPart':
      return onlyWhoHandsOn(state, command.data.by.unit) ?? assign(command, terms);
    case 'DeliverPart':
      return onlyOpen(state) ?? deliver(command, terms);
    case 'ConfirmPart':
    case 'ReturnPart':
      return onlyLead(terms, command.data.by.unit) ?? onlyOpen(state) ?? rule(command, terms);
    default:
      return command satisfies never;
  }
};
