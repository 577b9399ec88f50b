import { compare, exactly } from '@dondoc/evaluation-domain';
import type { GradeProposed, RatingEvent, RatingReminderSent } from './rating.events.ts';
import { openObjections, reopenedBy, type KnownRating, type RatingState } from './rating.state.ts';
import type { Adjustment, CriterionGiven, Finding, Proposal } from './rating.vocabulary.ts';

/** One cause in whatever case and spacing it is written. */
export const causeKey = (cause: string): string =>
  cause.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

export const causesOf = (criteria: readonly CriterionGiven[]): readonly string[] =>
  criteria.flatMap((given) => ('cause' in given && given.cause !== null ? causeKey(given.cause) : []));

/** Whether it takes something away: occurrences more, points fewer, a condition not met any more. */
export const isLoss = ({ field, before, after }: Adjustment): boolean => {
  const change = compare(exactly(after), exactly(before));
  return field === 'late' || field === 'quality' ? change > 0 : change < 0;
};

export const reminderKey = ({
  stage,
  moment,
  dueAt,
}: Pick<RatingReminderSent['data'], 'stage' | 'moment' | 'dueAt'>): string => `${stage}/${moment}/${dueAt}`;

const withPoints = (criteria: readonly CriterionGiven[], { line, after }: Adjustment) =>
  criteria.map((given) =>
    line.kind === 'criterion' && given.code === line.id && 'points' in given
      ? { ...given, points: after }
      : given,
  );

const proposalOf = ({ at: _at, by: _by, ...proposal }: GradeProposed['data']): Proposal => proposal;

type Change = Partial<Pick<KnownRating, 'criteria' | 'causes' | 'adjusted'>>;

const answered = (state: KnownRating, objection: number, change: Change): KnownRating => {
  const objections = state.objections.map((each, index) =>
    index + 1 === objection ? { ...each, answered: true } : each,
  );
  const status = openObjections({ objections }).length > 0 ? 'objected' : 'answered';
  return { ...state, ...change, objections, status };
};

/** What was proposed did not know of it; what was decided is to be proposed and decided anew. */
const found = (state: KnownRating, findings: readonly Finding[]): KnownRating => ({
  ...state,
  findings,
  proposal: null,
  adjusted: state.adjusted || state.decision !== null,
  status: openObjections(state).length > 0 ? 'objected' : 'open',
});

/** What an event changes of a rating that is known; an event of another time is taken as it stands. */
const evolveKnown = (
  state: KnownRating,
  event: Exclude<RatingEvent, { type: 'RatingOpened' }>,
): KnownRating => {
  switch (event.type) {
    case 'RatingReplanned':
      return { ...state, opened: { ...state.opened, deadlines: event.data.deadlines } };
    // A proposal on other points is none.
    case 'GeneralCriteriaGiven':
      return { ...state, criteria: event.data.criteria, proposal: null, status: 'open' };
    case 'LeaderCriteriaGiven': {
      const { staff, unity } = event.data;
      return { ...state, leader: { staff, unity }, proposal: null, status: 'open' };
    }
    case 'FindingRecorded': {
      const { finding, kind, document, on } = event.data;
      return found(state, [...state.findings, { finding, kind, document, on, withdrawn: false }]);
    }
    case 'FindingWithdrawn':
      return found(
        state,
        state.findings.map((each) =>
          each.finding === event.data.finding ? { ...each, withdrawn: true } : each,
        ),
      );
    case 'SelfAssessed': {
      const { points, grade, grounds } = event.data;
      return { ...state, self: { points, grade, grounds } };
    }
    case 'GradeProposed':
      return { ...state, proposal: proposalOf(event.data), decision: null, status: 'proposed' };
    case 'GradeDecided': {
      const { grade, objectUntil } = event.data;
      return { ...state, decision: { grade, objectUntil }, adjusted: false, status: 'decided' };
    }
    case 'LineObjectedTo': {
      const objection = { line: event.data.line, answered: false };
      return { ...state, objections: [...state.objections, objection], status: 'objected' };
    }
    case 'ObjectionUpheld': {
      const { objection, adjustment } = event.data;
      return answered(state, objection, {
        criteria: state.criteria && withPoints(state.criteria, adjustment),
        causes: [...state.causes, ...(isLoss(adjustment) ? [causeKey(adjustment.cause)] : [])],
        adjusted: true,
      });
    }
    case 'ObjectionRefused':
      return answered(state, event.data.objection, {});
    case 'RatingFinalised':
      return { ...state, grade: event.data.grade, status: 'final' };
    case 'FinalCorrected':
      return { ...state, grade: event.data.to, status: 'final' };
    case 'RatingReminderSent':
      return { ...state, reminded: [...state.reminded, reminderKey(event.data)] };
    default:
      return event satisfies never;
  }
};

export const evolve = (state: RatingState, event: RatingEvent): RatingState => {
  if (event.type === 'RatingOpened')
    return {
      status: 'open',
      opened: event.data,
      criteria: null,
      leader: null,
      self: null,
      proposal: null,
      decision: null,
      findings: [],
      objections: [],
      causes: [],
      adjusted: false,
      reopened: { propose: null, decide: null },
      reminded: [],
    };
  if (state.status === 'absent') return state;
  const next = evolveKnown(state, event);
  return { ...next, reopened: reopenedBy(event.data.at, state, next) };
};
