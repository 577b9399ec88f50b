import type { Actor } from '@dondoc/assignments-domain';
import { reject, type Decision } from '@dondoc/event-sourcing-kernel';
import type { RatingEvent } from './rating.events.ts';
import type { RatingRejection } from './rating.rejections.ts';
import type { KnownRating } from './rating.state.ts';

export type Answer = Decision<RatingEvent, RatingRejection>;

/** Whoever acted before posts were told apart was a head; a stand-in acts as one. */
const actsAsHead = ({ post = 'head', onBehalfOf }: Actor): boolean =>
  post === 'head' || onBehalfOf !== undefined;

const onlyHead = (by: Actor): Answer | null =>
  actsAsHead(by) ? null : reject({ code: 'needs-the-head', unit: by.unit });

/** Null, or the refusal: the unit that opened a rating decides on it. */
export const onlyDecidingUnit = (by: Actor, { opened }: KnownRating): Answer | null => {
  const decidingUnit = opened.by.unit;
  if (by.unit !== decidingUnit) return reject({ code: 'not-the-deciding-unit', decidingUnit });
  return onlyHead(by);
};

/** Null, or the refusal: a unit is spoken for by its head, a head by nobody else. */
export const onlyRated = (by: Actor, { opened: { unit, subject } }: KnownRating): Answer | null => {
  if (subject.kind === 'head')
    return by.person === subject.person ? null : reject({ code: 'not-the-rated', unit });
  return by.unit === unit ? onlyHead(by) : reject({ code: 'not-the-rated', unit });
};
