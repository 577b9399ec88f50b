import type { Actor } from '@dondoc/assignments-domain';
import { reject, type Decision } from '@dondoc/event-sourcing-kernel';
import type { RatingEvent } from './rating.events.ts';
import type { RatingRejection } from './rating.rejections.ts';
import type { DataOf, RatingCommand } from './rating.commands.ts';
import type { Subject } from './rating.period.ts';
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

/** What the rated unit or head does: all else is the deciding unit's. */
const ofTheRated: readonly RatingCommand['type'][] = ['SelfAssess', 'ObjectToLine'];

const isSubject = ({ person, onBehalfOf }: Actor, subject: Subject): boolean =>
  subject.kind === 'head' && [person, onBehalfOf].includes(subject.person);

/** Null, or the refusal: a unit above opens the rating of a unit and of its head. */
export const opensForOthers = ({ by, unit, subject }: DataOf<'OpenRating'>): Answer | null => {
  if (by.unit === unit) return reject({ code: 'unit-rates-itself', unit });
  return isSubject(by, subject) ? reject({ code: 'not-on-oneself', unit }) : null;
};

/** Null, or the refusal: nobody rates themselves, whom they stand in for, or a unit that they are of. */
export const notOnOneself = (
  { type, data, postsIn = [] }: RatingCommand,
  { opened }: KnownRating,
): Answer | null => {
  const { unit, subject, by: opener } = opened;
  if (ofTheRated.includes(type) || !('by' in data) || !data.by || data.by.unit !== opener.unit) return null;
  const isOwn = [data.by.unit, ...postsIn].includes(unit) || isSubject(data.by, subject);
  return isOwn ? reject({ code: 'not-on-oneself', unit }) : null;
};
