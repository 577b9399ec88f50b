import type { AssignmentView } from '@dondoc/assignments-contracts';

export type Action = 'acknowledge' | 'report' | 'submit' | 'accept' | 'return';

type Facts = Readonly<
  Pick<AssignmentView, 'leadUnit' | 'acceptingUnit' | 'acknowledgedAt' | 'submittedAt' | 'acceptedAt'>
>;

const isSubmitted = ({ submittedAt, acceptedAt }: Facts): boolean =>
  submittedAt !== null && acceptedAt === null;

/** What a person of this unit can do next. The API decides; this only spares people the refusals. */
export const allowedActions = (facts: Facts, unit: string): readonly Action[] => {
  if (facts.acceptedAt !== null) return [];
  if (isSubmitted(facts)) return unit === facts.acceptingUnit ? ['accept', 'return'] : [];
  if (unit !== facts.leadUnit) return [];
  return facts.acknowledgedAt === null ? ['acknowledge'] : ['report', 'submit'];
};

/** Whose move it is, for those who have none. */
export const waitingFor = (
  facts: Facts,
): Readonly<{ what: 'completed' | 'acceptance' | 'acknowledgement' | 'work'; unit: string }> => {
  if (facts.acceptedAt !== null) return { what: 'completed', unit: facts.leadUnit };
  if (isSubmitted(facts)) return { what: 'acceptance', unit: facts.acceptingUnit };
  return { what: facts.acknowledgedAt === null ? 'acknowledgement' : 'work', unit: facts.leadUnit };
};
