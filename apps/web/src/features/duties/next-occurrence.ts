import type { DutyView } from '@dondoc/assignments-contracts';
import { dueOccurrence, type DueOccurrence } from '@dondoc/assignments-domain';

/** The period whose turn it is, as the duty itself counts; null where none is left. */
export const nextOccurrence = ({ occurrences, ended, ...duty }: DutyView): DueOccurrence | null =>
  dueOccurrence({
    status: ended === null ? 'running' : 'ended',
    duty,
    last: occurrences.at(-1)?.period ?? null,
  });

/** The last day of a period's work: the period's own, or the duty's where that comes first. */
export const lastDayOf = ({ until }: Pick<DutyView, 'until'>, { to }: DueOccurrence['period']): string =>
  to < until ? to : until;
