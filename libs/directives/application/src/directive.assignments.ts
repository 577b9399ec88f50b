import {
  endOfLocalDay,
  localDate,
  type Deadline,
  type IssueAssignment,
  type RegisterDuty,
} from '@dondoc/assignments-domain';
import { calendarVersion, dueOnDate, type WorkingCalendar } from '@dondoc/calendar';
import type { DirectivePublished } from '@dondoc/directives-contracts';

type PublishedDuty = DirectivePublished['data']['duties'][number];
type Recurring = PublishedDuty & Readonly<{ recurrence: RegisterDuty['data']['recurrence'] }>;

export type PlannedAssignment = Readonly<{
  assignmentId: string;
  commandId: string;
  command: IssueAssignment;
}>;

export type PlannedDuty = Readonly<{ dutyId: string; commandId: string; command: RegisterDuty }>;

export const assignmentIdOfDuty = (directiveId: string, duty: number): string => `${directiveId}-${duty}`;

/** What comes back each period is a duty with an assignment for each; what never stops is one assignment. */
const recurs = (duty: PublishedDuty): duty is Recurring =>
  duty.recurrence !== null && duty.recurrence !== 'continuous';

const commandIdOf = (directiveId: string, duty: number): string => `directive/${directiveId}/duty/${duty}`;

/** A named day rolls only where the calendar says so, and stays where that would need a year it does not cover. */
const deadlineOf = (
  { lastDay, text }: NonNullable<PublishedDuty['deadline']>,
  calendar: WorkingCalendar,
): Deadline => {
  const ends = dueOnDate(lastDay, calendar);
  const at = ends.outcome === 'due' ? ends.due : endOfLocalDay(lastDay);
  return { at, text, calendar: calendarVersion(calendar) };
};

/**
 * The assignments that an issued directive makes, by the ward's calendar. Ids come from the duty's number, so a repeat
 * makes nothing twice.
 */
export const assignmentsOf = (
  directiveId: string,
  { data }: DirectivePublished,
  calendar: WorkingCalendar,
): readonly PlannedAssignment[] =>
  data.duties
    .filter((duty) => !recurs(duty))
    .map(({ duty, from, to, deadline, ...terms }) => ({
      assignmentId: assignmentIdOfDuty(directiveId, duty),
      commandId: commandIdOf(directiveId, duty),
      command: {
        type: 'IssueAssignment',
        data: {
          ...terms,
          at: data.at,
          issuedBy: data.issuedBy,
          source: { directive: directiveId, duty, from, to },
          deadline: deadline && deadlineOf(deadline, calendar),
        },
      },
    }));

/**
 * The recurring duties that an issued directive makes. They go on to the last day that it names, or to the end of the
 * year it was issued in: a plan is a year's plan.
 */
export const dutiesOf = (directiveId: string, { data }: DirectivePublished): readonly PlannedDuty[] =>
  data.duties.filter(recurs).map(({ duty, from, to, deadline, recurrence, ...terms }) => {
    const today = localDate(data.at);
    return {
      dutyId: assignmentIdOfDuty(directiveId, duty),
      commandId: commandIdOf(directiveId, duty),
      command: {
        type: 'RegisterDuty',
        data: {
          at: data.at,
          by: data.issuedBy,
          terms: { ...terms, source: { directive: directiveId, duty, from, to } },
          recurrence,
          from: today,
          until: deadline?.lastDay ?? `${today.slice(0, 4)}-12-31`,
        },
      },
    };
  });
