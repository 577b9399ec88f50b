import type { RatingPublished, RatingView } from '@dondoc/evaluation-contracts';
import type { Projection, Recorded } from '@dondoc/event-sourcing-kernel';

type Opened = Extract<RatingPublished, { type: 'dondoc.rating.opened.v1' }>;
type Later = Exclude<RatingPublished, Opened>;
type Objection = RatingView['objections'][number];

const begun = (id: string, data: Opened['data']): Omit<RatingView, 'version'> => ({
  id,
  status: 'open',
  unit: data.unit,
  subject: data.subject,
  period: data.period,
  decidingUnit: data.by.unit,
  deadlines: data.deadlines,
  rules: data.rules,
  bounds: data.bounds,
  criteria: null,
  selfAssessment: null,
  proposal: null,
  grade: null,
  objectUntil: null,
  quotaExceeded: false,
  objections: [],
});

const answered = (
  view: RatingView,
  objection: number,
  answer: Objection['answer'],
): Pick<RatingView, 'objections' | 'status'> => {
  const objections = view.objections.map((each) =>
    each.objection === objection ? { ...each, answer } : each,
  );
  return { objections, status: objections.some((each) => each.answer === null) ? 'objected' : 'answered' };
};

/** Points of a criterion as an upheld objection leaves them. */
const adjusted = (
  criteria: RatingView['criteria'],
  { line, after }: NonNullable<NonNullable<Objection['answer']>['adjustment']>,
): RatingView['criteria'] =>
  criteria &&
  criteria.map((given) =>
    line.kind === 'criterion' && given.code === line.id && 'points' in given
      ? { ...given, points: after }
      : given,
  );

const changed = (view: RatingView, event: Later): Partial<RatingView> => {
  switch (event.type) {
    case 'dondoc.rating.replanned.v1':
      return { deadlines: event.data.deadlines };
    case 'dondoc.rating.general-criteria-given.v1':
      return { criteria: event.data.criteria, proposal: null, status: 'open' };
    case 'dondoc.rating.self-assessed.v1': {
      const { points, grade, grounds } = event.data;
      return { selfAssessment: { points, grade, grounds } };
    }
    case 'dondoc.rating.grade-proposed.v1': {
      const { rules, asOf, position, total, grade, conditions, contributionsDigest } = event.data;
      const proposal = { rules, asOf, position, total, grade, conditions, contributionsDigest };
      return { proposal, grade: null, objectUntil: null, quotaExceeded: false, status: 'proposed' };
    }
    case 'dondoc.rating.grade-decided.v1': {
      const { grade, objectUntil, quotaExceeded } = event.data;
      return { grade, objectUntil, quotaExceeded, status: 'decided' };
    }
    case 'dondoc.rating.line-objected-to.v1':
      return { objections: [...view.objections, { ...event.data, answer: null }], status: 'objected' };
    case 'dondoc.rating.objection-upheld.v1': {
      const { at, by, objection, adjustment, reason } = event.data;
      const answer = { at, by, upheld: true, reason, adjustment };
      return { ...answered(view, objection, answer), criteria: adjusted(view.criteria, adjustment) };
    }
    case 'dondoc.rating.objection-refused.v1': {
      const { at, by, objection, reason } = event.data;
      return answered(view, objection, { at, by, upheld: false, reason, adjustment: null });
    }
    case 'dondoc.rating.finalised.v1':
      return { grade: event.data.grade, status: 'final' };
    case 'dondoc.rating.final-corrected.v1':
      return { grade: event.data.to, status: 'final' };
    case 'dondoc.rating.reminder-sent.v1':
      return {};
    default:
      return event satisfies never;
  }
};

const idOf = ({ stream }: Pick<Recorded, 'stream'>): string => stream.slice(stream.indexOf('/') + 1);

/** Each rating as far as it has come, with its objections and their answers. */
export const ratingCard: Projection<RatingView, RatingPublished> = {
  name: 'rating-card',
  version: 1,
  handles: [
    'dondoc.rating.opened.v1',
    'dondoc.rating.replanned.v1',
    'dondoc.rating.general-criteria-given.v1',
    'dondoc.rating.self-assessed.v1',
    'dondoc.rating.grade-proposed.v1',
    'dondoc.rating.grade-decided.v1',
    'dondoc.rating.line-objected-to.v1',
    'dondoc.rating.objection-upheld.v1',
    'dondoc.rating.objection-refused.v1',
    'dondoc.rating.finalised.v1',
    'dondoc.rating.final-corrected.v1',
    'dondoc.rating.reminder-sent.v1',
  ],
  documentId: idOf,
  evolve: (view, recorded) => {
    const { version } = recorded;
    if (recorded.type === 'dondoc.rating.opened.v1')
      return { ...begun(idOf(recorded), recorded.data), version };
    return view && { ...view, ...changed(view, recorded), version };
  },
};
