import { endOfLocalDay, type IssueAssignment } from '@dondoc/assignments-domain';
import type { DirectivePublished } from '@dondoc/directives-contracts';

export type PlannedAssignment = Readonly<{
  assignmentId: string;
  commandId: string;
  command: IssueAssignment;
}>;

export const assignmentIdOfDuty = (directiveId: string, duty: number): string => `${directiveId}-${duty}`;

/** The assignments that an issued directive makes. Ids come from the duty's number, so a repeat makes nothing twice. */
export const assignmentsOf = (
  directiveId: string,
  { data }: DirectivePublished,
): readonly PlannedAssignment[] =>
  data.duties.map(({ duty, from, to, deadline, ...terms }) => ({
    assignmentId: assignmentIdOfDuty(directiveId, duty),
    commandId: `directive/${directiveId}/duty/${duty}`,
    command: {
      type: 'IssueAssignment',
      data: {
        ...terms,
        at: data.at,
        issuedBy: data.issuedBy,
        source: { directive: directiveId, duty, from, to },
        deadline: deadline && { at: endOfLocalDay(deadline.lastDay), text: deadline.text },
      },
    },
  }));
