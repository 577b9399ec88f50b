import { dateOf } from '@dondoc/calendar';
import type { Dossier } from '@dondoc/evaluation-contracts';
import { ratingDecider, type KnownRating, type RatingEvent } from '@dondoc/evaluation-rating';
import { fold, type Recorded } from '@dondoc/event-sourcing-kernel';
import { printed } from './printed.ts';

type NameOf = (unit: string) => string;
type Grade = Dossier['grade'];
type Of<Type extends RatingEvent['type']> = Extract<RatingEvent, { type: Type }>;

/** What had happened by an instant. */
export const happenedBy = (
  history: readonly Recorded<RatingEvent>[],
  asOf: string,
): readonly Recorded<RatingEvent>[] => history.filter(({ data }) => Date.parse(data.at) <= Date.parse(asOf));

/** Null: there is no rating. */
export const knownOf = (events: readonly RatingEvent[]): KnownRating | null => {
  const state = fold(ratingDecider, events);
  return state.status === 'absent' ? null : state;
};

export const criteriaOf = (rating: KnownRating | null): Dossier['evaluation']['criteria'] =>
  (rating?.opened.bounds.criteria ?? []).map(({ code, most, name }, index) => {
    const given = rating?.criteria?.find((each) => each.code === code);
    const points = given && 'points' in given ? given : null;
    return {
      name: name ?? { vi: `Tiêu chí chung ${index + 1}`, en: `General criterion ${index + 1}` },
      most: printed(most),
      points: points && printed(points.points),
      evidence: points?.evidence ?? null,
      notApplicable: given && 'notApplicable' in given ? given.notApplicable : null,
    };
  });

/** What was decided last, unless a proposal has come since. */
export const decisionIn = (events: readonly RatingEvent[]): Of<'GradeDecided'> | null => {
  const last = events.findLast(({ type }) => type === 'GradeProposed' || type === 'GradeDecided');
  return last?.type === 'GradeDecided' ? last : null;
};

/** The grade as decided, or as corrected since, and when. */
export const gradeIn = (events: readonly RatingEvent[]) => {
  const decision = decisionIn(events);
  const correction = events.findLast((event) => event.type === 'FinalCorrected');
  if (!decision) return null;
  return correction?.type === 'FinalCorrected'
    ? { grade: correction.data.to, on: dateOf(correction.data.at) }
    : { grade: decision.data.grade, on: dateOf(decision.data.at) };
};

const onPaper = (
  { data: { by, at, grade, document, reason, grounds, quotaExceeded } }: Of<'GradeDecided'>,
  nameOf: NameOf,
): Grade['earlier'][number] => ({
  grade,
  by: nameOf(by.unit),
  on: dateOf(at),
  ...{ document, reason, grounds, quotaExceeded },
});

/** The decision that stands, and those before it. */
export const decisionsOf = (
  events: readonly RatingEvent[],
  nameOf: NameOf,
): Pick<Grade, 'decided' | 'earlier'> => {
  const decision = decisionIn(events);
  const earlier = events.flatMap((event) =>
    event.type === 'GradeDecided' && event !== decision ? [onPaper(event, nameOf)] : [],
  );
  return { decided: decision && onPaper(decision, nameOf), earlier };
};

export const correctionsOf = (events: readonly RatingEvent[], nameOf: NameOf): Grade['corrections'] =>
  events.flatMap((event) => {
    if (event.type !== 'FinalCorrected') return [];
    const { from, to, by, at, reason, document } = event.data;
    return [{ from, to, by: nameOf(by.unit), on: dateOf(at), reason, document }];
  });

export const findingsOf = (events: readonly RatingEvent[], nameOf: NameOf): Dossier['findings'] =>
  events.flatMap((event) => {
    if (event.type !== 'FindingRecorded') return [];
    const { finding, kind, document, on, about, by } = event.data;
    const taken = events.find(
      (each): each is Of<'FindingWithdrawn'> =>
        each.type === 'FindingWithdrawn' && each.data.finding === finding,
    );
    const withdrawn = taken
      ? {
          document: taken.data.document,
          reason: taken.data.reason,
          by: nameOf(taken.data.by.unit),
          on: dateOf(taken.data.at),
        }
      : null;
    return [{ kind, document, on, about, by: nameOf(by.unit), withdrawn }];
  });

export const selfOf = (rating: KnownRating | null): Dossier['selfAssessment'] => {
  if (!rating?.self) return null;
  const { points, grade, grounds } = rating.self;
  return { total: points === null ? null : printed(points), grade, grounds };
};
