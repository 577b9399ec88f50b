import type { IssueDirectiveRequest, ProposedDuty, ReviewedDuty } from '@dondoc/directives-contracts';

/** One proposed duty as the reviewer has it; null stands where a choice is still owed. */
export type DutyReview = Readonly<{
  proposal: ProposedDuty;
  include: boolean;
  leadUnit: string | null;
  acceptingUnit: string | null;
  urgency: ReviewedDuty['urgency'];
  coefficient: number | null;
  /** `YYYY-MM-DD`, or null: no deadline yet. */
  lastDay: string | null;
}>;

const usualAcceptingUnit = 'ban-thuong-vu';

export const reviewOf = (proposal: ProposedDuty, units: readonly string[]): DutyReview => ({
  proposal,
  include: true,
  leadUnit: proposal.leadUnit,
  acceptingUnit: units.includes(usualAcceptingUnit) ? usualAcceptingUnit : null,
  urgency: 'normal',
  coefficient: 1,
  lastDay: proposal.deadline?.lastDay ?? null,
});

/** The duty as it can be issued, or null while something is missing or out of range. */
const reviewed = ({
  proposal,
  leadUnit,
  acceptingUnit,
  urgency,
  coefficient,
  lastDay,
}: DutyReview): ReviewedDuty | null => {
  if (leadUnit === null || acceptingUnit === null) return null;
  if (coefficient === null || coefficient <= 0 || coefficient > 100) return null;
  const { duty, title, from, to, recurrence } = proposal;
  return {
    duty,
    title,
    from,
    to,
    leadUnit,
    cooperatingUnits: proposal.cooperatingUnits.filter((unit) => unit !== leadUnit),
    acceptingUnit,
    urgency,
    coefficient,
    recurrence,
    deadline: lastDay === null ? null : { lastDay, text: proposal.deadline?.text ?? null },
  };
};

export type Issuable = Readonly<{ duties: readonly ReviewedDuty[]; unready: readonly number[] }>;

/** The chosen duties that are ready, and the numbers of those that are not. */
export const issuable = (reviews: readonly DutyReview[]): Issuable => {
  const chosen = reviews.filter(({ include }) => include);
  return {
    duties: chosen.flatMap((review) => reviewed(review) ?? []),
    unready: chosen.filter((review) => reviewed(review) === null).map(({ proposal }) => proposal.duty),
  };
};

export const issueRequest = (text: string, { duties }: Issuable): IssueDirectiveRequest => ({
  text,
  duties: [...duties],
});
