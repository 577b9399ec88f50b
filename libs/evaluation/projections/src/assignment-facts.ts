import type { Evidence } from '@dondoc/evaluation-domain';

/** One submission and what became of it. Instants are ISO 8601. */
export type SubmissionFact = Readonly<{
  at: string;
  late: boolean;
  returnedAt: string | null;
  acceptedAt: string | null;
}>;

/**
 * What an evaluation needs of one assignment, with the events that say so. Everything carries its own instant. An
 * assignment that is part of another counts as one of its own, and so does the one it is part of; a part that a
 * co-operating unit contributes counts nowhere.
 */
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
  /** What it was corrected to, the first first; each counts from its instant on. */
  coefficientsCorrected: readonly Readonly<{ value: number; since: string }>[];
  /** Every deadline it has had, the first first; `since` is the instant from which it held. */
  deadlines: readonly Readonly<{ at: string; since: string }>[];
  issuedAt: string;
  /** When the doer's clock stood still because others had the word; `until` null: it still does. */
  standstills: readonly Readonly<{ since: string; until: string | null }>[];
  /** When another deadline took the place of one that had already passed: the one missed stays missed. */
  missesExtended: readonly string[];
  objectiveCauseAt: string | null;
  submissions: readonly SubmissionFact[];
  beyondRequirement: boolean;
  missedAt: string | null;
  /** What all of this follows from, in order of version; `at`: when it happened. */
  events: readonly (Evidence & Readonly<{ at: string }>)[];
}>;
