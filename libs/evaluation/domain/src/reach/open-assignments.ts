import { countingBy, type Counted } from '../count-assignment.ts';
import { dayAfter } from '../days.ts';
import type { AssignmentFact, EvaluationFacts } from '../facts.ts';
import type { RuleSet } from '../rule-set.ts';

/** An assignment that is not accepted yet, with the best that can still become of it. */
export type Open = Readonly<{
  best: Counted;
  /** Counts only if it is handed in before the end: without a deadline, or due after it. */
  optional: boolean;
}>;

export type Course = Readonly<{
  settled: readonly Counted[];
  open: readonly Open[];
}>;

const isToCome = (date: string | null, asOf: string) => date !== null && date > asOf;

/** What was known on the as-of date: later days have not happened, and what they brought is not known. */
export const knownAt = (fact: AssignmentFact, asOf: string): AssignmentFact => {
  const unsubmitted = isToCome(fact.submittedOn, asOf);
  const toCome = unsubmitted || isToCome(fact.acceptedOn, asOf);
  const accepted = fact.accepted && !toCome;
  return {
    ...fact,
    submittedOn: unsubmitted ? null : fact.submittedOn,
    accepted,
    acceptedOn: accepted ? fact.acceptedOn : null,
    qualityFailures: unsubmitted ? 0 : fact.qualityFailures,
    lateOccurrences: unsubmitted ? 0 : fact.lateOccurrences,
    beyondRequirement: fact.beyondRequirement && !toCome,
  };
};

/** Handed in on the next day and accepted without fault, beyond requirement. */
const atBest = (fact: AssignmentFact, known: AssignmentFact, asOf: string): AssignmentFact => ({
  ...known,
  // An acceptance without a day of submission never becomes late by one.
  submittedOn: fact.accepted && fact.submittedOn === null ? null : (known.submittedOn ?? dayAfter(asOf)),
  accepted: true,
  beyondRequirement: true,
});

/** Divides the assignments by what is settled at `asOf` and what can still change until `end`, a later date. */
export const courseOf = (facts: EvaluationFacts, ruleSet: RuleSet, asOf: string, end: string): Course => {
  const count = countingBy(ruleSet);
  const settled: Counted[] = [];
  const open: Open[] = [];
  for (const fact of facts.assignments) {
    const known = knownAt(fact, asOf);
    const atEnd = count(known, end);
    if (known.accepted || asOf >= end) {
      if (atEnd) settled.push(atEnd);
      continue;
    }
    const best = count(atBest(fact, known, asOf), end);
    if (best) open.push({ best, optional: atEnd === null });
  }
  return { settled, open };
};
