import type { AssignmentFact, Evidence } from '@dondoc/evaluation-domain';
import type { AssignmentFacts, SubmissionFact } from './assignment-facts.ts';
import type { Period } from './period.ts';

const eastOfUtc = 7 * 3_600_000;

const happened = (instant: string | null, asOf: string): instant is string =>
  instant !== null && Date.parse(instant) <= Date.parse(asOf);

/** Date in Asia/Ho_Chi_Minh. */
const dateOf = (instant: string): string =>
  new Date(Date.parse(instant) + eastOfUtc).toISOString().slice(0, 10);

/** A deadline is the first instant that is too late: its date is that of the moment before. */
export const lastDayOf = (dueAt: string): string =>
  new Date(Date.parse(dueAt) - 1 + eastOfUtc).toISOString().slice(0, 10);

const standing = (submissions: readonly SubmissionFact[], asOf: string): SubmissionFact | null => {
  const last = submissions.filter(({ at }) => happened(at, asOf)).at(-1);
  return last && !happened(last.returnedAt, asOf) ? last : null;
};

type Span = Readonly<{ since: string; until: string | null }>;

/** The last of them that had begun by then, unless it was over. */
const inForce = <Held extends Span>(spans: readonly Held[], asOf: string): Held | null => {
  const last = spans.filter(({ since }) => happened(since, asOf)).at(-1);
  return last && !happened(last.until, asOf) ? last : null;
};

const coefficientAt = ({ coefficient, coefficientsCorrected }: AssignmentFacts, asOf: string): number =>
  coefficientsCorrected.filter(({ since }) => happened(since, asOf)).at(-1)?.value ?? coefficient;

type Known = Readonly<{
  lead: AssignmentFacts['leads'][number] | null;
  deadline: string | null;
  submission: SubmissionFact | null;
  dueOn: string | null;
  /** Past its deadline, and not because others had the word when it came. */
  overdue: boolean;
}>;

/** The deadline that held at an instant; null: none had been set. */
export const deadlineAt = ({ deadlines }: AssignmentFacts, asOf: string): string | null =>
  deadlines.filter(({ since }) => happened(since, asOf)).at(-1)?.at ?? null;

const knownAt = (facts: AssignmentFacts, asOf: string): Known => {
  const deadline = deadlineAt(facts, asOf);
  const standstill = inForce(facts.standstills, asOf);
  return {
    lead: inForce(facts.leads, asOf),
    deadline,
    overdue: happened(deadline, standstill?.since ?? asOf),
    submission: standing(facts.submissions, asOf),
    dueOn: deadline === null ? null : lastDayOf(deadline),
  };
};

/** An assignment counts once, in the period of its last day; without a deadline, in that of its submission. */
const belongsTo = ({ dueOn, submission }: Known, { from, to }: Period): boolean => {
  const date = dueOn ?? (submission && dateOf(submission.at));
  return date === null || (from <= date && date <= to);
};

/** Whether a unit leads this assignment in the period, counted by now or not. */
export const isLedBy = (facts: AssignmentFacts, unit: string, asOf: string, period: Period): boolean => {
  const known = knownAt(facts, asOf);
  return known.lead?.unit === unit && belongsTo(known, period);
};

export type WorkAt = Readonly<{
  issuedAt: string;
  /** The first instant too late. */
  dueAt: string | null;
  submittedAt: string | null;
  acceptedAt: string | null;
  /** Others have the word: the doer's clock stands. */
  stands: boolean;
}>;

/** How far an assignment had come at an instant; a result that was returned by then is not handed in. */
export const workAt = (facts: AssignmentFacts, asOf: string): WorkAt => {
  const { deadline, submission } = knownAt(facts, asOf);
  const acceptedAt = submission?.acceptedAt ?? null;
  return {
    issuedAt: facts.issuedAt,
    dueAt: deadline,
    submittedAt: submission?.at ?? null,
    acceptedAt: happened(acceptedAt, asOf) ? acceptedAt : null,
    stands: inForce(facts.standstills, asOf) !== null,
  };
};

/** The events behind it that had happened by then. */
const evidenceAt = ({ events }: AssignmentFacts, asOf: string): readonly Evidence[] =>
  events.filter(({ at }) => happened(at, asOf)).map(({ id, position }) => ({ id, position }));

/**
 * What was true of an assignment at an instant, as the rules read it, whether it counts by then or not. Null: it did not
 * exist, is of another period, or was released from whoever led it. What happened under an earlier lead unit is not the
 * present one's. Dates are coarser than deadlines: `isOpen` says that the deadline has not passed, whatever the date.
 */
export const heldAt = (
  facts: AssignmentFacts,
  unit: string,
  asOf: string,
  period: Period,
): Readonly<{ fact: AssignmentFact; isOpen: boolean }> | null => {
  const known = knownAt(facts, asOf);
  const { lead, submission, dueOn } = known;
  if (lead === null || !(lead.unit === unit || facts.cooperatingUnits.includes(unit))) return null;
  if (!belongsTo(known, period)) return null;
  const byThisLead = (at: string): boolean => happened(at, asOf) && happened(lead.since, at);
  const handedIn = facts.submissions.filter(({ at }) => byThisLead(at));
  const missesExtended = facts.missesExtended.filter(byThisLead).length;
  const accepted = submission !== null && happened(submission.acceptedAt, asOf);
  const fact: AssignmentFact = {
    id: facts.id,
    coefficient: coefficientAt(facts, asOf),
    role: lead.unit === unit ? 'lead' : 'cooperating',
    dueOn,
    submittedOn: submission && dateOf(submission.at),
    accepted,
    acceptedOn: null,
    qualityFailures: handedIn.filter(({ returnedAt }) => happened(returnedAt, asOf)).length,
    lateOccurrences: handedIn.filter(({ late }) => late).length + missesExtended,
    objectiveCause: happened(facts.objectiveCauseAt, asOf),
    beyondRequirement: accepted && facts.beyondRequirement,
    events: evidenceAt(facts, asOf),
  };
  return { fact, isOpen: submission === null && !known.overdue };
};

/**
 * The same where it counts: handed in, or past its deadline. A deadline at 14:00 is due from 14:00 on, and lateness is
 * taken from the event that said so.
 */
export const factsAt = (
  facts: AssignmentFacts,
  unit: string,
  asOf: string,
  period: Period,
): AssignmentFact | null => {
  const held = heldAt(facts, unit, asOf, period);
  return held === null || held.isOpen ? null : held.fact;
};
