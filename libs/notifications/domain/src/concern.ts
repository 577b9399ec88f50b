import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { Instant, Urgency } from './notification.events.ts';

/** Who has to do with an assignment, as far as its published events have come. */
export type Concern = Readonly<{
  title: string;
  leadUnit: string;
  cooperatingUnits: readonly string[];
  issuingUnit: string;
  acceptingUnit: string;
  urgency: Urgency;
  deadline: Readonly<{ at: Instant; text: string | null }> | null;
  /** Grows with every other deadline and every other lead unit: what was told of the one before is told anew. */
  deadlineVersion: number;
}>;

const begun = (event: AssignmentPublished): Concern | null => {
  if (event.type !== 'dondoc.assignment.issued.v1') return null;
  const { title, leadUnit, cooperatingUnits, issuedBy, acceptingUnit, urgency, deadline } = event.data;
  const terms = { title, leadUnit, cooperatingUnits, acceptingUnit, urgency };
  return { ...terms, issuingUnit: issuedBy.unit, deadline, deadlineVersion: 1 };
};

const underDeadline = (concern: Concern, deadline: Concern['deadline']): Concern =>
  deadline?.at === concern.deadline?.at
    ? concern
    : { ...concern, deadline, deadlineVersion: concern.deadlineVersion + 1 };

const changed = (concern: Concern, event: AssignmentPublished): Concern => {
  switch (event.type) {
    case 'dondoc.assignment.reassigned.v1': {
      const { toUnit, deadline } = event.data;
      return { ...concern, leadUnit: toUnit, deadline, deadlineVersion: concern.deadlineVersion + 1 };
    }
    case 'dondoc.assignment.cooperating-unit-added.v1':
      return { ...concern, cooperatingUnits: [...concern.cooperatingUnits, event.data.unit] };
    case 'dondoc.assignment.corrected.v1': {
      const { title, urgency, acceptingUnit } = { ...concern, ...event.data.changes };
      return { ...concern, title, urgency, acceptingUnit };
    }
    case 'dondoc.assignment.result-returned.v1':
    case 'dondoc.assignment.decline-overruled.v1':
    case 'dondoc.assignment.extension-granted.v1':
    case 'dondoc.assignment.resumed.v1':
    case 'dondoc.assignment.deadline-set.v1':
    case 'dondoc.assignment.deadline-replanned.v1':
      return underDeadline(concern, event.data.deadline);
    default:
      return concern;
  }
};

/** Null for a history without its beginning. */
export const concernOf = (history: readonly AssignmentPublished[]): Concern | null =>
  history.reduce<Concern | null>(
    (concern, event) => (concern ? changed(concern, event) : begun(event)),
    null,
  );
