import type { RatingPublished, RatingView } from '@dondoc/evaluation-contracts';
import { awaitsDecision, reopenedBy } from '@dondoc/evaluation-rating';
import type { Projection, Recorded } from '@dondoc/event-sourcing-kernel';
import { reopenedTold, toldOf } from './rating-history.ts';

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
  leader: null,
  selfAssessment: null,
  proposal: null,
  grade: null,
  objectUntil: null,
  quotaExceeded: false,
  objections: [],
  adjusted: false,
  decision: null,
  corrections: [],
  findings: [],
  opened: { at: data.at, by: data.by },
  selfAssessed: null,
  criteriaGiven: null,
  leaderGiven: null,
  proposed: null,
  reopened: { propose: null, decide: null },
  finalised: null,
  history: [...toldOf({ type: 'dondoc.rating.opened.v1', data })],
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

const unproposed = { proposal: null, proposed: null } as const;

/** What was proposed did not know of it; what was decided is to be decided anew. */
const found = (view: RatingView, findings: RatingView['findings']): Partial<RatingView> => ({
  findings,
  ...unproposed,
  adjusted: view.adjusted || view.decision !== null,
  status: view.objections.some(({ answer }) => answer === null) ? 'objected' : 'open',
});

type Decided = Extract<RatingPublished, { type: 'dondoc.rating.grade-decided.v1' }>['data'];

const decided = ({ unit, ...data }: Decided): Partial<RatingView> => {
  const { grade, objectUntil, quotaExceeded } = data;
  const decision = { ...data, unitGrade: unit?.grade ?? null };
  return { grade, objectUntil, quotaExceeded, decision, adjusted: false, status: 'decided' };
};

type Proposed = Extract<RatingPublished, { type: 'dondoc.rating.grade-proposed.v1' }>['data'];

const proposalOf = ({ at: _at, by: _by, ...proposal }: Proposed): RatingView['proposal'] => proposal;

const saidIn = ({ at, by }: RatingView['opened']): RatingView['opened'] => ({ at, by });

/** As the rating's own rules read it. */
const standing = ({ status, decision, adjusted, objections, reopened }: RatingView) => ({
  status,
  decision,
  adjusted,
  reopened,
  objections: objections.map(({ line, answer }) => ({ line, answered: answer !== null })),
});

const changed = (view: RatingView, event: Later): Partial<RatingView> => {
  switch (event.type) {
    case 'dondoc.rating.replanned.v1':
      return { deadlines: event.data.deadlines };
    case 'dondoc.rating.general-criteria-given.v1':
      return {
        criteria: event.data.criteria,
        criteriaGiven: saidIn(event.data),
        ...unproposed,
        status: 'open',
      };
    case 'dondoc.rating.leader-criteria-given.v1': {
      const { staff, unity } = event.data;
      return { leader: { staff, unity }, leaderGiven: saidIn(event.data), ...unproposed, status: 'open' };
    }
    case 'dondoc.rating.finding-recorded.v1':
      return found(view, [...view.findings, { ...event.data, withdrawn: null }]);
    case 'dondoc.rating.finding-withdrawn.v1': {
      const { finding, ...withdrawn } = event.data;
      return found(
        view,
        view.findings.map((each) => (each.finding === finding ? { ...each, withdrawn } : each)),
      );
    }
    case 'dondoc.rating.self-assessed.v1': {
      const { points, grade, grounds } = event.data;
      return { selfAssessment: { points, grade, grounds }, selfAssessed: saidIn(event.data) };
    }
    case 'dondoc.rating.grade-proposed.v1': {
      const proposal = proposalOf(event.data);
      const undecided = { grade: null, objectUntil: null, quotaExceeded: false, decision: null };
      const { at, by = null } = event.data;
      return { proposal, proposed: { at, by }, ...undecided, status: 'proposed' };
    }
    case 'dondoc.rating.grade-decided.v1':
      return decided(event.data);
    case 'dondoc.rating.line-objected-to.v1':
      return { objections: [...view.objections, { ...event.data, answer: null }], status: 'objected' };
    case 'dondoc.rating.objection-upheld.v1': {
      const { at, by, objection, adjustment, reason } = event.data;
      const answer = { at, by, upheld: true, reason, adjustment };
      const criteria = adjusted(view.criteria, adjustment);
      return { ...answered(view, objection, answer), criteria, adjusted: true };
    }
    case 'dondoc.rating.objection-refused.v1': {
      const { at, by, objection, reason } = event.data;
      return answered(view, objection, { at, by, upheld: false, reason, adjustment: null });
    }
    case 'dondoc.rating.finalised.v1':
      return {
        grade: event.data.grade,
        finalised: { at: event.data.at, by: event.data.by },
        status: 'final',
      };
    case 'dondoc.rating.final-corrected.v1':
      return {
        grade: event.data.to,
        quotaExceeded: event.data.quotaExceeded ?? view.quotaExceeded,
        corrections: [...view.corrections, event.data],
        status: 'final',
      };
    case 'dondoc.rating.reminder-sent.v1':
      return {};
    default:
      return event satisfies never;
  }
};

/** Once decided, it asks for a decision anew. */
const isReopened = (was: RatingView, is: RatingView): boolean =>
  was.decision !== null && awaitsDecision(standing(is)) && !awaitsDecision(standing(was));

const idOf = ({ stream }: Pick<Recorded, 'stream'>): string => stream.slice(stream.indexOf('/') + 1);

/** Each rating as far as it has come, with its objections and their answers. */
export const ratingCard: Projection<RatingView, RatingPublished> = {
  name: 'rating-card',
  version: 5,
  handles: [
    'dondoc.rating.opened.v1',
    'dondoc.rating.replanned.v1',
    'dondoc.rating.general-criteria-given.v1',
    'dondoc.rating.leader-criteria-given.v1',
    'dondoc.rating.finding-recorded.v1',
    'dondoc.rating.finding-withdrawn.v1',
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
    if (!view) return null;
    const next = { ...view, ...changed(view, recorded), version };
    return {
      ...next,
      reopened: reopenedBy(recorded.data.at, standing(view), standing(next)),
      history: [
        ...view.history,
        ...toldOf(recorded),
        ...(isReopened(view, next) ? reopenedTold(recorded.data) : []),
      ],
    };
  },
};
