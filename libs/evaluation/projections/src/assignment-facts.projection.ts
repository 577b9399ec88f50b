import type { AssignmentPublished, PublishedDataOf } from '@dondoc/assignments-contracts';
import type { Projection, Recorded } from '@dondoc/event-sourcing-kernel';

/** One submission and what became of it. Instants are ISO 8601. */
export type SubmissionFact = Readonly<{
  at: string;
  late: boolean;
  returnedAt: string | null;
  acceptedAt: string | null;
}>;

/** What an evaluation needs of one assignment, with the events that say so. Everything carries its own instant. */
export type AssignmentFacts = Readonly<{
  id: string;
  title: string;
  /**
   * Every unit that has led it, the first first. `until`: the instant it was released, by another that took over, by a
   * decline that was upheld, or because the assignment was cancelled.
   */
  leads: readonly Readonly<{ unit: string; since: string; until: string | null }>[];
  cooperatingUnits: readonly string[];
  coefficient: number;
  /** Every deadline it has had, the first first; `since` is the instant from which it held. */
  deadlines: readonly Readonly<{ at: string; since: string }>[];
  issuedAt: string;
  /** When the doer's clock stood still because others had the word; `until` null: it still does. */
  standstills: readonly Readonly<{ since: string; until: string | null }>[];
  /** Extensions that were asked for when the deadline had already passed: the deadline missed stays missed. */
  missesExtended: readonly string[];
  objectiveCauseAt: string | null;
  submissions: readonly SubmissionFact[];
  beyondRequirement: boolean;
  missedAt: string | null;
  /** Event ids in order of version. */
  events: readonly string[];
}>;

const begun = (
  recorded: Recorded,
  data: PublishedDataOf<'dondoc.assignment.issued.v1'>,
): AssignmentFacts => ({
  id: recorded.stream.slice(recorded.stream.indexOf('/') + 1),
  title: data.title,
  leads: [{ unit: data.leadUnit, since: data.at, until: null }],
  cooperatingUnits: data.cooperatingUnits,
  coefficient: data.coefficient,
  deadlines: data.deadline ? [{ at: data.deadline.at, since: data.at }] : [],
  issuedAt: data.at,
  standstills: [],
  missesExtended: [],
  objectiveCauseAt: null,
  submissions: [],
  beyondRequirement: false,
  missedAt: null,
  events: [recorded.id],
});

const closeLast = (facts: AssignmentFacts, change: Partial<SubmissionFact>): readonly SubmissionFact[] =>
  facts.submissions.map((submission, index) =>
    index === facts.submissions.length - 1 ? { ...submission, ...change } : submission,
  );

const underDeadline = (
  facts: AssignmentFacts,
  deadline: Readonly<{ at: string }> | null,
  since: string,
): Partial<AssignmentFacts> =>
  deadline !== null && deadline.at !== facts.deadlines.at(-1)?.at
    ? { deadlines: [...facts.deadlines, { at: deadline.at, since }], missedAt: null }
    : {};

/** The last of a list of spans ends, where it has not ended yet. */
const ended = <Span extends Readonly<{ until: string | null }>>(
  spans: readonly Span[],
  until: string,
): readonly Span[] =>
  spans.map((span, index) => (index === spans.length - 1 && span.until === null ? { ...span, until } : span));

const goesOn = (
  facts: AssignmentFacts,
  { at, deadline }: Readonly<{ at: string; deadline: Readonly<{ at: string }> | null }>,
): Partial<AssignmentFacts> => ({
  ...underDeadline(facts, deadline, at),
  standstills: ended(facts.standstills, at),
});

type Later = Exclude<AssignmentPublished, { type: 'dondoc.assignment.issued.v1' }>;

const changed = (facts: AssignmentFacts, event: Later): Partial<AssignmentFacts> => {
  switch (event.type) {
    case 'dondoc.assignment.result-submitted.v1': {
      const { at, late } = event.data;
      return { submissions: [...facts.submissions, { at, late, returnedAt: null, acceptedAt: null }] };
    }
    case 'dondoc.assignment.result-accepted.v1': {
      const { at, beyondRequirement } = event.data;
      return {
        submissions: closeLast(facts, { acceptedAt: at }),
        beyondRequirement: beyondRequirement !== null,
      };
    }
    case 'dondoc.assignment.result-returned.v1': {
      const { at, deadline } = event.data;
      return {
        submissions: closeLast(facts, { returnedAt: at }),
        ...underDeadline(facts, deadline, at),
      };
    }
    case 'dondoc.assignment.deadline-missed.v1':
      return { missedAt: event.data.at };
    case 'dondoc.assignment.declined.v1':
    case 'dondoc.assignment.suspended.v1':
      return { standstills: [...facts.standstills, { since: event.data.at, until: null }] };
    case 'dondoc.assignment.decline-overruled.v1':
    case 'dondoc.assignment.resumed.v1':
      return goesOn(facts, event.data);
    case 'dondoc.assignment.decline-upheld.v1':
    case 'dondoc.assignment.cancelled.v1':
      return {
        leads: ended(facts.leads, event.data.at),
        standstills: ended(facts.standstills, event.data.at),
      };
    case 'dondoc.assignment.extension-granted.v1': {
      const { at, deadline, late } = event.data;
      return {
        ...underDeadline(facts, deadline, at),
        ...(late && { missesExtended: [...facts.missesExtended, at] }),
      };
    }
    case 'dondoc.assignment.reassigned.v1': {
      const { at, toUnit, deadline } = event.data;
      return {
        ...underDeadline(facts, deadline, at),
        leads: [...ended(facts.leads, at), { unit: toUnit, since: at, until: null }],
        cooperatingUnits: facts.cooperatingUnits.filter((unit) => unit !== toUnit),
      };
    }
    case 'dondoc.assignment.cooperating-unit-added.v1':
      return { cooperatingUnits: [...facts.cooperatingUnits, event.data.unit] };
    case 'dondoc.assignment.objective-cause-confirmed.v1':
      return { objectiveCauseAt: event.data.at };
    case 'dondoc.assignment.acknowledged.v1':
    case 'dondoc.assignment.progress-reported.v1':
    case 'dondoc.assignment.reminder-sent.v1':
    case 'dondoc.assignment.escalated.v1':
    case 'dondoc.assignment.decline-ruling-overdue.v1':
    case 'dondoc.assignment.extension-requested.v1':
    case 'dondoc.assignment.extension-refused.v1':
    case 'dondoc.assignment.suspension-review-due.v1':
    case 'dondoc.assignment.acknowledgement-overdue.v1':
    case 'dondoc.assignment.acceptance-overdue.v1':
    case 'dondoc.assignment.escalation-answered.v1':
      return {};
    default:
      return event satisfies never;
  }
};

export const assignmentFacts: Projection<AssignmentFacts, AssignmentPublished> = {
  name: 'assignment-facts',
  version: 2,
  handles: [
    'dondoc.assignment.issued.v1',
    'dondoc.assignment.result-submitted.v1',
    'dondoc.assignment.result-accepted.v1',
    'dondoc.assignment.result-returned.v1',
    'dondoc.assignment.deadline-missed.v1',
    'dondoc.assignment.declined.v1',
    'dondoc.assignment.decline-upheld.v1',
    'dondoc.assignment.decline-overruled.v1',
    'dondoc.assignment.extension-granted.v1',
    'dondoc.assignment.suspended.v1',
    'dondoc.assignment.resumed.v1',
    'dondoc.assignment.reassigned.v1',
    'dondoc.assignment.cooperating-unit-added.v1',
    'dondoc.assignment.cancelled.v1',
    'dondoc.assignment.objective-cause-confirmed.v1',
  ],
  documentId: ({ stream }) => stream.slice(stream.indexOf('/') + 1),
  evolve: (facts, recorded) => {
    if (recorded.type === 'dondoc.assignment.issued.v1') return begun(recorded, recorded.data);
    return facts && { ...facts, ...changed(facts, recorded), events: [...facts.events, recorded.id] };
  },
};
