import { isBefore } from '@dondoc/assignments-domain';
import { accept, reject, type Decider } from '@dondoc/event-sourcing-kernel';
import { giveCriteria } from './criteria.decide.ts';
import { correctFinal, finalise } from './final.decide.ts';
import { recordFinding, withdrawFinding } from './finding.decide.ts';
import { decideGrade, proposeGrade, selfAssess } from './grade.decide.ts';
import { giveLeaderCriteria } from './leader.decide.ts';
import { objectToLine, refuseObjection, upholdObjection } from './objection.decide.ts';
import type { DataOf, RatingCommand } from './rating.commands.ts';
import type { RatingEvent } from './rating.events.ts';
import { evolve } from './rating.evolve.ts';
import { periodKind } from './rating.period.ts';
import type { RatingRejection } from './rating.rejections.ts';
import { notOnOneself, onlyDecidingUnit, opensForOthers, type Answer } from './rating.standing.ts';
import type { OngoingRating, RatingState } from './rating.state.ts';
import { ratingTimeline } from './rating.timeline.ts';

const open = (data: DataOf<'OpenRating'>): Answer => {
  const { period, subject, rules, bounds } = data;
  if (periodKind(period) === null) return reject({ code: 'period-unknown', period });
  if (subject.kind === 'unit' && bounds.leaderCriteria)
    return reject({ code: 'rules-not-for-units', ruleSet: rules.id });
  return opensForOthers(data) ?? accept({ type: 'RatingOpened', data });
};

const replan = (data: DataOf<'ReplanRating'>, state: OngoingRating): Answer => {
  const refusal = onlyDecidingUnit(data.by, state);
  if (refusal) return refusal;
  if (data.reason.trim() === '') return reject({ code: 'reason-required' });
  const { selfAssessBy, proposeBy, decideBy } = state.opened.deadlines;
  const { deadlines } = data;
  const isSame =
    deadlines.selfAssessBy === selfAssessBy &&
    deadlines.proposeBy === proposeBy &&
    deadlines.decideBy === decideBy;
  return isSame ? accept() : accept({ type: 'RatingReplanned', data });
};

/** Goes out while the timeline still holds it, and not before its time. */
const remind = (data: DataOf<'SendRatingReminder'>, state: OngoingRating): Answer => {
  const { at, stage, moment, dueAt } = data;
  const step = ratingTimeline(state).find(
    (each) =>
      each.kind === 'remind' && each.stage === stage && each.moment === moment && each.dueAt === dueAt,
  );
  return step && !isBefore(at, step.at) ? accept({ type: 'RatingReminderSent', data }) : accept();
};

const decideOngoing = (command: RatingCommand, state: OngoingRating): Answer => {
  switch (command.type) {
    case 'OpenRating':
      return reject({ code: 'rating-already-open' });
    case 'ReplanRating':
      return replan(command.data, state);
    case 'GiveGeneralCriteria':
      return giveCriteria(command.data, state);
    case 'GiveLeaderCriteria':
      return giveLeaderCriteria(command.data, state);
    case 'RecordFinding':
      return recordFinding(command.data, state);
    case 'WithdrawFinding':
      return withdrawFinding(command.data, state);
    case 'SelfAssess':
      return selfAssess(command.data, state);
    case 'ProposeGrade':
      return proposeGrade(command.data, state);
    case 'DecideGrade':
      return decideGrade(command.data, state);
    case 'ObjectToLine':
      return objectToLine(command.data, state);
    case 'UpholdObjection':
      return upholdObjection(command.data, state);
    case 'RefuseObjection':
      return refuseObjection(command.data, state);
    case 'FinaliseRating':
      return finalise(command.data, state);
    case 'CorrectFinal':
      return reject({ code: 'rating-not-final' });
    case 'SendRatingReminder':
      return remind(command.data, state);
    default:
      return command satisfies never;
  }
};

const decide = (command: RatingCommand, state: RatingState): Answer => {
  if (state.status === 'absent')
    return command.type === 'OpenRating' ? open(command.data) : reject({ code: 'rating-unknown' });
  const own = notOnOneself(command, state);
  if (own) return own;
  if (state.status !== 'final') return decideOngoing(command, state);
  switch (command.type) {
    case 'CorrectFinal':
      return correctFinal(command.data, state);
    case 'FinaliseRating':
    case 'SendRatingReminder':
      return accept();
    default:
      return reject({ code: 'rating-final' });
  }
};

/** One stream per unit or head and period: `rating/<unit>-<period>`, a head's with `-head` after it. */
export const ratingDecider: Decider<RatingState, RatingCommand, RatingEvent, RatingRejection> = {
  initialState: () => ({ status: 'absent' }),
  decide,
  evolve,
};
