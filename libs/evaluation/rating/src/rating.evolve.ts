import type { GradeProposed, RatingEvent, RatingReminderSent } from './rating.events.ts';
import { openObjections, type KnownRating, type RatingState } from './rating.state.ts';
import type { Adjustment, CriterionGiven, Proposal } from './rating.vocabulary.ts';

/** One cause in whatever case and spacing it is written. */
export const causeKey = (cause: string): string =>
  cause.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

export const causesOf = (criteria: readonly CriterionGiven[]): readonly string[] =>
  criteria.flatMap((given) => ('cause' in given && given.cause !== null ? causeKey(given.cause) : []));

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

const proposalOf = ({ at: _, ...proposal }: GradeProposed['data']): Proposal => proposal;

type Change = Partial<Pick<KnownRating, 'criteria' | 'causes' | 'adjusted'>>;

const answered = (state: KnownRating, objection: number, change: Change): RatingState => {
  const objections = state.objections.map((each, index) =>
    index + 1 === objection ? { ...each, answered: true } : each,
  );
  const status = openObjections({ objections }).length > 0 ? 'objected' : 'answered';
  return { ...state, ...change, objections, status };
};

/** What an event changes of a rating that is known; an event of another time is taken as it stands. */
const evolveKnown = (
  state: KnownRating,
  event: Exclude<RatingEvent, { type: 'RatingOpened' }>,
): RatingState => {
  switch (event.type) {
    case 'RatingReplanned':
      return { ...state, opened: { ...state.opened, deadlines: event.data.deadlines } };
    // A proposal on other points is none.
    case 'GeneralCriteriaGiven':
      return { ...state, criteria: event.data.criteria, proposal: null, status: 'open' };
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
        causes: [...state.causes, causeKey(adjustment.cause)],
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
      self: null,
      proposal: null,
      decision: null,
      objections: [],
      causes: [],
      adjusted: false,
      reminded: [],
    };
  return state.status === 'absent' ? state : evolveKnown(state, event);
};
