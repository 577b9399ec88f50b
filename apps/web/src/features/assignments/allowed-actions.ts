import type { AssignmentView } from '@dondoc/assignments-contracts';

export type Action = 'acknowledge' | 'report' | 'submit' | 'accept' | 'return';

type Facts = Readonly<
  Pick<
    AssignmentView,
    | 'leadUnit'
    | 'acceptingUnit'
    | 'issuedBy'
    | 'acknowledgedAt'
    | 'submittedAt'
    | 'acceptedAt'
    | 'cancelledAt'
    | 'decline'
    | 'suspension'
  >
>;

type Move =
  | 'completed'
  | 'cancelled'
  | 'acceptance'
  | 'suspended'
  | 'ruling'
  | 'reassignment'
  | 'acknowledgement'
  | 'work';

/** Whose move it is. */
export const waitingFor = (facts: Facts): Readonly<{ what: Move; unit: string }> => {
  const { leadUnit, acceptingUnit, issuedBy, decline } = facts;
  if (facts.acceptedAt !== null) return { what: 'completed', unit: leadUnit };
  if (facts.cancelledAt !== null) return { what: 'cancelled', unit: issuedBy.unit };
  if (facts.submittedAt !== null) return { what: 'acceptance', unit: acceptingUnit };
  if (facts.suspension !== null) return { what: 'suspended', unit: issuedBy.unit };
  if (decline !== null)
    return { what: decline.upheldAt === null ? 'ruling' : 'reassignment', unit: issuedBy.unit };
  return { what: facts.acknowledgedAt === null ? 'acknowledgement' : 'work', unit: leadUnit };
};

/** Moves that the page has a form for; the others are made over the API. */
const forms: Readonly<Partial<Record<Move, readonly Action[]>>> = {
  acceptance: ['accept', 'return'],
  acknowledgement: ['acknowledge'],
  work: ['report', 'submit'],
};

/** What a person of this unit can do next. The API decides; this only spares people the refusals. */
export const allowedActions = (facts: Facts, unit: string): readonly Action[] => {
  const move = waitingFor(facts);
  return unit === move.unit ? (forms[move.what] ?? []) : [];
};
