import type { AssignmentPublished, PublishedDataOf } from '@dondoc/assignments-contracts';
import type { Projection, Recorded } from '@dondoc/event-sourcing-kernel';
import type { AssignmentFacts, SubmissionFact } from './assignment-facts.ts';
import { hasPassed, movedTo, underDeadline } from './moved-deadline.ts';

/** An event by its id and its place in the log, `<transaction>/<position>`. */
const evidenceOf = (
  { id, global }: Pick<Recorded, 'id' | 'global'>,
  at: string,
): AssignmentFacts['events'][number] => ({
  id,
  position: `${global.transactionId}/${global.position}`,
  at,
});

const begun = (
  recorded: Recorded,
  data: PublishedDataOf<'dondoc.assignment.issued.v1'>,
): AssignmentFacts => ({
  id: recorded.stream.slice(recorded.stream.indexOf('/') + 1),
  title: data.title,
  leads: [{ unit: data.leadUnit, since: data.at, until: null }],
  cooperatingUnits: data.cooperatingUnits,
  coefficient: data.coefficient,
  coefficientsCorrected: [],
  deadlines: data.deadline ? [{ at: data.deadline.at, since: data.at }] : [],
  issuedAt: data.at,
  standstills: [],
  missesExtended: [],
  objectiveCauseAt: null,
  submissions: [],
  beyondRequirement: false,
  missedAt: null,
  events: [evidenceOf(recorded, data.at)],
});

const closeLast = (facts: AssignmentFacts, change: Partial<SubmissionFact>): readonly SubmissionFact[] =>
  facts.submissions.map((submission, index) =>
    index === facts.submissions.length - 1 ? { ...submission, ...change } : submission,
  );

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

const corrected = (
  { title, coefficientsCorrected }: AssignmentFacts,
  { at, changes }: PublishedDataOf<'dondoc.assignment.corrected.v1'>,
): Partial<AssignmentFacts> => ({
  title: changes.title ?? title,
  ...(changes.coefficient !== undefined && {
    coefficientsCorrected: [...coefficientsCorrected, { value: changes.coefficient, since: at }],
  }),
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
    case 'dondoc.assignment.extension-granted.v1':
    case 'dondoc.assignment.deadline-set.v1':
      return movedTo(facts, event.data, event.data.late);
    case 'dondoc.assignment.deadline-replanned.v1':
      return movedTo(facts, event.data, hasPassed(facts, event.data));
    case 'dondoc.assignment.corrected.v1':
      return corrected(facts, event.data);
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
    case 'dondoc.assignment.correction-requested.v1':
    case 'dondoc.assignment.correction-refused.v1':
    case 'dondoc.assignment.period-report-missed.v1':
    case 'dondoc.assignment.system-fault-recorded.v1':
    case 'dondoc.assignment.part-assigned.v1':
    case 'dondoc.assignment.part-delivered.v1':
    case 'dondoc.assignment.part-confirmed.v1':
    case 'dondoc.assignment.part-returned.v1':
    case 'dondoc.assignment.part-overdue.v1':
    case 'dondoc.assignment.child-issued.v1':
    case 'dondoc.assignment.child-finished.v1':
      return {};
    default:
      return event satisfies never;
  }
};

export const assignmentFacts: Projection<AssignmentFacts, AssignmentPublished> = {
  name: 'assignment-facts',
  version: 4,
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
    'dondoc.assignment.deadline-set.v1',
    'dondoc.assignment.deadline-replanned.v1',
    'dondoc.assignment.corrected.v1',
  ],
  documentId: ({ stream }) => stream.slice(stream.indexOf('/') + 1),
  evolve: (facts, recorded) => {
    if (recorded.type === 'dondoc.assignment.issued.v1') return begun(recorded, recorded.data);
    if (!facts) return null;
    const events = [...facts.events, evidenceOf(recorded, recorded.data.at)];
    return { ...facts, ...changed(facts, recorded), events };
  },
};
