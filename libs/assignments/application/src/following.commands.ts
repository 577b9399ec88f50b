import type { AssignmentPublished, DutyPublished } from '@dondoc/assignments-contracts';
import type { AssignmentCommand } from '@dondoc/assignments-domain';

type Of<Published, Type> = Extract<Published, { type: Type }>;

/** A command on another assignment, which one event brings about. */
export type Following = Readonly<{ assignmentId: string; command: AssignmentCommand }>;

/**
 * The assignment that a duty's period asks for, issued by whoever registered the duty. `calendar`: the version of the
 * ward's calendar that holds when it is issued.
 */
export const occurrenceOf = (
  dutyId: string,
  { data }: Of<DutyPublished, 'dondoc.duty.occurrence-issued.v1'>,
  calendar: string,
): Following => ({
  assignmentId: data.assignment,
  command: {
    type: 'IssueAssignment',
    data: {
      ...data.terms,
      at: data.at,
      issuedBy: data.by,
      recurrence: data.recurrence,
      deadline: { ...data.deadline, calendar },
      occurrence: { duty: dutyId, period: data.period.name },
    },
  },
});

/** The assignment that is part of another, issued by whoever divided the work. */
export const childOf = (
  parentId: string,
  { data }: Of<AssignmentPublished, 'dondoc.assignment.child-issued.v1'>,
): Following => ({
  assignmentId: data.child,
  command: {
    type: 'IssueAssignment',
    data: {
      ...data.terms,
      at: data.at,
      issuedBy: data.by,
      source: null,
      recurrence: null,
      parent: parentId,
    },
  },
});

/** What a parent is told when an assignment that is part of it has ended. */
export const endOfChild = (
  parentId: string,
  child: string,
  event: Of<AssignmentPublished, 'dondoc.assignment.result-accepted.v1' | 'dondoc.assignment.cancelled.v1'>,
): Following => ({
  assignmentId: parentId,
  command: {
    type: 'FinishChild',
    data: {
      at: event.data.at,
      child,
      outcome: event.type === 'dondoc.assignment.cancelled.v1' ? 'cancelled' : 'completed',
    },
  },
});
