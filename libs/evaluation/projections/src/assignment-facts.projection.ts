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
  leadUnit: string;
  cooperatingUnits: readonly string[];
  coefficient: number;
  /** Every deadline it has had, the first first; `since` is the instant from which it held. */
  deadlines: readonly Readonly<{ at: string; since: string }>[];
  issuedAt: string;
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
  leadUnit: data.leadUnit,
  cooperatingUnits: data.cooperatingUnits,
  coefficient: data.coefficient,
  deadlines: data.deadline ? [{ at: data.deadline.at, since: data.at }] : [],
  issuedAt: data.at,
  submissions: [],
  beyondRequirement: false,
  missedAt: null,
  events: [recorded.id],
});

const closeLast = (facts: AssignmentFacts, change: Partial<SubmissionFact>): readonly SubmissionFact[] =>
  facts.submissions.map((submission, index) =>
    index === facts.submissions.length - 1 ? { ...submission, ...change } : submission,
  );

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
      const moved = deadline !== null && deadline.at !== facts.deadlines.at(-1)?.at;
      return {
        submissions: closeLast(facts, { returnedAt: at }),
        ...(moved && { deadlines: [...facts.deadlines, { at: deadline.at, since: at }], missedAt: null }),
      };
    }
    case 'dondoc.assignment.deadline-missed.v1':
      return { missedAt: event.data.at };
    case 'dondoc.assignment.acknowledged.v1':
    case 'dondoc.assignment.progress-reported.v1':
    case 'dondoc.assignment.reminder-sent.v1':
    case 'dondoc.assignment.escalated.v1':
      return {};
    default:
      return event satisfies never;
  }
};

export const assignmentFacts: Projection<AssignmentFacts, AssignmentPublished> = {
  name: 'assignment-facts',
  version: 1,
  handles: [
    'dondoc.assignment.issued.v1',
    'dondoc.assignment.result-submitted.v1',
    'dondoc.assignment.result-accepted.v1',
    'dondoc.assignment.result-returned.v1',
    'dondoc.assignment.deadline-missed.v1',
  ],
  documentId: ({ stream }) => stream.slice(stream.indexOf('/') + 1),
  evolve: (facts, recorded) => {
    if (recorded.type === 'dondoc.assignment.issued.v1') return begun(recorded, recorded.data);
    return facts && { ...facts, ...changed(facts, recorded), events: [...facts.events, recorded.id] };
  },
};
