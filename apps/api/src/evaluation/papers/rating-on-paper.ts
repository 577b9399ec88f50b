import { dateOf } from '@dondoc/calendar';
import type { Dossier } from '@dondoc/evaluation-contracts';
import type { KnownRating, RatingEvent } from '@dondoc/evaluation-rating';
import { printed } from './printed.ts';

type NameOf = (unit: string) => string;

export const criteriaOf = (rating: KnownRating | null): Dossier['evaluation']['criteria'] =>
  (rating?.opened.bounds.criteria ?? []).map(({ code, most }, index) => {
    const given = rating?.criteria?.find((each) => each.code === code);
    const points = given && 'points' in given ? given : null;
    return {
      name: { vi: `Tiêu chí ${index + 1}`, en: `Criterion ${index + 1}` },
      most: printed(most),
      points: points && printed(points.points),
      evidence: points?.evidence ?? null,
      notApplicable: given && 'notApplicable' in given ? given.notApplicable : null,
    };
  });

/** What was decided last, unless a proposal has come since. */
export const decidedOf = (events: readonly RatingEvent[], nameOf: NameOf): Dossier['grade']['decided'] => {
  const last = events.findLast(({ type }) =>
    ['GradeProposed', 'GradeDecided', 'FinalCorrected'].includes(type),
  );
  if (last?.type !== 'GradeDecided' && last?.type !== 'FinalCorrected') return null;
  const { by, at, reason } = last.data;
  const grade = last.type === 'GradeDecided' ? last.data.grade : last.data.to;
  return { grade, by: nameOf(by.unit), on: dateOf(at), reason };
};

export const selfOf = (rating: KnownRating | null): Dossier['selfAssessment'] =>
  rating?.self && rating.self.points !== null
    ? { total: printed(rating.self.points), grade: rating.self.grade, grounds: rating.self.grounds }
    : null;

/** Of units: people are named where they sign, not in what they said. */
export const objectionsOf = (events: readonly RatingEvent[], nameOf: NameOf): Dossier['objections'] =>
  events.flatMap((event) => {
    if (event.type !== 'LineObjectedTo') return [];
    const { objection, line, by, at, grounds } = event.data;
    const answer = events.find(
      (each) =>
        (each.type === 'ObjectionUpheld' || each.type === 'ObjectionRefused') &&
        each.data.objection === objection,
    );
    const answered =
      answer?.type === 'ObjectionUpheld' || answer?.type === 'ObjectionRefused' ? answer : null;
    return {
      line: `${line.kind}: ${line.id}`,
      by: nameOf(by.unit),
      on: dateOf(at),
      text: grounds,
      answer: answered && {
        by: nameOf(answered.data.by.unit),
        on: dateOf(answered.data.at),
        upheld: answered.type === 'ObjectionUpheld',
        reason: answered.data.reason,
        adjustment: null,
      },
    };
  });
