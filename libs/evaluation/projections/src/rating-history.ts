import type { RatingPublished, RatingTold } from '@dondoc/evaluation-contracts';

type Of<Type extends string> = Extract<RatingPublished, { type: `dondoc.rating.${Type}.v1` }>;
type Said = Readonly<{ at: string; by?: RatingTold['by'] }>;

const told = (
  what: RatingTold['what'],
  { at, by = null }: Said,
  more: Partial<RatingTold> = {},
): readonly RatingTold[] => [
  { what, at, by, number: null, grade: null, document: null, asOf: null, ...more },
];

const proposed = ({ data }: Of<'grade-proposed'>): readonly RatingTold[] =>
  told('proposed', data, { grade: data.grade, asOf: data.asOf });

const found = ({ data }: Of<'finding-recorded' | 'finding-withdrawn'>): Partial<RatingTold> => ({
  number: data.finding,
  document: data.document,
});

/** What is told of one event: a reminder is nobody's step. */
export const toldOf = (event: RatingPublished): readonly RatingTold[] => {
  switch (event.type) {
    case 'dondoc.rating.opened.v1':
      return told('opened', event.data);
    case 'dondoc.rating.replanned.v1':
      return told('replanned', event.data);
    case 'dondoc.rating.general-criteria-given.v1':
      return told('criteria-given', event.data);
    case 'dondoc.rating.leader-criteria-given.v1':
      return told('leader-given', event.data);
    case 'dondoc.rating.finding-recorded.v1':
      return told('found', event.data, found(event));
    case 'dondoc.rating.finding-withdrawn.v1':
      return told('withdrew', event.data, found(event));
    case 'dondoc.rating.self-assessed.v1':
      return told('self-assessed', event.data, { grade: event.data.grade });
    case 'dondoc.rating.grade-proposed.v1':
      return proposed(event);
    case 'dondoc.rating.grade-decided.v1':
      return told('decided', event.data, { grade: event.data.grade, document: event.data.document });
    case 'dondoc.rating.line-objected-to.v1':
      return told('objected', event.data, { number: event.data.objection });
    case 'dondoc.rating.objection-upheld.v1':
      return told('upheld', event.data, { number: event.data.objection });
    case 'dondoc.rating.objection-refused.v1':
      return told('refused', event.data, { number: event.data.objection });
    case 'dondoc.rating.finalised.v1':
      return told('finalised', event.data, { grade: event.data.grade });
    case 'dondoc.rating.final-corrected.v1':
      return told('corrected', event.data, { grade: event.data.to, document: event.data.document });
    case 'dondoc.rating.reminder-sent.v1':
      return [];
    default:
      return event satisfies never;
  }
};

/** What was decided is to be decided anew from then on, by what somebody said. */
export const reopenedTold = (said: Said): readonly RatingTold[] => told('reopened', said);
