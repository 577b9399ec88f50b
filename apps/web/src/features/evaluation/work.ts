import type { AssignmentView } from '@dondoc/assignments-contracts';
import { localDate } from '@dondoc/assignments-domain';

type Days = Readonly<{ from: string; to: string }>;

/** What was given out in a period and not taken back. */
export const issuedWithin = (all: readonly AssignmentView[], { from, to }: Days): readonly AssignmentView[] =>
  all.filter(({ issuedAt, cancelledAt }) => {
    const day = localDate(issuedAt);
    return cancelledAt === null && from <= day && day <= to;
  });
