import type { PublishedDataOf } from '@dondoc/assignments-contracts';
import type { AssignmentFacts } from './assignment-facts.ts';

/** Its `since` is the instant from which it holds; one that has not moved changes nothing. */
export const underDeadline = (
  facts: AssignmentFacts,
  deadline: Readonly<{ at: string }> | null,
  since: string,
): Partial<AssignmentFacts> =>
  deadline !== null && deadline.at !== facts.deadlines.at(-1)?.at
    ? { deadlines: [...facts.deadlines, { at: deadline.at, since }], missedAt: null }
    : {};

/** Others gave a new deadline. `missed`: the one until then had passed, and stays missed. */
export const movedTo = (
  facts: AssignmentFacts,
  { at, deadline }: Readonly<{ at: string; deadline: Readonly<{ at: string }> }>,
  missed: boolean,
): Partial<AssignmentFacts> => ({
  ...underDeadline(facts, deadline, at),
  ...(missed && { missesExtended: [...facts.missesExtended, at] }),
});

const earlierOf = (a: string, b: string): string => (Date.parse(a) < Date.parse(b) ? a : b);

/**
 * Whether the deadline had passed when the ward decided on the calendar that moved it, and before the doer's clock last
 * stopped; of a result handed in its own event tells.
 */
export const hasPassed = (
  { submissions, standstills }: AssignmentFacts,
  { at, previousDeadline, decidedAt = at }: PublishedDataOf<'dondoc.assignment.deadline-replanned.v1'>,
): boolean => {
  const [submission, standstill] = [submissions.at(-1), standstills.at(-1)];
  if (submission && submission.returnedAt === null) return false;
  const stopped = standstill?.until === null ? earlierOf(standstill.since, decidedAt) : decidedAt;
  return Date.parse(previousDeadline.at) <= Date.parse(stopped);
};
