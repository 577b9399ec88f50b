import type { AssignmentState, Part } from './assignment.state.ts';
import type { PartEvent } from './part.events.ts';
import { withTerms } from './terms.ts';

type Issued = Exclude<AssignmentState, { status: 'absent' }>;

const withPart = (state: Issued, unit: string, change: Partial<Part>): AssignmentState =>
  withTerms(state, ({ parts }) => ({
    parts: parts.map((part) => (part.unit === unit ? { ...part, ...change } : part)),
  }));

export const evolvePart = (state: Issued, event: PartEvent): AssignmentState => {
  switch (event.type) {
    case 'PartAssigned': {
      const { unit, what, dueAt } = event.data;
      const part: Part = { unit, what, dueAt, status: 'assigned', deliveredAt: null, overdue: false };
      return withTerms(state, ({ parts }) => ({
        parts: [...parts.filter((other) => other.unit !== unit), part],
      }));
    }
    case 'PartDelivered':
      return withPart(state, event.data.by.unit, { status: 'delivered', deliveredAt: event.data.at });
    case 'PartConfirmed':
      return withPart(state, event.data.unit, { status: 'confirmed' });
    case 'PartReturned': {
      const { unit, dueAt } = event.data;
      const owed = dueAt === undefined ? {} : { dueAt };
      return withPart(state, unit, { status: 'assigned', deliveredAt: null, ...owed });
    }
    case 'PartOverdue':
      return withPart(state, event.data.unit, { overdue: true });
    default:
      return event satisfies never;
  }
};
