import { dateSchema, textSchema } from '@dondoc/assignments-contracts';
import type { RatingDeadlinesDocument } from '@dondoc/evaluation-contracts';
import { endOfLocalDay, lastDayBefore } from '@dondoc/assignments-domain';
import { z } from 'zod';

export const deadlineNames = ['selfAssessBy', 'proposeBy', 'decideBy'] as const;
type Days = Readonly<Record<(typeof deadlineNames)[number], string | null>>;

const day = dateSchema.nullable().default(null);

/** Deadlines as people give them: each the last day on which something is in time. */
export const deadlineDaysSchema = z.object({
  selfAssessBy: day,
  proposeBy: day,
  decideBy: day,
  reason: textSchema(4000),
});

const dayOf = (instant: string | null): string | null => instant && lastDayBefore(instant);
const instantOf = (last: string | null): string | null => last && endOfLocalDay(last);

export const daysOf = ({ selfAssessBy, proposeBy, decideBy }: RatingDeadlinesDocument): Days => ({
  selfAssessBy: dayOf(selfAssessBy),
  proposeBy: dayOf(proposeBy),
  decideBy: dayOf(decideBy),
});

/** The first instants that are too late; a day that is left out is not asked for. */
export const instantsOf = ({ selfAssessBy, proposeBy, decideBy }: Days): RatingDeadlinesDocument => ({
  selfAssessBy: instantOf(selfAssessBy),
  proposeBy: instantOf(proposeBy),
  decideBy: instantOf(decideBy),
});

/** What is left out stays as it was. */
export const movedTo = (present: RatingDeadlinesDocument, days: Days): RatingDeadlinesDocument => {
  const given = instantsOf(days);
  return {
    selfAssessBy: given.selfAssessBy ?? present.selfAssessBy,
    proposeBy: given.proposeBy ?? present.proposeBy,
    decideBy: given.decideBy ?? present.decideBy,
  };
};
