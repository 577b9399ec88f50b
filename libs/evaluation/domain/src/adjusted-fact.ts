import type { AssignmentFact, FactAdjustment } from './facts.ts';
import type { Bilingual } from './rule-set.ts';

/** Not late any more means: due when it was handed in. */
const withLate = (fact: AssignmentFact, late: number): AssignmentFact => {
  const { dueOn, submittedOn } = fact;
  const wasLate = dueOn !== null && submittedOn !== null && submittedOn > dueOn;
  return { ...fact, lateOccurrences: late, dueOn: late === 0 && wasLate ? submittedOn : dueOn };
};

const changed = (fact: AssignmentFact, adjustment: FactAdjustment): AssignmentFact => {
  const { field, after, event } = adjustment;
  const counted = field === 'late' ? withLate(fact, after) : { ...fact, qualityFailures: after };
  return {
    ...counted,
    events: [...(fact.events ?? []), event],
    adjusted: [...(fact.adjusted ?? []), adjustment],
  };
};

/** An assignment as upheld objections leave it: it stands on their answers too. */
export const adjustedFact = (fact: AssignmentFact, adjustments: readonly FactAdjustment[]): AssignmentFact =>
  adjustments.filter(({ assignment }) => assignment === fact.id).reduce(changed, fact);

const fields: Readonly<Record<FactAdjustment['field'], Bilingual>> = {
  late: { vi: 'số lần trễ hạn', en: 'times late' },
  quality: { vi: 'số lần không đạt', en: 'quality failures' },
};

/** What was changed, by which objection, and why. */
export const adjustmentsInWords = ({ adjusted = [] }: AssignmentFact): readonly Bilingual[] =>
  adjusted.map(({ field, before, after, objection, reason }) => ({
    vi: `điều chỉnh theo kiến nghị số ${objection}: ${fields[field].vi} ${before} → ${after}, vì: ${reason}`,
    en: `adjusted by objection ${objection}: ${fields[field].en} ${before} → ${after}, because: ${reason}`,
  }));
