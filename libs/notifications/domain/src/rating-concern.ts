import type { RatingPublished } from '@dondoc/evaluation-contracts';
import type { Instant } from './notification.events.ts';

type Opened = Extract<RatingPublished, { type: 'dondoc.rating.opened.v1' }>['data'];

/** Who has to do with a rating, as far as its published events have come. */
export type RatingConcern = Readonly<{
  unit: string;
  subject: Opened['subject'];
  period: string;
  decidingUnit: string;
  /** The first instant at which an objection to what was decided last is too late. */
  objectUntil: Instant | null;
}>;

/** Null for a history without its beginning. */
export const ratingConcernOf = (history: readonly RatingPublished[]): RatingConcern | null =>
  history.reduce<RatingConcern | null>((concern, event) => {
    if (event.type === 'dondoc.rating.opened.v1') {
      const { unit, subject, period, by } = event.data;
      return { unit, subject, period, decidingUnit: by.unit, objectUntil: null };
    }
    return concern && event.type === 'dondoc.rating.grade-decided.v1'
      ? { ...concern, objectUntil: event.data.objectUntil }
      : concern;
  }, null);
